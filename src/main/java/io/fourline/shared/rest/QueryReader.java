package io.fourline.shared.rest;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.rest.json.Moments;
import io.fourline.shared.text.Checks;
import io.fourline.shared.text.TextRule;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads query parameters strictly: what was not asked for, came twice, or does not fit is noted by name, and
 * {@link #done()} refuses all of it at once. Nothing is clamped or ignored.
 */
public final class QueryReader {

    private final MultivaluedMap<String, String> parameters;
    private final Set<String> known = new HashSet<>();
    private final Checks checks = new Checks();

    public QueryReader(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    public Optional<String> text(String name) {
        return single(name).map(value -> checks.text(name, value, TextRule.NAME));
    }

    /** What somebody typed to search for, however long. */
    public Optional<String> words(String name) {
        return single(name).map(value -> checks.text(name, value, TextRule.SEARCH));
    }

    /** One of the listed words. */
    public Optional<String> word(String name, Collection<String> allowed) {
        return single(name).filter(value -> {
            boolean fits = allowed.contains(value);
            checks.that(fits, name, "unknownValue", String.join(", ", allowed));
            return fits;
        });
    }

    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return word(name, names).map(value -> Enum.valueOf(type, value));
    }

    /** Notes a parameter that must be there and is not. */
    public void required(String name, Optional<?> value) {
        checks.that(value.isPresent() || parameters.containsKey(name), name, "missing");
    }

    public Optional<Boolean> bool(String name) {
        return word(name, List.of("true", "false")).map(Boolean::valueOf);
    }

    public Optional<Integer> integer(String name, int min, int max) {
        return single(name).flatMap(value -> {
            boolean fits =
                    value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= min && Integer.parseInt(value) <= max;
            checks.that(fits, name, "outOfRange", String.valueOf(min), String.valueOf(max));
            return fits ? Optional.of(Integer.valueOf(value)) : Optional.empty();
        });
    }

    public Optional<Instant> instant(String name) {
        return single(name).flatMap(value -> parsed(name, "instant", () -> Moments.instant(value)));
    }

    public Optional<LocalDate> day(String name) {
        return single(name).flatMap(value -> parsed(name, "date", () -> Moments.day(value)));
    }

    /**
     * The page that {@code limit} and {@code after} ask for.
     *
     * @param order what the list is sorted and filtered by, so that a cursor of another list is refused
     */
    public PageRequest page(String order) {
        int limit = integer("limit", 1, PageRequest.MOST).orElse(PageRequest.USUAL);
        Optional<Cursor> after = single("after").flatMap(text -> {
            try {
                return Optional.of(Cursor.parse(text, order));
            } catch (InvalidInput e) {
                e.reasons().forEach(checks::add);
                return Optional.empty();
            }
        });
        return new PageRequest(limit, after, order);
    }

    /** @throws InvalidInput with every parameter that is wrong or was not asked for */
    public void done() {
        String names = known.isEmpty() ? "none" : known.stream().sorted().collect(Collectors.joining(", "));
        for (String name : parameters.keySet()) {
            checks.that(known.contains(name), name, "unknownParameter", names);
        }
        checks.done();
    }

    private Optional<String> single(String name) {
        known.add(name);
        List<String> values = parameters.get(name);
        if (values == null) {
            return Optional.empty();
        }
        checks.that(values.size() == 1, name, "repeated");
        return Optional.of(values.get(0));
    }

    private <T> Optional<T> parsed(String name, String form, Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            checks.that(false, name, "malformed", form);
            return Optional.empty();
        }
    }
}
