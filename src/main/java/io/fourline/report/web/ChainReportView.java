package io.fourline.report.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.report.ChainFlow;
import io.fourline.report.ChainReport;
import io.fourline.report.ChainReporting;
import io.fourline.report.ChainReporting.Measure;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The chain report of the incidents that its address names: figures, tables, the flow between lines, and the tickets behind. */
@Named
@RequestScoped
public class ChainReportView {

    private static final int BEHIND = 200;
    private static final int STEPS = 25;
    private static final double PER_CENT = 100.0;

    @Inject
    ChainReporting reporting;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private ChainAddress address;
    private ChainReporting.Figures figures;
    private Measure behind;

    /** A figure with what it means; {@code href} leads to the tickets behind it, {@code null} where they are not listed. */
    public record Tile(String label, String value, String share, String note, String href) {}

    /** A row of a table of waits or times, already in words. */
    public record Row(String name, Integer line, String first, String second, String third, String fourth) {}

    @PostConstruct
    void read() {
        address = ChainAddress.of(request::getParameter);
        figures = reporting.report(address.filter(reader.zone()));
        String asked = request.getParameter("behind");
        for (Measure measure : Measure.values()) {
            if (measure.name().equals(asked)) {
                behind = measure;
            }
        }
    }

    public List<Tile> getTiles() {
        ChainReport report = figures.report();
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile("contained", report.containedInLine1(), true, Measure.CONTAINED));
        tiles.add(tile("handOvers", report.handOvers(), false, Measure.HANDED_OVER));
        tiles.add(returns("team", Measure.TEAM_RETURNED));
        tiles.add(returns("line", Measure.LINE_RETURNED));
        tiles.add(returns("person", Measure.PERSON_RETURNED));
        tiles.add(tile("published", report.pushToFront().published(), true, null));
        tiles.add(tile("allPairs", report.pushToFront().allPairs(), true, Measure.NOT_PUSHED_TO_FRONT));
        tiles.add(tile("reopened", report.reopened(), true, null));
        return tiles;
    }

    private Tile tile(String key, long count, boolean shared, Measure measure) {
        return new Tile(
                words().of("chain.tile." + key),
                number(count),
                shared ? share(count) : null,
                words().of("chain.tile." + key + ".note"),
                measure == null ? null : address.behind(measure));
    }

    private Tile returns(String holder, Measure measure) {
        ChainReport.PingPong figure = figures.report().pingPong().get(holder);
        return new Tile(
                words().of("chain.tile.pingPong." + holder),
                number(figure.returned()),
                share(figure.returned()),
                words().of("chain.tile.pingPong.note", figure.aba()),
                address.behind(measure));
    }

    /** Incidents, events, teams, paths: what the report is made of. */
    public String getMadeOf() {
        ChainReport report = figures.report();
        return words().of("chain.madeOf", report.incidents(), report.events(), report.teams(), report.paths());
    }

    public List<Row> getDurations() {
        ChainReport.Duration span = figures.report().durationSeconds();
        return List.of(
                new Row(words().of("chain.duration.median"), null, duration(span.median()), null, null, null),
                new Row(words().of("chain.duration.mean"), null, duration(span.mean()), null, null, null),
                new Row(words().of("chain.duration.sd"), null, duration(span.sd()), null, null, null),
                new Row(words().of("chain.duration.max"), null, duration(span.max()), null, null, null));
    }

    public List<Row> getWaits() {
        return figures.report().waits().entrySet().stream()
                .map(wait -> new Row(
                        waitingFor(wait.getKey()),
                        null,
                        number(wait.getValue().incidents()),
                        number(wait.getValue().events()),
                        null,
                        null))
                .toList();
    }

    private String waitingFor(String reason) {
        return words().has("waiting." + reason) ? words().of("waiting." + reason) : reason;
    }

    public List<Row> getLines() {
        Map<String, Long> last = figures.flow().lastLine();
        return figures.flow().lines().stream()
                .map(line -> time(
                        line.line() == 0 ? words().of("chain.line.unknown") : words().of("part.line", line.line()),
                        line,
                        number(last.getOrDefault(String.valueOf(line.line()), 0L))))
                .toList();
    }

    public List<Row> getTeams() {
        return figures.flow().teams().stream()
                .map(team -> time(directory.teamName(team.team()), team, null))
                .toList();
    }

    private Row time(String name, ChainFlow.Spent spent, String last) {
        return new Row(
                name,
                spent.line() == 0 ? null : spent.line(),
                number(spent.incidents()),
                duration(spent.workingSeconds()),
                duration(spent.waitingSeconds()),
                last);
    }

    public List<ChainFlow.LineFlow> getFlows() {
        return figures.flow().flows();
    }

    /** The flow between lines as a picture. */
    public String getPicture() {
        return FlowDrawing.of(figures.flow().flows(), words());
    }

    public List<ChainReport.Follows> getSteps() {
        return figures.report().directlyFollows().stream().limit(STEPS).toList();
    }

    /** What the tickets listed at the end have in common; {@code null} when none are asked for. */
    public String getBehindTitle() {
        return behind == null ? null : words().of("chain.behind." + behind);
    }

    public List<String> getBehind() {
        return behind == null ? List.of() : reporting.incidents(address.filter(reader.zone()), behind, BEHIND);
    }

    public boolean isNothing() {
        return figures.report().incidents() == 0;
    }

    public boolean isImported() {
        return address.isImported();
    }

    /** What the address says under a name, for the form. */
    public String given(String name) {
        return address.value(name);
    }

    public List<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    private String number(long count) {
        return words().of("chain.count", count);
    }

    private String share(long count) {
        long all = figures.report().incidents();
        return all == 0 ? null : words().of("chain.share", Math.round(count * PER_CENT * 10 / all) / 10.0);
    }

    private String duration(double seconds) {
        return words().duration(Duration.ofSeconds(Math.round(seconds)));
    }

    private Wording words() {
        return Words.loaded().in(reader.locale());
    }
}
