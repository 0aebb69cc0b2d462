package io.fourline.knowledge.web;

import io.fourline.identity.Acting;
import io.fourline.knowledge.ArticleUpkeep;
import io.fourline.knowledge.UpkeepKind;
import io.fourline.knowledge.UpkeepRow;
import io.fourline.knowledge.model.ArticleRights;
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

    private static final int PAGE = 50;

    /** A reason, and how many articles it is found in. */
    public record Reason(UpkeepKind kind, long count, boolean on) {}

    @Inject
    ArticleUpkeep upkeep;

    @Inject
    Acting acting;

    @Inject
    HttpServletRequest request;

    private List<UpkeepRow> all;
    private List<UpkeepRow> found;
    private UpkeepKind chosen;
    private int page;

    @PostConstruct
    void read() {
        all = upkeep.list();
        chosen = Arrays.stream(UpkeepKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("why")))
                .findFirst()
                .orElse(null);
        found = all.stream().filter(row -> chosen == null || has(row, chosen)).toList();
        String asked = request.getParameter("page");
        page = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 0;
    }

    public List<UpkeepRow> getRows() {
        return found.stream().skip((long) page * PAGE).limit(PAGE).toList();
    }

    /** How many there are on all pages. */
    public int getFound() {
        return found.size();
    }

    /** Address of the rows after these, {@code null} on the last page. */
    public String getOlder() {
        return (page + 1) * PAGE < found.size() ? address(page + 1) : null;
    }

    public String getNewer() {
        return page == 0 ? null : address(page - 1);
    }

    private String address(int other) {
        return "upkeep.xhtml?" + (chosen == null ? "" : "why=" + chosen + '&') + "page=" + other;
    }

    /** Whether the reader may say that an article still holds. */
    public boolean isWriter() {
        return ArticleRights.mayWrite(acting.caller());
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
