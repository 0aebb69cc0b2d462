package io.fourline.simulation.store;

import io.fourline.shared.time.Instants;
import io.fourline.simulation.PastTicket;
import io.fourline.simulation.ReplayOrigin;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The tickets of a period in the order of their numbers, cut into ranges that are read one by one. */
@ApplicationScoped
public class PastTickets {

    private static final int FETCHED = 1_000;

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /**
     * Which tickets.
     *
     * @param from opened at or after
     * @param to opened before
     * @param importId {@code null} for any
     */
    public record Scope(Instant from, Instant to, ReplayOrigin origin, String importId) {}

    /**
     * Ticket numbers from one on, up to another.
     *
     * @param before the first number that is no longer in it; {@code null} for all that follow
     */
    public record Range(String first, String before) {}

    /** Ranges of at most so many tickets; none where there are no tickets. */
    public List<Range> ranges(Scope scope, int size) {
        List<Object> values = new ArrayList<>();
        String sql = "select ticket from (select t.ticket, row_number() over (order by t.ticket) as place"
                + " from ticket_timeline t "
                + (scope.importId() == null ? "" : "join incident i on i.number = t.ticket ")
                + "where " + where(scope, values) + ") numbered where mod(place, " + size + ") = 1 order by place";
        List<String> firsts = new ArrayList<>();
        query(sql, values, row -> firsts.add(row.getString(1)));
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            ranges.add(new Range(firsts.get(i), i + 1 < firsts.size() ? firsts.get(i + 1) : null));
        }
        return ranges;
    }

    /** How many there are. */
    public long count(Scope scope) {
        List<Object> values = new ArrayList<>();
        String sql = "select count(*) from ticket_timeline t "
                + (scope.importId() == null ? "" : "join incident i on i.number = t.ticket ") + "where "
                + where(scope, values);
        long[] count = new long[1];
        query(sql, values, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** Gives each ticket of a range to {@code reader}, in the transaction of the caller. */
    public void read(Scope scope, Range range, Consumer<PastTicket> reader) {
        List<Object> values = new ArrayList<>();
        // Both numbers are bounded, so that either table is read by its own key whatever the planner thinks of the
        // join.
        StringBuilder sql = new StringBuilder("select t.ticket, t.live, t.stretches, i.changed_at, i.organisation,"
                + " i.service, i.category, coalesce(a.vip, false) from ticket_timeline t join incident i on i.number = t.ticket"
                + " left join account a on a.name = i.requester where ");
        sql.append(where(scope, values)).append(" and t.ticket >= ? and i.number >= ?");
        values.add(range.first());
        values.add(range.first());
        if (range.before() != null) {
            sql.append(" and t.ticket < ? and i.number < ?");
            values.add(range.before());
            values.add(range.before());
        }
        query(sql.toString(), values, row -> reader.accept(ticket(row)));
    }

    private static PastTicket ticket(ResultSet row) throws SQLException {
        int column = 1;
        return new PastTicket(
                row.getString(column++),
                row.getBoolean(column++),
                row.getString(column++),
                row.getLong(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getBoolean(column));
    }

    private static String where(Scope scope, List<Object> values) {
        StringBuilder where = new StringBuilder("t.opened_at >= ? and t.opened_at < ?");
        values.add(Instants.toMicros(scope.from()));
        values.add(Instants.toMicros(scope.to()));
        if (scope.origin() != ReplayOrigin.ALL) {
            where.append(" and t.live = ?");
            values.add(scope.origin() == ReplayOrigin.LIVE);
        }
        if (scope.importId() != null) {
            where.append(" and i.import_id = ?");
            values.add(scope.importId());
        }
        return where.toString();
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, List<Object> values, Row reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(FETCHED);
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Past tickets cannot be read", e);
        }
    }
}
