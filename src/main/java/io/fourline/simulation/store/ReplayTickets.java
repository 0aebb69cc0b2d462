package io.fourline.simulation.store;

import io.fourline.simulation.ClockOutcome;
import io.fourline.simulation.ReplayChange;
import io.fourline.simulation.ReplayRecord.Behind;
import io.fourline.sla.ClockKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tickets behind the figures of replays. */
@ApplicationScoped
public class ReplayTickets {

    private static final int BATCH = 1_000;
    private static final String ADD = "insert into replay_ticket (run, ticket, clock, line, service, team,"
            + " breached_before, breached_after) values (?, ?, ?, ?, ?, ?, ?, ?)";

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /**
     * Which of them; {@code null} for any.
     *
     * @param afterTicket and {@code afterClock} the last one that was read before
     */
    public record Wanted(
            ClockKind clock,
            ReplayChange change,
            Integer line,
            String service,
            String team,
            String afterTicket,
            ClockKind afterClock) {}

    /** Keeps them, in the transaction of the caller. */
    public void add(String run, List<Behind> behind) {
        if (behind.isEmpty()) {
            return;
        }
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            int gathered = 0;
            for (Behind each : behind) {
                bind(insert, run, each);
                insert.addBatch();
                if (++gathered % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("What a replay found cannot be kept", e);
        }
    }

    private static void bind(PreparedStatement insert, String run, Behind each) throws SQLException {
        int place = 1;
        insert.setString(place++, run);
        insert.setString(place++, each.ticket());
        insert.setString(place++, each.outcome().clock().name());
        insert.setInt(place++, each.outcome().line());
        insert.setString(place++, each.service());
        insert.setString(place++, each.outcome().team());
        insert.setObject(place++, each.outcome().before(), Types.BOOLEAN);
        insert.setObject(place, each.outcome().after(), Types.BOOLEAN);
    }

    /** By ticket and clock. */
    public List<Behind> read(String run, Wanted wanted, int limit) {
        StringBuilder sql = new StringBuilder("select ticket, clock, line, service, team, breached_before,"
                + " breached_after from replay_ticket where run = ?");
        List<Object> values = new ArrayList<>(List.of(run));
        add(
                sql,
                values,
                "clock = ?",
                wanted.clock() == null ? null : wanted.clock().name());
        add(sql, values, "line = ?", wanted.line());
        add(sql, values, "service = ?", wanted.service());
        add(sql, values, "team = ?", wanted.team());
        if (wanted.change() != null) {
            boolean before = wanted.change() != ReplayChange.LOST;
            boolean after = wanted.change() != ReplayChange.WON;
            sql.append(" and coalesce(breached_before, false) = ? and coalesce(breached_after, false) = ?");
            values.add(before);
            values.add(after);
        }
        if (wanted.afterTicket() != null) {
            sql.append(" and (ticket > ? or ticket = ? and clock > ?)");
            values.addAll(List.of(
                    wanted.afterTicket(),
                    wanted.afterTicket(),
                    wanted.afterClock().name()));
        }
        sql.append(" order by ticket, clock limit ").append(limit);
        return query(sql.toString(), values);
    }

    private static void add(StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.add(value);
        }
    }

    private List<Behind> query(String sql, List<Object> values) {
        List<Behind> found = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(behind(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tickets behind a replay cannot be read", e);
        }
        return found;
    }

    private static Behind behind(ResultSet row) throws SQLException {
        int column = 1;
        String ticket = row.getString(column++);
        ClockKind clock = ClockKind.valueOf(row.getString(column++));
        int line = row.getInt(column++);
        String service = row.getString(column++);
        String team = row.getString(column++);
        Boolean before = (Boolean) row.getObject(column++);
        Boolean after = (Boolean) row.getObject(column);
        return new Behind(ticket, service, new ClockOutcome(clock, line, team, before, after));
    }
}
