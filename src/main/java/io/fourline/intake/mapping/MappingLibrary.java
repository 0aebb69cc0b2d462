package io.fourline.intake.mapping;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fourline.intake.ImportWish;
import io.fourline.intake.LogFormat;
import io.fourline.intake.LogSubject;
import io.fourline.intake.UnreadableLog;
import io.fourline.intake.model.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The mappings the desk knows, by name. They are read strictly: an unknown or doubled key is an error at the start. */
public final class MappingLibrary {

    private static final String FOLDER = "/intake/mappings/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Mapping> mappings = new LinkedHashMap<>();

    public MappingLibrary(List<Mapping> mappings) {
        for (Mapping mapping : mappings) {
            if (this.mappings.put(mapping.name(), mapping) != null) {
                throw new IllegalArgumentException("two mappings are named " + mapping.name());
            }
        }
    }

    /** The mappings that come with the desk. */
    public static MappingLibrary shipped() {
        try (InputStream index = open("index.json")) {
            List<String> names = JSON.readValue(index, new TypeReference<List<String>>() {});
            return new MappingLibrary(
                    names.stream().map(MappingLibrary::shippedMapping).toList());
        } catch (IOException broken) {
            throw new IllegalStateException("the list of mappings cannot be read", broken);
        }
    }

    /** A mapping from its JSON form; throws {@link IOException} with the place when it is not one. */
    public static Mapping parse(InputStream json) throws IOException {
        return JSON.readValue(json, Mapping.class);
    }

    public List<String> names() {
        return List.copyOf(mappings.keySet());
    }

    /** The mapping of this name for logs written so. */
    public Mapping named(String name, LogFormat format) {
        Mapping mapping = mappings.get(name);
        if (mapping == null) {
            throw new UnreadableLog("intake.unknownMapping", name, String.join(", ", names()));
        }
        if (mapping.format() != format) {
            throw new UnreadableLog("intake.mappingFormat", name, mapping.format());
        }
        return mapping;
    }

    /** The mapping for incidents made for logs with such names; the more of them it asks for, the better it fits. */
    public Mapping fitting(LogFormat format, Columns columns) {
        return fitting(format, columns, mapping -> mapping.of() == LogSubject.INCIDENT, mapping -> false);
    }

    /**
     * The mapping asked for, or the one that fits what a log shows of itself. Where nobody says what it tells of it is
     * taken for incidents, unless it gives itself away.
     */
    public Mapping fitting(ImportWish wish, LogSample sample) {
        if (wish.mapping() != null) {
            return named(wish.mapping(), wish.format());
        }
        Predicate<Mapping> givenAway = mapping -> mapping.isGivenAwayBy(sample);
        Predicate<Mapping> wanted = wish.subject() == null
                ? givenAway.or(mapping -> mapping.of() == LogSubject.INCIDENT)
                : mapping -> mapping.of() == wish.subject();
        return fitting(wish.format(), sample.columns(), wanted, givenAway);
    }

    private Mapping fitting(LogFormat format, Columns columns, Predicate<Mapping> wanted, Predicate<Mapping> best) {
        return mappings.values().stream()
                .filter(mapping -> mapping.format() == format && wanted.test(mapping) && mapping.recognises(columns))
                .max(Comparator.comparing(best::test)
                        .thenComparing(mapping -> mapping.recognisedBy().size()))
                .orElseThrow(() -> new UnreadableLog("intake.noMapping", shortened(columns)));
    }

    /** That the log has what the mapping cannot do without. */
    public static void requireFit(Mapping mapping, Columns columns) {
        List<List<String>> lacking = mapping.lacking(columns);
        if (!lacking.isEmpty()) {
            throw new UnreadableLog(
                    "intake.columnsLacking", mapping.name(), String.join(", ", lacking.get(0)), shortened(columns));
        }
    }

    private static String shortened(Columns columns) {
        String names = String.join(", ", columns.names());
        return names.length() <= 400 ? names : names.substring(0, 400) + "…";
    }

    private static Mapping shippedMapping(String name) {
        try (InputStream json = open(name + ".json")) {
            return parse(json);
        } catch (IOException broken) {
            throw new IllegalStateException("the mapping " + name + " cannot be read", broken);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream resource = MappingLibrary.class.getResourceAsStream(FOLDER + file);
        if (resource == null) {
            throw new IOException("no resource " + FOLDER + file);
        }
        return resource;
    }
}
