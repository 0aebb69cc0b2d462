package io.fourline.bench;

import io.fourline.incident.IncidentBatch;
import io.fourline.incident.IncidentStretch;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.WaitingReason;
import io.fourline.incident.model.Incident;
import io.fourline.incident.model.IncidentFacts;
import io.fourline.incident.model.Report;
import io.fourline.journal.Act;
import io.fourline.journal.JournalBatch;
import io.fourline.journal.Origin;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.ticket.PriorityMatrix;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** The life of one incident, lived by the desk's own model and written as the desk itself would have kept it. */
final class GeneratedIncident {
    private static final int LAST_LINE = 4;
    private static final int CLOSED_PERCENT = 85;
    private static final Duration LONGEST_STEP = Duration.ofHours(20);
    private static final Map<String, String> KINDS = Map.of("PAYMENTS", "PAY", "WORKPLACE", "NET", "ERP", "ERP");

    private final JournalBatch journal;
    private final IncidentBatch incidents;
    private final RandomGenerator random;
    private final String number;
    private final Report report;

    private Incident incident;
    private Map<String, Object> facts = Map.of();
    private Timeline timeline;
    private Instant at;
    private int line = 1;
    private int stays;
    private Instant since;
    private String stayAct;
    private String stayActor;

    GeneratedIncident(JournalBatch journal, IncidentBatch incidents, RandomGenerator random, String number) {
        this.journal = journal;
        this.incidents = incidents;
        this.random = random;
        this.number = number;
        this.report = GeneratedReport.next(random);
    }

    /** Lives and is written; the journal's entries and the row go with the next flush. */
    void write(Instant openedAt) throws SQLException {
        journal.begin(number);
        open(openedAt);
        int last = lastLine(random.nextInt(100));
        boolean closed = random.nextInt(100) < CLOSED_PERCENT;
        boolean isNew = !closed && random.nextInt(100) < 40;
        while (!isNew && line < last) {
            act("accept", agent(), it -> it.accept(agent()));
            escalate();
        }
        if (closed) {
            end();
        } else if (!isNew && random.nextBoolean()) {
            work();
        }
        int revision = journal.end();
        incidents.addStay(number, ++stays, line, team(), since, closed ? at : null, stayAct, stayActor);
        incidents.add(number, revision, at, true, facts);
        incidents.addTimeline(number, true, timeline, null);
    }

    private void open(Instant openedAt) throws SQLException {
        at = openedAt;
        incident = new Incident(
                number, report, PriorityMatrix.byWeight(report.impact(), report.urgency()), line, team(), at);
        record(Act.of(number, "open").by(report.requester()));
        since = at;
        stayAct = "open";
        stayActor = report.requester();
    }

    private void escalate() throws SQLException {
        String by = agent();
        String team = team();
        step();
        line++;
        incident.handTo(line, team());
        record(Act.of(number, "escalate")
                .by(by)
                .because("Beyond what this line can see and change")
                .with("findings", Map.of("symptoms", "As described", "affected", "One place", "tried", "Restart")));
        incidents.addStay(number, ++stays, line - 1, team, since, at, stayAct, stayActor);
        since = at;
        stayAct = "escalate";
        stayActor = by;
    }

    private void work() throws SQLException {
        act("accept", agent(), it -> it.accept(agent()));
        if (random.nextInt(3) == 0) {
            act("wait", agent(), it -> it.waitFor(WaitingReason.REQUESTER, null));
        }
    }

    private void end() throws SQLException {
        act("accept", agent(), it -> it.accept(agent()));
        act(
                "resolve",
                agent(),
                it -> it.resolve(ResolutionCode.FIXED, "The setting was corrected.", agent(), at, null));
        Integer score = random.nextBoolean() ? 1 + random.nextInt(5) : null;
        act("close", report.requester(), it -> it.close(at, score, null));
    }

    private void act(String verb, String actor, Consumer<Incident> doing) throws SQLException {
        step();
        doing.accept(incident);
        record(Act.of(number, verb).by(actor));
    }

    private void step() {
        at = at.plusMillis(1 + random.nextLong(LONGEST_STEP.toMillis()));
    }

    private void record(Act act) throws SQLException {
        Map<String, Object> before = facts;
        facts = IncidentFacts.of(incident);
        at = journal.add(act.from(Origin.PORTAL).at(at).changing(before, facts));
        Stretch stretch = IncidentStretch.of(facts, at);
        timeline = timeline == null ? Timeline.opening(stretch) : timeline.then(stretch);
    }

    private static int lastLine(int percent) {
        if (percent < 65) {
            return 1;
        }
        return percent < 87 ? 2 : percent < 96 ? 3 : LAST_LINE;
    }

    private String agent() {
        return "line" + line;
    }

    private String team() {
        return List.of(
                        "SERVICE-DESK",
                        "TECH-SUPPORT",
                        KINDS.get(report.service()) + "-EXPERTS",
                        KINDS.get(report.service()) + "-VENDOR")
                .get(line - 1);
    }
}
