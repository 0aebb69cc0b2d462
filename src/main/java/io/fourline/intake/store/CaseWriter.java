package io.fourline.intake.store;

import io.fourline.incident.IncidentBatch;
import io.fourline.incident.IncidentStretch;
import io.fourline.intake.model.CaseTranslator;
import io.fourline.intake.model.ImportedIncident;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.Step;
import io.fourline.journal.Act;
import io.fourline.journal.JournalBatch;
import io.fourline.journal.Origin;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.ticket.TicketNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes foreign cases as incidents with their whole histories: one journal entry per source event. */
public final class CaseWriter implements AutoCloseable {

    private static final String NOBODY = "unknown";
    private static final int LONGEST_NAME = 80;

    private final String importId;
    private final CaseTranslator translator = new CaseTranslator();
    private final JournalBatch journal;
    private final IncidentBatch incidents;
    private final PreparedStatement numbers;

    public CaseWriter(Connection connection, String importId) throws SQLException {
        this.importId = importId;
        this.journal = new JournalBatch(connection);
        this.incidents = new IncidentBatch(connection);
        this.numbers = connection.prepareStatement("select nextval('incident_number')");
    }

    /** @param sourceId the case's name among all logs */
    public void write(SourceCase source, String sourceId) throws SQLException {
        String number = nextNumber();
        ImportedIncident incident = new ImportedIncident(sourceId, importId);
        List<Step> steps = translator.translate(source);
        journal.begin(number);
        Stay stay = new Stay(number);
        SourceDetail detail = new SourceDetail();
        Map<String, Object> before = Map.of();
        Instant at = null;
        Timeline timeline = null;
        for (Step step : steps) {
            Map<String, Object> facts = incident.facts(step);
            Act act = Act.of(number, step.act().verb())
                    .by(name(step.actor()))
                    .from(Origin.IMPORT)
                    .at(step.at())
                    .changing(before, facts)
                    .with("source", detail.of(step));
            at = journal.add(before.isEmpty() ? act.with("made", incident.made()) : act);
            stay.follow(step, at);
            Stretch stretch = IncidentStretch.of(facts, at);
            timeline = timeline == null ? Timeline.opening(stretch) : timeline.then(stretch);
            before = facts;
        }
        int revision = journal.end();
        stay.end((String) before.get("closedAt") == null ? null : at);
        incidents.add(number, revision, at, false, before);
        incidents.addTimeline(number, false, timeline, null);
    }

    private String nextNumber() throws SQLException {
        try (ResultSet next = numbers.executeQuery()) {
            next.next();
            return TicketNumber.INCIDENT.of(next.getLong(1));
        }
    }

    private static String name(String actor) {
        if (actor == null || actor.isBlank()) {
            return NOBODY;
        }
        return actor.length() <= LONGEST_NAME ? actor : actor.substring(0, LONGEST_NAME);
    }

    /** Sends what has been gathered. */
    public void flush() throws SQLException {
        incidents.flush();
        journal.flush();
    }

    @Override
    public void close() throws SQLException {
        numbers.close();
        incidents.close();
        journal.close();
    }

    /** The stay that lasts while a case is read; each change of line or team ends it and begins the next. */
    private final class Stay {

        private final String number;
        private int count;
        private int line;
        private String team;
        private Instant from;
        private String act;
        private String actor;

        Stay(String number) {
            this.number = number;
        }

        void follow(Step step, Instant at) throws SQLException {
            boolean same = count > 0
                    && line == step.facts().line()
                    && Objects.equals(team, step.facts().team());
            if (same) {
                return;
            }
            end(at);
            count++;
            line = step.facts().line();
            team = step.facts().team();
            from = at;
            act = step.act().verb();
            actor = name(step.actor());
        }

        void end(Instant at) throws SQLException {
            if (count > 0) {
                incidents.addStay(number, count, line, team, from, at, act, actor);
            }
        }
    }
}
