package io.fourline.change.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** What the address of the list of changes asks for; what it asks for in words unknown is not asked for. */
@RequestScoped
class ChangesAddress {

    private static final List<String> FILTERS = List.of("state", "model", "risk", "team", "service", "from", "to", "q");

    @Inject
    HttpServletRequest request;

    ChangesView.View view() {
        return Arrays.stream(ChangesView.View.values())
                .filter(one -> one.getKey().equals(request.getParameter("view")))
                .findFirst()
                .orElse(ChangesView.View.OPEN);
    }

    String word(String name) {
        String word = request.getParameter(name);
        return word == null || word.isBlank() ? null : word.strip();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(word(name)))
                .findFirst()
                .orElse(null);
    }

    /** The beginning of a day, {@code later} days on. */
    Instant day(String name, ZoneId zone, int later) {
        String word = word(name);
        try {
            return word == null
                    ? null
                    : LocalDate.parse(word).plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> word(name) != null);
    }

    /** The list as it is narrowed, from its beginning. */
    String href() {
        StringBuilder href = new StringBuilder("index.xhtml?view=").append(view().getKey());
        for (String name : FILTERS) {
            String word = word(name);
            if (word != null) {
                href.append('&').append(name).append('=').append(URLEncoder.encode(word, StandardCharsets.UTF_8));
            }
        }
        return href.toString();
    }

    /** What a page's cursor belongs to. */
    String order() {
        return "changes " + href();
    }
}
