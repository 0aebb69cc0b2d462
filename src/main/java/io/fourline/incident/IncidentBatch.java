package io.fourline.incident;

import io.fourline.shared.time.Instants;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the rows of incidents and their stays in batches, for whoever brings many at once with their histories already
 * journaled. A row is written from the same facts as its journal tells.
 */
public final class IncidentBatch implements AutoCloseable {

    private static final List<Column> COLUMNS = List.of(
            text("title"),
            text("description"),
            text("state"),
            text("waiting_for"),
            instant("waiting_until"),
            text("impact"),
            text("urgency"),
            number("priority"),
            truth("priority_overridden"),
            truth("major"),
            text("major_manager"),
            text("requester"),
            text("organisation"),
            text("service"),
            text("chain"),
            text("category"),
            text("configuration_item"),
            text("channel"),
            text("origin"),
            number("line"),
            text("team"),
            text("assignee"),
            truth("accepted"),
            truth("ever_accepted"),
            instant("opened_at"),
            instant("resolved_at"),
            instant("closed_at"),
            text("resolving_team"),
            text("resolution_code"),
            text("resolution"),
            number("satisfaction"),
            text("satisfaction_comment"),
            text("supplier_reference"),
            text("supplier_answer"),
            text("source_id"),
            text("import_id"),
            text("path"),
            text("terms"),
            text("calendars"));
    private static final List<String> OWN = List.of("number", "open", "live", "changed_at", "revision", "version");
    private static final String STAY = "insert into custody (ticket, stay, line, team, from_at, to_at, act, actor,"
            + " version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)";

    private static final String TIMELINE = "insert into ticket_timeline (ticket, live, opened_at, ended_at, stretches,"
            + " next_alarm_at, version) values (?, ?, ?, ?, ?, ?, 1)";

    private final PreparedStatement incidents;
    private final PreparedStatement stays;
    private final PreparedStatement timelines;

    public IncidentBatch(Connection connection) throws SQLException {
        String names = COLUMNS.stream().map(Column::name).collect(Collectors.joining(", "));
        String marks = String.join(", ", java.util.Collections.nCopies(COLUMNS.size() + OWN.size(), "?"));
        this.incidents = connection.prepareStatement(
                "insert into incident (" + names + ", " + String.join(", ", OWN) + ") values (" + marks + ")");
        this.stays = connection.prepareStatement(STAY);
        this.timelines = connection.prepareStatement(TIMELINE);
    }

    /** Adds a row from facts as {@code IncidentFacts} names them. */
    public void add(String number, int revision, Instant changedAt, boolean live, Map<String, Object> facts)
            throws SQLException {
        int position = 1;
        for (Column column : COLUMNS) {
            column.kind().bind(incidents, position++, facts.get(column.field()));
        }
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

    private interface Binding {
        void bind(PreparedStatement statement, int position, Object value) throws SQLException;
    }

    private record Column(String name, String field, Binding kind) {}

    private static Column text(String name) {
        return new Column(
                name, field(name), (statement, position, value) -> statement.setString(position, (String) value));
    }

    private static Column number(String name) {
        return new Column(
                name, field(name), (statement, position, value) -> statement.setObject(position, value, Types.INTEGER));
    }

    private static Column truth(String name) {
        return new Column(
                name,
                field(name),
                (statement, position, value) -> statement.setBoolean(position, Boolean.TRUE.equals(value)));
    }

    private static Column instant(String name) {
        return new Column(
                name,
                field(name),
                (statement, position, value) -> statement.setObject(
                        position,
                        value == null ? null : Instants.toMicros(Instant.parse((String) value)),
                        Types.BIGINT));
    }

    /** A column's field: {@code waiting_for} is {@code waitingFor}. */
    private static String field(String column) {
        String[] words = column.split("_");
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
