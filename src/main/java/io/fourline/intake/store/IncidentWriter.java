package io.fourline.intake.store;

import io.fourline.incident.IncidentBatch;
import io.fourline.incident.IncidentStretch;
import io.fourline.intake.model.CaseTranslator;
import io.fourline.intake.model.ImportedIncident;
import io.fourline.intake.model.SourceCase;
import io.fourline.intake.model.Step;
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

/** Writes foreign cases as incidents, with their stays and timelines. */
final class IncidentWriter implements CaseWriter {

    private final String importId;
    private final CaseTranslator translator = new CaseTranslator();
    private final CaseJournal journal;
    private final IncidentBatch incidents;
    private final PreparedStatement numbers;

    IncidentWriter(Connection connection, String importId) throws SQLException {
        this.importId = importId;
        this.journal = new CaseJournal(connection);
        this.incidents = new IncidentBatch(connection);
        this.numbers = connection.prepareStatement("select nextval('incident_number')");
    }

    @Override
    public void write(SourceCase source) throws SQLException {
        String number = nextNumber();
        ImportedIncident incident = new ImportedIncident(source.sourceId(), importId);
        List<Step> steps = translator.translate(source);
        journal.begin(number);
        Stay stay = new Stay(number);
        Map<String, Object> before = Map.of();
        Instant at = null;
        Timeline timeline = null;
        for (Step step : steps) {
            Map<String, Object> facts = incident.facts(step);
            at = journal.add(step.source(), step.act().verb(), step.deviations(), facts, incident.made());
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

    @Override
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
            actor = CaseJournal.name(step.actor());
        }

        void end(Instant at) throws SQLException {
            if (count > 0) {
                incidents.addStay(number, count, line, team, from, at, act, actor);
            }
        }
    }
}
