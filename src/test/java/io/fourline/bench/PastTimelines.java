package io.fourline.bench;

import io.fourline.incident.IncidentBatch;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Phase;
import io.fourline.sla.Pin;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.ticket.TicketNumber;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Writes past incidents with five custody intervals each, as rows and timelines only: a replay reads nothing else. */
final class PastTimelines {
    private static final int BATCH = 1_000;
    private static final long FIRST = 1_000_001;
    private static final int[] LINES = {1, 2, 1, 2, 3};
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(730);
    private static final long LONGEST_STEP = Duration.ofHours(9).toNanos() / 1_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final Pin pin;

    PastTimelines(Pin pin) {
        this.pin = pin;
    }

    void write(Connection connection, int count) throws SQLException {
        connection.setAutoCommit(false);
        try (IncidentBatch incidents = new IncidentBatch(connection)) {
            for (int i = 0; i < count; i++) {
                String number = TicketNumber.INCIDENT.of(FIRST + i);
                long opened = Instants.toMicros(START) + SPAN.toSeconds() * 1_000_000 / count * i;
                Timeline timeline = timeline(opened);
                Stretch last = timeline.present();
                Instant end = Instants.ofMicros(last.from());
                incidents.add(number, 1, end, true, facts(timeline, last, end));
                incidents.addTimeline(number, true, timeline, null);
                if (i % BATCH == BATCH - 1) {
                    incidents.flush();
                    connection.commit();
                }
            }
            incidents.flush();
            connection.commit();
        }
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private Timeline timeline(long opened) {
        List<Stretch> stretches = new ArrayList<>();
        int priority = 1 + random.nextInt(5);
        long at = opened;
        for (int stay = 0; stay < LINES.length; stay++) {
            stretches.add(stretch(at, Phase.OPEN, null, stay, stay > 0, priority));
            at += step();
            if (stay == 0) {
                stretches.add(stretch(at, Phase.OPEN, null, stay, true, priority));
                at += step();
            } else if (stay == 2) {
                stretches.add(stretch(at, Phase.WAITING, "REQUESTER", stay, true, priority));
                at += step();
                stretches.add(stretch(at, Phase.OPEN, null, stay, true, priority));
                at += step();
            }
        }
        stretches.add(stretch(at, Phase.RESOLVED, null, LINES.length - 1, true, priority));
        stretches.add(stretch(at + step(), Phase.CLOSED, null, LINES.length - 1, true, priority));
        return new Timeline(stretches);
    }

    private Stretch stretch(long at, Phase phase, String waitingFor, int stay, boolean accepted, int priority) {
        int line = LINES[stay];
        return new Stretch(at, phase, waitingFor, line, "TEAM-" + line + '-' + stay, accepted, priority, pin);
    }

    private long step() {
        return 1 + random.nextLong(LONGEST_STEP);
    }

    private Map<String, Object> facts(Timeline timeline, Stretch last, Instant end) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("title", "A past incident");
        facts.put("description", "");
        facts.put("state", "CLOSED");
        facts.put("priority", last.priority());
        facts.put("service", List.of("PAYMENTS", "ERP", "WORKPLACE").get(random.nextInt(3)));
        facts.put("requester", "requester");
        facts.put("organisation", "HARBOUR");
        facts.put("origin", "REST");
        facts.put("line", last.line());
        facts.put("team", last.team());
        facts.put("accepted", true);
        facts.put("everAccepted", true);
        facts.put("openedAt", Instants.text(Instants.ofMicros(timeline.openedAt())));
        facts.put("closedAt", Instants.text(end));
        facts.put("path", "1,2,1,2,3");
        facts.put("terms", pin.terms());
        facts.put("calendars", pin.calendarsText());
        return facts;
    }
}
