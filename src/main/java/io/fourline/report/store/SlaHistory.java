package io.fourline.report.store;

import io.fourline.incident.IncidentSight.Condition;
import io.fourline.report.SlaFilter;
import io.fourline.report.SlaIncident.After;
import io.fourline.report.SlaTicket;
import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.persistence.RowStream;
import io.fourline.shared.time.Instants;
import io.fourline.sla.TimelineText;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Streams the timelines of the tickets opened in a period, the latest first; the cost follows the period. */
@ApplicationScoped
public class SlaHistory {

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /**
     * Gives each ticket to {@code reader}, in the transaction of the caller.
     *
     * @param after {@code null} from the beginning
     * @param reader says whether to go on
     */
    public void read(SlaFilter filter, Condition sight, After after, Predicate<SlaTicket> reader) {
        Conditions where = where(filter, sight, after);
        String sql = "select t.ticket, i.title, t.opened_at, i.service, i.organisation, t.stretches"
                + " from ticket_timeline t join incident i on i.number = t.ticket where " + where
                + " order by t.opened_at desc, t.ticket desc";
        RowStream.read(source, sql, where.values(), rows -> {
            boolean on = true;
            while (on && rows.next()) {
                on = reader.test(ticket(rows));
            }
        });
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

    private static Conditions where(SlaFilter filter, Condition sight, After after) {
        Conditions where = new Conditions()
                .and("t.live = ?", !filter.imported())
                .andIfGiven("t.opened_at >= ?", Instants.toMicros(filter.from()))
                .andIfGiven("t.opened_at < ?", Instants.toMicros(filter.to()))
                .andIfGiven("i.service = ?", filter.service())
                .andIfGiven("i.organisation = ?", filter.organisation());
        if (after != null) {
            where.and(
                    "(t.opened_at < ? or t.opened_at = ? and t.ticket < ?)",
                    after.openedAt(),
                    after.openedAt(),
                    after.number());
        }
        return where.and("(" + sight.sql() + ")", sight.parameters());
    }
}
