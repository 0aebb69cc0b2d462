package io.fourline.report;

import io.fourline.escalation.Bounces;
import io.fourline.escalation.ChainMeasures;
import io.fourline.report.CaseEvent.Phase;
import io.fourline.report.ChainReport.PingPong;
import io.fourline.report.ChainReport.PushToFront;
import io.fourline.report.ChainReport.Waits;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds up the chain report incident by incident, in memory bounded by what is distinct and eight bytes per incident.
 *
 * <p>Which incidents are added is the caller's choice; the report's filters are per incident and take whole incidents:
 * {@code from} and {@code to} hold when its first event is at or after the one and before the other, {@code line} and
 * {@code team} when any of its events is with that line or team, {@code service} when the record says so.
 */
public final class ChainFigures {

    private static final Comparator<String> BY_NAME = Comparator.naturalOrder();

    private final Counts<Integer> touched = new Counts<>();
    private final Counts<Integer> first = new Counts<>();
    private final Map<String, String> lineOfTeam = new HashMap<>();
    private final Counts<String> waitEvents = new Counts<>();
    private final Counts<String> waitIncidents = new Counts<>();
    private final Tally team = new Tally();
    private final Tally line = new Tally();
    private final Tally person = new Tally();
    private final Durations durations = new Durations();
    private final Paths paths = new Paths();
    private final TimeSpent time = new TimeSpent();
    private long incidents;
    private long events;
    private long contained;
    private long handOvers;
    private long published;
    private long allPairs;
    private long reopened;

    private static final class Tally {
        private long returned;
        private long aba;

        void add(Bounces bounces) {
            returned += bounces.returned() ? 1 : 0;
            aba += bounces.aba() ? 1 : 0;
        }

        PingPong figures() {
            return new PingPong(returned, aba);
        }
    }

    /** One incident with all its events in their order; without events it does not count. */
    public void add(List<CaseEvent> ofIncident) {
        if (ofIncident.isEmpty()) {
            return;
        }
        incidents++;
        events += ofIncident.size();
        measure(ChainMeasures.of(ofIncident));
        places(ofIncident);
        waits(ofIncident);
        reopened += isReopened(ofIncident) ? 1 : 0;
        CaseEvent last = ofIncident.get(ofIncident.size() - 1);
        durations.add(Math.max(0, ChronoUnit.MICROS.between(ofIncident.get(0).at(), last.at())));
        paths.add(ofIncident);
        time.add(ofIncident);
    }

    /** The figures of all incidents added so far. */
    public ChainReport report() {
        Counts<String> teamsByLine = new Counts<>();
        lineOfTeam.values().stream().filter(name -> !name.equals("0")).forEach(teamsByLine::add);
        Map<String, PingPong> pingPong = new LinkedHashMap<>();
        pingPong.put("team", team.figures());
        pingPong.put("line", line.figures());
        pingPong.put("person", person.figures());
        return new ChainReport(
                incidents,
                events,
                contained,
                touched.ordered(Comparator.naturalOrder(), String::valueOf),
                first.ordered(Comparator.naturalOrder(), String::valueOf),
                handOvers,
                lineOfTeam.size(),
                teamsByLine.ordered(BY_NAME, name -> name),
                pingPong,
                new PushToFront(published, allPairs),
                waitFigures(),
                reopened,
                durations.figures(),
                paths.directlyFollows(),
                paths.distinct());
    }

    /** How the incidents added so far moved between the lines, and where their time went. */
    public ChainFlow flow() {
        return time.flow();
    }

    private void measure(ChainMeasures measures) {
        handOvers += measures.handOvers();
        contained += measures.containedInLine1() ? 1 : 0;
        published += measures.pushToFrontPublished() ? 1 : 0;
        allPairs += measures.pushToFrontAllPairs() ? 1 : 0;
        team.add(measures.teams());
        line.add(measures.lines());
        person.add(measures.persons());
    }

    private void places(List<CaseEvent> ofIncident) {
        Set<Integer> lines = new HashSet<>();
        for (CaseEvent event : ofIncident) {
            if (event.line() != 0 && lines.add(event.line())) {
                touched.add(event.line());
            }
            if (event.team() != null) {
                lineOfTeam.putIfAbsent(event.team(), lineName(event));
            }
        }
        if (ofIncident.get(0).line() != 0) {
            first.add(ofIncident.get(0).line());
        }
    }

    private static String lineName(CaseEvent event) {
        return event.namedForTwoLines() ? event.line() + "+" + (event.line() + 1) : String.valueOf(event.line());
    }

    private void waits(List<CaseEvent> ofIncident) {
        Set<String> reasons = new HashSet<>();
        for (CaseEvent event : ofIncident) {
            if (event.waitingReason() != null) {
                waitEvents.add(event.waitingReason());
                if (reasons.add(event.waitingReason())) {
                    waitIncidents.add(event.waitingReason());
                }
            }
        }
    }

    private Map<String, Waits> waitFigures() {
        Map<String, Long> byIncident = waitIncidents.ordered(BY_NAME, reason -> reason);
        Map<String, Waits> waits = new LinkedHashMap<>();
        waitEvents
                .ordered(BY_NAME, reason -> reason)
                .forEach((reason, count) -> waits.put(reason, new Waits(count, byIncident.get(reason))));
        return waits;
    }

    private static boolean isReopened(List<CaseEvent> ofIncident) {
        for (int position = 1; position < ofIncident.size(); position++) {
            if (ofIncident.get(position - 1).phase() == Phase.DONE
                    && ofIncident.get(position).phase() == Phase.OPEN) {
                return true;
            }
        }
        return false;
    }
}
