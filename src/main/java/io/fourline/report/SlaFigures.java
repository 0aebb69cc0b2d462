package io.fourline.report;

import io.fourline.report.SlaReport.Attained;
import io.fourline.report.SlaReport.TeamRow;
import io.fourline.report.SlaReport.Used;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Book;
import io.fourline.sla.ClockKind;
import io.fourline.sla.ClockUse;
import io.fourline.sla.ClockUse.Stay;
import io.fourline.sla.Clocks;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Adds up the SLA report ticket by ticket, in memory bounded by what is distinct. It counts no time itself: every figure
 * is a sum over what the tickets' clocks read.
 */
public final class SlaFigures {

    private final SlaFilter filter;
    private final Book book;
    private final long at;
    private final SlaTrend trend;
    private final Map<ClockKind, SlaTally> clocks = new EnumMap<>(ClockKind.class);
    private final Map<Integer, SlaTally> lines = new TreeMap<>();
    private final Map<Team, SlaTally> teams = new HashMap<>();
    private final Map<String, SlaTally> services = new HashMap<>();
    private final Map<String, SlaTally> organisations = new HashMap<>();
    private long incidents;
    private long withoutTerms;

    /** A team on a line. */
    private record Team(int line, String code) {}

    /**
     * @param at microseconds since 1970-01-01T00:00:00Z, when the clocks are read
     * @param zone in which weeks and months begin
     */
    public SlaFigures(SlaFilter filter, Book book, long at, ZoneId zone) {
        this.filter = filter;
        this.book = book;
        this.at = at;
        this.trend = new SlaTrend(zone);
    }

    /** One ticket that the filter's period, service and customer fit. */
    public void add(SlaTicket ticket) {
        if (filter.team() != null && !ticket.hasBeenWith(filter.team())) {
            return;
        }
        if (!ticket.hasTerms()) {
            withoutTerms++;
            return;
        }
        incidents++;
        for (ClockKind kind : ClockKind.values()) {
            Clocks.use(kind, ticket.timeline(), book, at).ifPresent(use -> add(ticket, kind, use));
        }
    }

    private void add(SlaTicket ticket, ClockKind kind, ClockUse use) {
        Outcome outcome = Outcome.of(use.reading());
        if (outcome == null) {
            return;
        }
        tally(clocks, kind).add(outcome);
        Stay charged = use.charged();
        if (kind.line() != 0 && charged != null) {
            tally(teams, new Team(kind.line(), charged.team())).add(outcome);
        }
        if (kind == filter.clock()) {
            tally(services, ticket.service()).add(outcome);
            tally(organisations, ticket.organisation()).add(outcome);
            trend.add(ticket.openedAt(), outcome);
            boolean missed = outcome == Outcome.MISSED;
            for (Stay stay : use.stays()) {
                tally(lines, stay.line()).add(stay, missed);
                tally(teams, new Team(stay.line(), stay.team())).add(stay, missed);
            }
        }
    }

    private static <K> SlaTally tally(Map<K, SlaTally> tallies, K key) {
        return tallies.computeIfAbsent(key, unseen -> new SlaTally());
    }

    /** The figures of all tickets added so far. */
    public SlaReport report() {
        long all = lines.values().stream().mapToLong(SlaTally::used).sum();
        List<TeamRow> rows = teamRows(all);
        return new SlaReport(
                Instants.ofMicros(at),
                filter.from(),
                filter.to(),
                incidents,
                withoutTerms,
                filter.clock(),
                attained(clocks),
                lineRows(all),
                rows,
                rows.stream()
                        .filter(row -> row.line() == ClockKind.LINE_4.line())
                        .toList(),
                mostMissedFirst(services),
                mostMissedFirst(organisations),
                trend.spans());
    }

    private static List<Attained> attained(Map<ClockKind, SlaTally> tallies) {
        List<Attained> rows = new ArrayList<>();
        tallies.forEach((kind, tally) -> rows.add(tally.attained(kind.name())));
        return rows;
    }

    private static List<Attained> mostMissedFirst(Map<String, SlaTally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().attained(entry.getKey()))
                .sorted(Comparator.comparingLong(Attained::missed)
                        .reversed()
                        .thenComparing(row -> Objects.toString(row.key(), "")))
                .toList();
    }

    private List<Used> lineRows(long all) {
        List<Used> rows = new ArrayList<>();
        lines.forEach((line, tally) ->
                rows.add(new Used(line, tally.elapsed(), tally.paused(), tally.share(all), tally.late())));
        return rows;
    }

    private List<TeamRow> teamRows(long all) {
        return teams.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), all))
                .sorted(Comparator.comparing(TeamRow::elapsed)
                        .reversed()
                        .thenComparing(TeamRow::line)
                        .thenComparing(row -> Objects.toString(row.team(), "")))
                .toList();
    }

    private static TeamRow row(Team team, SlaTally tally, long all) {
        return new TeamRow(
                team.code(),
                team.line(),
                tally.kept(),
                tally.missed(),
                tally.open(),
                tally.attainment(),
                tally.elapsed(),
                tally.paused(),
                tally.share(all),
                tally.late());
    }
}
