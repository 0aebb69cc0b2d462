package io.fourline.knowledge.web;

import io.fourline.shared.text.Characters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a list of articles shows, read from its address and written into the addresses of its links. */
record ArticlesAddress(Map<String, String> values) {

    /** What the tabs above the list choose; all else narrows what they show. */
    static final Set<String> SHELVES = Set.of("state", "shelf");

    private static final List<String> NAMES =
            List.of("shelf", "state", "q", "kind", "audience", "language", "service", "owner", "after");
    private static final int LONGEST = 200;

    static ArticlesAddress of(UnaryOperator<String> given) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = given.apply(name);
            if (value != null && !value.isBlank() && value.length() <= LONGEST && !Characters.hasControls(value)) {
                values.put(name, value.strip());
            }
        }
        return new ArticlesAddress(values);
    }

    String value(String name) {
        return values.get(name);
    }

    /** The constant of this name; {@code null} where there is none. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(values.get(name)))
                .findFirst()
                .orElse(null);
    }

    /** Whether something narrows what the tab shows. */
    boolean isNarrowed() {
        return values.keySet().stream().anyMatch(name -> !name.equals("after") && !SHELVES.contains(name));
    }

    /** The same on another tab, from its first page on; by {@code null} on the first tab. */
    String on(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.keySet().removeAll(SHELVES);
        return link(changed, name, value);
    }

    /** The address with one value set, or taken away by {@code null}; from its first page on. */
    String with(String name, String value) {
        return link(new LinkedHashMap<>(values), name, value);
    }

    private static String link(Map<String, String> values, String name, String value) {
        values.remove("after");
        values.remove(name);
        if (value != null) {
            values.put(name, value);
        }
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "articles.xhtml?", ""));
    }
}
