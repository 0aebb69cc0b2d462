package io.fourline.shared.rest.json;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.BodyLimit;
import io.fourline.shared.rest.once.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads every JSON request body into the record that the resource asks for. */
@Provider
@ApplicationScoped
public class JsonBodyReader implements MessageBodyReader<Record> {

    /** The media type of a merge patch, RFC 7396. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    Submission submission;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        byte[] body = BodyLimit.read(stream);
        if (body.length == 0) {
            throw new InvalidInput("body", "emptyBody");
        }
        if (!isJson(headers)) {
            throw new NotSupportedException();
        }
        submission.received(body);
        return StrictJson.read(body, type);
    }

    private static boolean isJson(MultivaluedMap<String, String> headers) {
        String declared = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        if (declared == null || headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            return false;
        }
        MediaType type = MediaType.valueOf(declared);
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        return "utf-8".equalsIgnoreCase(charset)
                && (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || type.isCompatible(MediaType.valueOf(MERGE_PATCH)));
    }
}
