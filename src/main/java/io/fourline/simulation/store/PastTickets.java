package io.fourline.simulation.store;

import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.persistence.RowStream;
import io.fourline.shared.time.Instants;
import io.fourline.simulation.PastTicket;
import io.fourline.simulation.ReplayOrigin;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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
        Conditions where = where(scope);
        String sql = "select ticket from (select t.ticket, row_number() over (order by t.ticket) as place"
                + " from ticket_timeline t "
                + (scope.importId() == null ? "" : "join incident i on i.number = t.ticket ")
                + "where " + where + ") numbered where mod(place, " + size + ") = 1 order by place";
        List<String> firsts = new ArrayList<>();
        query(sql, where, row -> firsts.add(row.getString(1)));
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            ranges.add(new Range(firsts.get(i), i + 1 < firsts.size() ? firsts.get(i + 1) : null));
        }
        return ranges;
    }

    /** How many there are. */
    public long count(Scope scope) {
        Conditions where = where(scope);
        String sql = "select count(*) from ticket_timeline t "
                + (scope.importId() == null ? "" : "join incident i on i.number = t.ticket ") + "where " + where;
        long[] count = new long[1];
        query(sql, where, row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** Gives each ticket of a range to {@code reader}, in the transaction of the caller. */
    public void read(Scope scope, Range range, Consumer<PastTicket> reader) {
        // Both numbers are bounded, so that either table is read by its own key whatever the planner thinks of the
        // join.
        Conditions where = where(scope).and("t.ticket >= ? and i.number >= ?", range.first(), range.first());
        if (range.before() != null) {
            where.and("t.ticket < ? and i.number < ?", range.before(), range.before());
        }
        String sql = "select t.ticket, t.live, t.stretches, i.changed_at, i.organisation,"
                + " i.service, i.category, coalesce(a.vip, false) from ticket_timeline t join incident i on i.number = t.ticket"
                + " left join account a on a.name = i.requester where " + where;
        query(sql, where, row -> reader.accept(ticket(row)));
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

    private static Conditions where(Scope scope) {
        // Terms of incidents are replayed; problems and changes have timelines too.
        Conditions where = new Conditions()
                .and("t.ticket like 'INC-%'")
                .and("t.opened_at >= ?", Instants.toMicros(scope.from()))
                .and("t.opened_at < ?", Instants.toMicros(scope.to()));
        if (scope.origin() != ReplayOrigin.ALL) {
            where.and("t.live = ?", scope.origin() == ReplayOrigin.LIVE);
        }
        return where.andIfGiven("i.import_id = ?", scope.importId());
    }

    @FunctionalInterface
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private void query(String sql, Conditions where, Row reader) {
        RowStream.read(source, sql, where.values(), rows -> {
            while (rows.next()) {
                reader.read(rows);
            }
        });
    }
}
