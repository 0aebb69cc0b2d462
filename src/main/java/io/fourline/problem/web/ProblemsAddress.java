package io.fourline.problem.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the address of the list of problems asks for; what it asks for in words unknown is not asked for. */
@RequestScoped
class ProblemsAddress {

    private static final List<String> FILTERS = List.of("state", "priority", "service", "category", "team", "q");

    @Inject
    HttpServletRequest request;

    ProblemsView.View view() {
        return Arrays.stream(ProblemsView.View.values())
                .filter(one -> one.getKey().equals(request.getParameter("view")))
                .findFirst()
                .orElse(ProblemsView.View.OPEN);
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

    Integer priority() {
        String word = word("priority");
        return word != null && word.matches("[1-5]") ? Integer.valueOf(word) : null;
    }

    boolean isNarrowed() {
        return FILTERS.stream().anyMatch(name -> word(name) != null);
    }

    /** The list as it is narrowed, from its beginning. */
    String href() {
        StringBuilder href = new StringBuilder("index.xhtml?view=").append(view().getKey());
        Stream.concat(FILTERS.stream(), Stream.of("sort"))
                .filter(name -> word(name) != null)
                .forEach(name -> href.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(word(name), StandardCharsets.UTF_8)));
        return href.toString();
    }

    /** What a page's cursor belongs to. */
    String order() {
        return "problems " + href();
    }
}
