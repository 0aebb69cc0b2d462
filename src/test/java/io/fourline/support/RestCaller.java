package io.fourline.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One demo account at the REST interface, with bodies as maps and answers as trees. */
public final class RestCaller {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----fourline-test";

    private final URI base;
    private final String token;

    public RestCaller(URI desk, String account) {
        this.base = desk.resolve("/api/v1/");
        this.token = TokenClient.token(desk, account, "demo");
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<byte[]> response) {

        public JsonNode body() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public String text(String field) {
            return body().path(field).asText();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** {@code field: message} of every error. */
        public List<String> errors() {
            return body().path("errors").findValuesAsText("field");
        }
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer send(String method, String path, Map<String, ?> body, String... headers) {
        Map<String, String> more = headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]);
        try {
            return send(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body)), more);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a text as what it is said to be. */
    public Answer sendText(String method, String path, String type, String text) {
        return sendBytes(method, path, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as what they are said to be. */
    public Answer sendBytes(String method, String path, String type, byte[] bytes) {
        return sendAs(type, method, path, BodyPublishers.ofByteArray(bytes));
    }

    /** Gives a file, from a source that may be larger than memory. */
    public Answer attach(String number, String fileName, String visibility, Supplier<InputStream> bytes) {
        String head = part("visibility", "") + visibility + "\r\n" + part("file", "; filename=\"" + fileName + "\"");
        BodyPublisher body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                Collections.enumeration(List.of(text(head), bytes.get(), text("\r\n--" + BOUNDARY + "--\r\n")))));
        return sendAs(
                "multipart/form-data; boundary=" + BOUNDARY, "POST", "incidents/" + number + "/attachments", body);
    }

    /** Opens an incident and gives its number. */
    public String open(String title) {
        Map<String, String> report =
                Map.of("title", title, "description", "", "impact", "LOW", "urgency", "LOW", "service", "PAYMENTS");
        return send("POST", "incidents", report).text("number");
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer sendAs(String type, String method, String path, BodyPublisher body) {
        return send(method, path, body, Map.of("Content-Type", type));
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, body)
                .setHeader("Authorization", "Bearer " + token)
                .setHeader("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
