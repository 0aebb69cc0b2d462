package io.fourline.report.store;

import io.fourline.incident.IncidentSight.Condition;
import io.fourline.report.CaseEvent;
import io.fourline.report.ChainFilter;
import io.fourline.shared.persistence.Conditions;
import io.fourline.shared.persistence.RowStream;
import io.fourline.shared.time.Instants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** Streams the journals of incidents, one incident after the other, whatever their number. */
@ApplicationScoped
public class ChainHistory {

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /** Gives each incident's number and events to {@code reader}, in the transaction of the caller. */
    public void read(ChainFilter filter, Condition sight, BiConsumer<String, List<CaseEvent>> reader) {
        Conditions where = where(filter, sight);
        String sql =
                "select e.subject, e.at, e.body from journal_entry e join incident i on i.number = e.subject where "
                        + where + " order by e.subject, e.seq";
        RowStream.read(source, sql, where.values(), rows -> readCases(rows, reader));
    }

    private static void readCases(ResultSet rows, BiConsumer<String, List<CaseEvent>> reader) throws SQLException {
        String subject = null;
        List<CaseEvent> events = new ArrayList<>();
        EntryEvents reading = new EntryEvents();
        while (rows.next()) {
            if (!rows.getString(1).equals(subject)) {
                hand(subject, events, reader);
                subject = rows.getString(1);
                events = new ArrayList<>();
                reading = new EntryEvents();
            }
            events.add(reading.event(Instants.ofMicros(rows.getLong(2)), rows.getString(3)));
        }
        hand(subject, events, reader);
    }

    private static void hand(String subject, List<CaseEvent> events, BiConsumer<String, List<CaseEvent>> reader) {
        if (subject != null) {
            reader.accept(subject, events);
        }
    }

    private static Conditions where(ChainFilter filter, Condition sight) {
        String stay = "exists (select 1 from custody c where c.ticket = i.number and c.";
        return new Conditions()
                .and("i.live = ?", !filter.imported())
                .andIfGiven("i.import_id = ?", filter.importId())
                .andIfGiven("i.opened_at >= ?", Instants.toMicros(filter.from()))
                .andIfGiven("i.opened_at < ?", Instants.toMicros(filter.to()))
                .andIfGiven("i.service = ?", filter.service())
                .andIfGiven(stay + "line = ?)", filter.line())
                .andIfGiven(stay + "team = ?)", filter.team())
                .and("(" + sight.sql() + ")", sight.parameters());
    }
}
