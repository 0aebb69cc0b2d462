package io.fourline.report.store;

import io.fourline.incident.IncidentSight.Condition;
import io.fourline.report.SlaFilter;
import io.fourline.report.SlaIncident.After;
import io.fourline.report.SlaTicket;
import io.fourline.shared.time.Instants;
import io.fourline.sla.TimelineText;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Streams the timelines of the tickets opened in a period, the latest first; the cost follows the period. */
@ApplicationScoped
public class SlaHistory {

    private static final int FETCHED = 1_000;

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /**
     * Gives each ticket to {@code reader}, in the transaction of the caller.
     *
     * @param after {@code null} from the beginning
     * @param reader says whether to go on
     */
    public void read(SlaFilter filter, Condition sight, After after, Predicate<SlaTicket> reader) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select t.ticket, i.title, t.opened_at, i.service, i.organisation, t.stretches"
                + " from ticket_timeline t join incident i on i.number = t.ticket where "
                + where(filter, sight, after, parameters) + " order by t.opened_at desc, t.ticket desc";
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(FETCHED);
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                boolean on = true;
                while (on && rows.next()) {
                    on = reader.test(ticket(rows));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The timelines cannot be read", e);
        }
    }

    private static SlaTicket ticket(ResultSet row) throws SQLException {
        return new SlaTicket(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                TimelineText.read(row.getString(6)));
    }

    private static String where(SlaFilter filter, Condition sight, After after, List<Object> parameters) {
        StringBuilder where = new StringBuilder("t.live = ?");
        parameters.add(!filter.imported());
        add(where, parameters, "t.opened_at >= ?", Instants.toMicros(filter.from()));
        add(where, parameters, "t.opened_at < ?", Instants.toMicros(filter.to()));
        add(where, parameters, "i.service = ?", filter.service());
        add(where, parameters, "i.organisation = ?", filter.organisation());
        if (after != null) {
            where.append(" and (t.opened_at < ? or t.opened_at = ? and t.ticket < ?)");
            parameters.addAll(List.of(after.openedAt(), after.openedAt(), after.number()));
        }
        where.append(" and (").append(sight.sql()).append(')');
        parameters.addAll(sight.parameters());
        return where.toString();
    }

    private static void add(StringBuilder where, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.add(value);
        }
    }
}
