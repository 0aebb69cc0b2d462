package io.fourline.report.store;

import io.fourline.incident.IncidentSight.Condition;
import io.fourline.report.CaseEvent;
import io.fourline.report.ChainFilter;
import io.fourline.shared.time.Instants;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;

/** Streams the journals of incidents, one incident after the other, whatever their number. */
@ApplicationScoped
public class ChainHistory {

    private static final int FETCHED = 1_000;

    @Resource(lookup = "jdbc/desk")
    DataSource source;

    /** Gives each incident's number and events to {@code reader}, in the transaction of the caller. */
    public void read(ChainFilter filter, Condition sight, BiConsumer<String, List<CaseEvent>> reader) {
        List<Object> parameters = new ArrayList<>();
        String sql =
                "select e.subject, e.at, e.body from journal_entry e join incident i on i.number = e.subject where "
                        + where(filter, sight, parameters) + " order by e.subject, e.seq";
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(FETCHED);
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                readCases(rows, reader);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The histories cannot be read", e);
        }
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

    private static String where(ChainFilter filter, Condition sight, List<Object> parameters) {
        StringBuilder where = new StringBuilder("i.live = ?");
        parameters.add(!filter.imported());
        add(where, parameters, "i.import_id = ?", filter.importId());
        add(where, parameters, "i.opened_at >= ?", Instants.toMicros(filter.from()));
        add(where, parameters, "i.opened_at < ?", Instants.toMicros(filter.to()));
        add(where, parameters, "i.service = ?", filter.service());
        String stay = "exists (select 1 from custody c where c.ticket = i.number and c.";
        add(where, parameters, stay + "line = ?)", filter.line());
        add(where, parameters, stay + "team = ?)", filter.team());
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
