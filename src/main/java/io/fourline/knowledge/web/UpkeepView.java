package io.fourline.knowledge.web;

import io.fourline.knowledge.ArticleUpkeep;
import io.fourline.knowledge.UpkeepKind;
import io.fourline.knowledge.UpkeepRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The articles that need a look, with why; the address may name one reason. */
@Named
@RequestScoped
public class UpkeepView {

    /** A reason, and how many articles it is found in. */
    public record Reason(UpkeepKind kind, long count, boolean on) {}

    @Inject
    ArticleUpkeep upkeep;

    @Inject
    HttpServletRequest request;

    private List<UpkeepRow> all;
    private UpkeepKind chosen;

    @PostConstruct
    void read() {
        all = upkeep.list();
        chosen = Arrays.stream(UpkeepKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("why")))
                .findFirst()
                .orElse(null);
    }

    public List<UpkeepRow> getRows() {
        return all.stream().filter(row -> chosen == null || has(row, chosen)).toList();
    }

    public List<Reason> getReasons() {
        return Arrays.stream(UpkeepKind.values())
                .map(kind -> new Reason(
                        kind, all.stream().filter(row -> has(row, kind)).count(), kind == chosen))
                .toList();
    }

    /** How many articles need a look at all. */
    public int getCount() {
        return all.size();
    }

    /** The one reason that is looked at; {@code null} for every one. */
    public UpkeepKind getChosen() {
        return chosen;
    }

    private static boolean has(UpkeepRow row, UpkeepKind kind) {
        return row.findings().stream().anyMatch(finding -> finding.kind() == kind);
    }
}
