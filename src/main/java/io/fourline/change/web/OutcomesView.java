package io.fourline.change.web;

import io.fourline.change.ChangeModel;
import io.fourline.change.OutcomeFilter;
import io.fourline.change.OutcomeReport;
import io.fourline.change.OutcomeReporting;
import io.fourline.identity.Acting;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How closed changes ended, in the span of time and for the model that the address names; and what is to be judged yet. */
@Named
@RequestScoped
public class OutcomesView {

    private static final List<String> PERIODS = List.of("30", "90", "365", "all");
    private static final String USUAL = "90";
    private static final String LIST = "index.xhtml?view=all&state=CLOSED&";

    @Inject
    OutcomeReporting reporting;

    @Inject
    ChangeWords words;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private String period;
    private ChangeModel model;
    private OutcomeReport report;

    /** What the changes have in common, with where they are listed; {@code null} where no list is of them. */
    public record Line(String name, String href, OutcomeReport.Row row) {}

    /** A table; its kind is the field by which its rows differ. */
    public record Table(String kind, List<Line> rows) {}

    @PostConstruct
    void read() {
        period = PERIODS.stream()
                .filter(one -> one.equals(request.getParameter("period")))
                .findFirst()
                .orElse(USUAL);
        model = Arrays.stream(ChangeModel.values())
                .filter(one -> one.name().equals(request.getParameter("model")))
                .findFirst()
                .orElse(null);
        report = reporting.report(new OutcomeFilter(since(), null, model, null, null));
    }

    private Instant since() {
        return period.equals("all")
                ? null
                : acting.now()
                        .atZone(reader.zone())
                        .toLocalDate()
                        .minusDays(Long.parseLong(period) - 1)
                        .atStartOfDay(reader.zone())
                        .toInstant();
    }

    public OutcomeReport getReport() {
        return report;
    }

    public List<Table> getTables() {
        return List.of(
                table("team", report.byTeam()),
                table("service", report.byService()),
                table("template", report.byTemplate()),
                table("model", report.byModel()),
                table("risk", report.byRisk()));
    }

    private Table table(String kind, List<OutcomeReport.Row> rows) {
        return new Table(
                kind,
                rows.stream()
                        .map(row -> new Line(name(kind, row.key()), list(kind, row.key()), row))
                        .toList());
    }

    private String name(String kind, String key) {
        if (key == null) {
            return words.words().of("outcomes.without." + kind);
        }
        return switch (kind) {
            case "risk" -> words.words().of("change.risk." + key);
            default -> words.value(kind, key);
        };
    }

    private static String list(String kind, String key) {
        if (key == null) {
            return null;
        }
        return switch (kind) {
            case "template" -> "templates.xhtml?template=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
            case "team" -> null;
            default -> LIST + kind + '=' + URLEncoder.encode(key, StandardCharsets.UTF_8);
        };
    }

    public List<OutcomeReporting.Unjudged> getUnjudged() {
        return reporting.unjudged();
    }

    public List<String> getPeriods() {
        return PERIODS;
    }

    public String getPeriod() {
        return period;
    }

    public ChangeModel getModel() {
        return model;
    }

    public ChangeModel[] getModels() {
        return ChangeModel.values();
    }

    /** The address with another value; {@code null} takes it away. */
    public String href(String name, Object value) {
        Object days = name.equals("period") ? value : period;
        Object kind = name.equals("model") ? value : model;
        return "outcomes.xhtml?period=" + days + (kind == null ? "" : "&model=" + kind);
    }
}
