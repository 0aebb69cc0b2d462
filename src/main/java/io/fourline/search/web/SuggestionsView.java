package io.fourline.search.web;

import io.fourline.search.Suggesting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What could be meant by what is being typed into the search field. */
@Named
@RequestScoped
public class SuggestionsView {

    private static final int SHOWN = 6;
    private static final int LONGEST = 200;

    @Inject
    Suggesting suggesting;

    @Inject
    HitWords words;

    @Inject
    HttpServletRequest request;

    private List<HitRow> rows = List.of();

    @PostConstruct
    void read() {
        String q = request.getParameter("q");
        if (q != null && !q.isBlank() && q.length() <= LONGEST) {
            rows = suggesting.suggest(q.strip(), SHOWN).stream()
                    .map(hit -> HitRow.of(hit, words, request.getContextPath()))
                    .toList();
        }
    }

    public List<HitRow> getRows() {
        return rows;
    }
}
