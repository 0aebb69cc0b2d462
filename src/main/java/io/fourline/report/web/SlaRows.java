package io.fourline.report.web;

import io.fourline.catalog.Catalog;
import io.fourline.identity.Directory;
import io.fourline.report.Outcome;
import io.fourline.report.SlaReport;
import io.fourline.report.SlaReport.Attained;
import io.fourline.report.SlaReport.Span;
import io.fourline.report.SlaReport.TeamRow;
import io.fourline.report.SlaReport.Used;
import io.fourline.shared.text.Wording;
import io.fourline.sla.ClockKind;
import io.fourline.sla.web.ClockShown;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The figures of an SLA report as its page shows them: names for codes, per cents, links to the tickets behind. */
final class SlaRows {

    private static final double TENTH = 10;
    private static final double WHOLE = 100;

    private final Wording words;
    private final SlaAddress address;
    private final ZoneId zone;
    private final DateTimeFormatter day;

    SlaRows(Wording words, SlaAddress address, ZoneId zone) {
        this.words = words;
        this.address = address;
        this.zone = zone;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
    }

    /**
     * Promises of one kind.
     *
     * @param attained in words, with a dash where nothing is decided yet
     * @param percent 0 to 100 for the bar, {@code null} where there is none
     * @param missedHref the tickets behind; {@code null} where there are none
     */
    public record Row(
            String name,
            Integer line,
            String attained,
            Double percent,
            long kept,
            long missed,
            long open,
            String missedHref,
            String elapsed,
            String share) {}

    /** A line's part of the time; {@code from} is where its part begins in the picture, of 100. */
    public record Part(int line, double from, double width, String elapsed, String paused, String share, String late) {}

    /** A week or month; {@code x} and {@code width} are its place in the picture, of 100; {@code top} is the part missed. */
    public record Column(
            String name,
            String attained,
            double x,
            double width,
            Double top,
            long kept,
            long missed,
            long open,
            String missedHref) {}

    List<Row> clocks(List<Attained> rows) {
        return rows.stream()
                .map(row -> row(
                        words.of("clock.kind." + row.key()), row, address.behind(Outcome.MISSED, "clock", row.key())))
                .toList();
    }

    List<Row> services(List<Attained> rows, Catalog catalog) {
        return named(rows, "service", catalog::serviceName);
    }

    List<Row> organisations(List<Attained> rows, Directory directory) {
        return named(rows, "organisation", code -> directory
                .organisation(code)
                .map(Directory.OrganisationEntry::name)
                .orElse(code));
    }

    private List<Row> named(List<Attained> rows, String filter, UnaryOperator<String> names) {
        return rows.stream()
                .map(row -> row(
                        row.key() == null ? words.of("sla.without") : names.apply(row.key()),
                        row,
                        row.key() == null ? null : address.behind(Outcome.MISSED, filter, row.key())))
                .toList();
    }

    private Row row(String name, Attained row, String href) {
        return new Row(
                name,
                null,
                attained(row.attainment()),
                row.attainment(),
                row.kept(),
                row.missed(),
                row.open(),
                row.missed() == 0 ? null : href,
                null,
                null);
    }

    List<Row> teams(List<TeamRow> rows, Directory directory) {
        return rows.stream()
                .map(row -> new Row(
                        row.team() == null ? words.of("sla.without") : directory.teamName(row.team()),
                        row.line(),
                        attained(row.attainment()),
                        row.attainment(),
                        row.kept(),
                        row.missed(),
                        row.open(),
                        row.missed() == 0 || row.team() == null ? null : teamHref(row),
                        hours(row.elapsed()),
                        percent(row.share())))
                .toList();
    }

    private String teamHref(TeamRow row) {
        return address.behind(
                Outcome.MISSED, "clock", ClockKind.ofLine(row.line()).name(), "charged", row.team());
    }

    List<Part> parts(List<Used> lines) {
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Used used : lines) {
            parts.add(new Part(
                    used.line(),
                    from,
                    used.share(),
                    hours(used.elapsed()),
                    hours(used.paused()),
                    percent(used.share()),
                    hours(used.late())));
            from += used.share();
        }
        return parts;
    }

    List<Column> trend(SlaReport report) {
        List<Column> columns = new ArrayList<>();
        double width = report.trend().isEmpty() ? WHOLE : WHOLE / report.trend().size();
        for (Span span : report.trend()) {
            Double top = span.attainment() == null ? null : Double.valueOf(WHOLE - span.attainment());
            String from = span.from().atZone(zone).toLocalDate().toString();
            String last = span.to().atZone(zone).toLocalDate().minusDays(1).toString();
            columns.add(new Column(
                    span.from().atZone(zone).format(day),
                    attained(span.attainment()),
                    columns.size() * width,
                    width,
                    top,
                    span.kept(),
                    span.missed(),
                    span.open(),
                    span.missed() == 0
                            ? null
                            : address.behind(Outcome.MISSED, "period", null, "from", from, "to", last)));
        }
        return columns;
    }

    String attained(Double attainment) {
        return attainment == null ? words.of("sla.undecided") : percent(attainment);
    }

    // Rounded down, so that 100 % means that nothing was missed.
    private String percent(double value) {
        return words.of("chain.share", Math.floor(value * TENTH) / TENTH);
    }

    private String hours(java.time.Duration length) {
        return words.of("sla.hours", ClockShown.hours(length));
    }
}
