package io.fourline.problem.web;

import io.fourline.search.Hit;
import io.fourline.search.SearchRequest;
import io.fourline.search.Searching;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** The few problems or changes that fit what is being typed where a number is asked for; {@code kind} says which. */
@Named
@RequestScoped
public class ProblemPick {

    private static final Set<String> KINDS = Set.of("problem", "change");
    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    @Inject
    Searching searching;

    @Inject
    HttpServletRequest request;

    public List<Hit> getHits() {
        String kind = request.getParameter("kind");
        String typed = request.getParameter("q");
        if (kind == null || !KINDS.contains(kind) || typed == null || typed.length() > LONGEST) {
            return List.of();
        }
        String text = typed.strip();
        return text.length() < SHORTEST
                ? List.of()
                : searching
                        .search(new SearchRequest(text, Set.of(kind), true, null, SHOWN))
                        .hits();
    }
}
