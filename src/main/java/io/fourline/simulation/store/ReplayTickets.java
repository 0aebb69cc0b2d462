package io.fourline.simulation.store;

import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.persistence.RowStream;
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
        Conditions where = where(run, wanted);
        String sql =
                "select ticket, clock, line, service, team, breached_before, breached_after from replay_ticket where "
                        + where + " order by ticket, clock limit " + limit;
        List<Behind> found = new ArrayList<>();
        RowStream.read(source, sql, where.values(), rows -> {
            while (rows.next()) {
                found.add(behind(rows));
            }
        });
        return found;
    }

    private static Conditions where(String run, Wanted wanted) {
        Conditions where = new Conditions()
                .and("run = ?", run)
                .andIfGiven(
                        "clock = ?",
                        wanted.clock() == null ? null : wanted.clock().name())
                .andIfGiven("line = ?", wanted.line())
                .andIfGiven("service = ?", wanted.service())
                .andIfGiven("team = ?", wanted.team());
        if (wanted.change() != null) {
            where.and(
                    "coalesce(breached_before, false) = ? and coalesce(breached_after, false) = ?",
                    wanted.change() != ReplayChange.LOST,
                    wanted.change() != ReplayChange.WON);
        }
        if (wanted.afterTicket() != null) {
            where.and(
                    "(ticket > ? or ticket = ? and clock > ?)",
                    wanted.afterTicket(),
                    wanted.afterTicket(),
                    wanted.afterClock().name());
        }
        return where;
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
