package io.fourline.incident;

import io.fourline.shared.persistence.FactColumn;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Writes the rows of incidents and their stays in batches, for whoever brings many at once with their histories already
 * journaled. A row is written from the same facts as its journal tells.
 */
public final class IncidentBatch implements AutoCloseable {

    private static final List<FactColumn> COLUMNS = List.of(
            FactColumn.text("title"),
            FactColumn.text("description"),
            FactColumn.text("state"),
            FactColumn.text("waiting_for"),
            FactColumn.instant("waiting_until"),
            FactColumn.text("impact"),
            FactColumn.text("urgency"),
            FactColumn.number("priority"),
            FactColumn.truth("priority_overridden"),
            FactColumn.truth("major"),
            FactColumn.text("major_manager"),
            FactColumn.text("requester"),
            FactColumn.text("organisation"),
            FactColumn.text("service"),
            FactColumn.text("chain"),
            FactColumn.text("category"),
            FactColumn.text("configuration_item"),
            FactColumn.text("channel"),
            FactColumn.text("origin"),
            FactColumn.number("line"),
            FactColumn.text("team"),
            FactColumn.text("assignee"),
            FactColumn.truth("accepted"),
            FactColumn.truth("ever_accepted"),
            FactColumn.instant("opened_at"),
            FactColumn.instant("resolved_at"),
            FactColumn.instant("closed_at"),
            FactColumn.text("resolving_team"),
            FactColumn.text("resolution_code"),
            FactColumn.text("resolution"),
            FactColumn.number("satisfaction"),
            FactColumn.text("satisfaction_comment"),
            FactColumn.text("supplier_reference"),
            FactColumn.text("supplier_answer"),
            FactColumn.text("source_id"),
            FactColumn.text("import_id"),
            FactColumn.text("path"),
            FactColumn.text("terms"),
            FactColumn.text("calendars"));
    private static final List<String> OWN = List.of("number", "open", "live", "changed_at", "revision", "version");
    private static final String STAY = "insert into custody (ticket, stay, line, team, from_at, to_at, act, actor,"
            + " version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)";

    private static final String TIMELINE = "insert into ticket_timeline (ticket, live, opened_at, ended_at, stretches,"
            + " next_alarm_at, version) values (?, ?, ?, ?, ?, ?, 1)";

    private final PreparedStatement incidents;
    private final PreparedStatement stays;
    private final PreparedStatement timelines;

    public IncidentBatch(Connection connection) throws SQLException {
        this.incidents = connection.prepareStatement(FactColumn.insert("incident", COLUMNS, OWN));
        this.stays = connection.prepareStatement(STAY);
        this.timelines = connection.prepareStatement(TIMELINE);
    }

    /** Adds a row from facts as {@code IncidentFacts} names them. */
    public void add(String number, int revision, Instant changedAt, boolean live, Map<String, Object> facts)
            throws SQLException {
        int position = FactColumn.bind(COLUMNS, incidents, facts);
        incidents.setString(position++, number);
        incidents.setBoolean(
                position++, IncidentState.valueOf((String) facts.get("state")).isOpen());
        incidents.setBoolean(position++, live);
        incidents.setLong(position++, Instants.toMicros(changedAt));
        incidents.setInt(position++, revision);
        incidents.setInt(position, 1);
        incidents.addBatch();
    }

    /** Adds one stay; {@code to} is {@code null} while it lasts. */
    public void addStay(
            String number, int stay, int line, String team, Instant from, Instant to, String act, String who)
            throws SQLException {
        stays.setString(1, number);
        stays.setInt(2, stay);
        stays.setInt(3, line);
        stays.setString(4, team);
        stays.setLong(5, Instants.toMicros(from));
        stays.setObject(6, Instants.toMicros(to), Types.BIGINT);
        stays.setString(7, act);
        stays.setString(8, who);
        stays.addBatch();
    }

    /** Adds a timeline; {@code alarmAt} is when its clocks next have something to say, {@code null} for never. */
    public void addTimeline(String number, boolean live, Timeline timeline, Long alarmAt) throws SQLException {
        Stretch present = timeline.present();
        timelines.setString(1, number);
        timelines.setBoolean(2, live);
        timelines.setLong(3, timeline.openedAt());
        timelines.setObject(4, present.phase().isOver() ? present.from() : null, Types.BIGINT);
        timelines.setString(5, TimelineText.write(timeline));
        timelines.setObject(6, alarmAt, Types.BIGINT);
        timelines.addBatch();
    }

    /** Sends what has been gathered. */
    public void flush() throws SQLException {
        incidents.executeBatch();
        stays.executeBatch();
        timelines.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        incidents.close();
        stays.close();
        timelines.close();
    }
}
