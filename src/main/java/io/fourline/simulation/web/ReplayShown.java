package io.fourline.simulation.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import io.fourline.shared.web.ReaderTime;
import io.fourline.simulation.ReplayFigures;
import io.fourline.simulation.ReplayRecord;
import io.fourline.simulation.ReplayResult;
import io.fourline.simulation.ReplayResult.Part;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a replay found, in words and as lengths of bars. */
@Named
@RequestScoped
public class ReplayShown {

    private static final int SHOWN = 25;
    private static final double WIDTH = 100.0;
    private static final double MILLIS = 1_000.0;

    @Inject
    ReplayView replayView;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    /**
     * A row of the picture and of a table.
     *
     * @param filter what the address of the tickets behind it says, {@code null} where the records tell no name
     * @param before and {@code after} length of the bars, 0 to 100
     * @param change with its sign
     */
    public record Row(
            String name,
            String filter,
            ReplayFigures figures,
            String before,
            String after,
            String change,
            String keptBefore,
            String keptAfter) {}

    /** A table of rows with what it is about. */
    public record Group(String title, String column, List<Row> rows, int more) {}

    public List<Row> getLines() {
        return rows(result().lines(), "line", this::line);
    }

    /** By clock, service and team. */
    public List<Group> getGroups() {
        return List.of(
                group("clocks", result().clocks(), "clock", key -> words().of("clock.kind." + key)),
                group("services", result().services(), "service", key -> catalog.serviceName(key)),
                group("teams", result().teams(), "team", key -> directory.teamName(key)));
    }

    private Group group(String name, List<Part> parts, String filter, Function<String, String> named) {
        List<Part> shown = parts.subList(0, Math.min(SHOWN, parts.size()));
        return new Group(
                words().of("replay.by." + name),
                words().of("replay.column." + filter),
                rows(shown, filter, named),
                parts.size() - shown.size());
    }

    private List<Row> rows(List<Part> parts, String filter, Function<String, String> named) {
        long most = parts.stream()
                .mapToLong(part ->
                        Math.max(part.figures().breachedBefore(), part.figures().breachedAfter()))
                .max()
                .orElse(0);
        return parts.stream().map(part -> row(part, filter, named, most)).toList();
    }

    private Row row(Part part, String filter, Function<String, String> named, long most) {
        ReplayFigures figures = part.figures();
        boolean unnamed = part.key().isEmpty();
        return new Row(
                unnamed ? words().of("replay.unnamed") : named.apply(part.key()),
                unnamed ? null : filter + '=' + URLEncoder.encode(part.key(), StandardCharsets.UTF_8),
                figures,
                length(figures.breachedBefore(), most),
                length(figures.breachedAfter(), most),
                words().of("replay.change", figures.change()),
                kept(figures.keptBefore()),
                kept(figures.keptAfter()));
    }

    private static String length(long count, long most) {
        return String.format(Locale.ROOT, "%.1f", most == 0 ? 0 : count * WIDTH / most);
    }

    private String line(String key) {
        return words().of("replay.line." + key);
    }

    private String kept(Double share) {
        return share == null ? words().of("replay.none") : words().of("replay.percent", share);
    }

    /** The period and the number of tickets. */
    public String getTitle() {
        ReplayRecord run = replayView.getRun();
        ReaderTime time = new ReaderTime(words(), reader.zone(), run.createdAt());
        String last = time.day(run.to().minusMillis(1));
        boolean ever = run.from().getEpochSecond() == 0;
        return run.result() == null
                ? words().of(ever ? "replay.period.until" : "replay.period", time.day(run.from()), last)
                : words().of(
                                ever ? "replay.title.until" : "replay.title",
                                time.day(run.from()),
                                last,
                                result().tickets());
    }

    /** How long it took. */
    public String getLasted() {
        Duration lasted = replayView.getRun().lasted();
        return lasted == null ? null : words().of("replay.seconds", lasted.toMillis() / MILLIS);
    }

    public String getBreached() {
        ReplayFigures total = result().total();
        return words().of("replay.breached", total.breachedBefore(), total.breachedAfter());
    }

    public String getKept() {
        ReplayFigures total = result().total();
        return words().of("replay.kept", kept(total.keptBefore()), kept(total.keptAfter()));
    }

    /** {@code bad} when more are late than before, {@code ok} when fewer, else empty. */
    public String tone(long change) {
        return change > 0 ? "bad" : change < 0 ? "ok" : "";
    }

    private ReplayResult result() {
        return replayView.getRun().result();
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
