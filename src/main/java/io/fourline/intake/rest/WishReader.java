package io.fourline.intake.rest;

import io.fourline.intake.ImportWish;
import io.fourline.intake.LogFormat;
import io.fourline.intake.LogPreview;
import io.fourline.intake.LogRole;
import io.fourline.intake.LogSubject;
import io.fourline.shared.rest.QueryReader;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a log is to be read, in the words of the interface. */
final class WishReader {

    private static final List<String> FORMATS = List.of("xes", "csv");
    private static final List<String> SUBJECTS = List.of("incidents", "problems");

    private WishReader() {}

    static ImportWish read(UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Optional<String> format = query.word("format", FORMATS);
        query.required("format", format);
        Optional<String> subject = query.word("of", SUBJECTS);
        Optional<String> mapping = query.text("mapping");
        Map<LogRole, String> roles = new EnumMap<>(LogRole.class);
        for (LogRole role : LogRole.values()) {
            query.text(role.word()).ifPresent(name -> roles.put(role, name));
        }
        query.done();
        return new ImportWish(
                LogFormat.values()[FORMATS.indexOf(format.orElseThrow())],
                subject.map(word -> LogSubject.values()[SUBJECTS.indexOf(word)]).orElse(null),
                mapping.orElse(null),
                roles);
    }

    static String word(LogFormat format) {
        return FORMATS.get(format.ordinal());
    }

    /** {@code null} for {@code null}. */
    static String word(LogSubject subject) {
        return subject == null ? null : SUBJECTS.get(subject.ordinal());
    }

    static Map<String, String> words(List<LogPreview.Part> roles) {
        Map<String, String> words = new LinkedHashMap<>();
        roles.forEach(part -> words.put(part.role().word(), part.name()));
        return words;
    }
}
