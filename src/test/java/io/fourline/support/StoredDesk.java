package io.fourline.support;

import io.fourline.incident.IncidentStretch;
import io.fourline.journal.Entry;
import io.fourline.journal.Fold;
import io.fourline.journal.Origin;
import io.fourline.journal.model.ChainProof;
import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.model.Seal;
import io.fourline.shared.time.Instants;
import io.fourline.sla.Stretch;
import io.fourline.sla.Timeline;
import io.fourline.sla.TimelineText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a desk has left in its database, read past the desk. */
public final class StoredDesk {
    private static final Set<String> NO_FACTS =
            Set.of("number", "open", "live", "changed_at", "next_alarm_at", "due_at", "revision", "version");

    private final Connection database;
    private final Map<String, byte[]> keys = new HashMap<>();
    private final Seal seal = new Seal(null, Set.of(), keys::get);

    public StoredDesk(Connection database) throws SQLException {
        this.database = database;
        each("select person, secret from journal_key", row -> keys.put(row.getString(1), row.getBytes(2)));
    }

    /** Does something with a row. */
    @FunctionalInterface
    public interface Row {
        void read(ResultSet row) throws SQLException;
    }

    public void each(String sql, Row reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /** The first break of every chain that does not prove. */
    public List<ChainProof.Break> breaks() throws SQLException {
        List<ChainProof.Break> breaks = new ArrayList<>();
        Map<String, ChainProof.Head> heads = new TreeMap<>();
        each(
                "select subject, seq, hash from journal_chain",
                row -> heads.put(row.getString(1), new ChainProof.Head(row.getInt(2), Hash.hex(row.getBytes(3)))));
        each("select distinct subject from journal_entry", row -> heads.putIfAbsent(row.getString(1), null));
        for (Map.Entry<String, ChainProof.Head> head : heads.entrySet()) {
            ChainProof.of(head.getKey(), head.getValue(), stored(head.getKey())).ifPresent(breaks::add);
        }
        return breaks;
    }

    private List<JournalEntry> stored(String subject) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        each(
                "select seq, at, actor, act, origin, body, hash from journal_entry where subject = ? order by seq",
                row -> entries.add(new JournalEntry(
                        subject,
                        row.getInt(1),
                        Instants.ofMicros(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        Origin.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getBytes(7))),
                subject);
        return entries;
    }

    /** The history of a subject, opened. */
    public List<Entry> history(String subject) throws SQLException {
        return stored(subject).stream()
                .map(entry -> EntryForm.open(entry.body(), entry.hash(), seal))
                .toList();
    }

    /** How the rows of incidents differ from what the journal tells of them; empty when they do not. */
    public List<String> differences() throws SQLException {
        List<String> differences = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, String> timelines = new TreeMap<>();
        each("select ticket, stretches from ticket_timeline", row -> timelines.put(row.getString(1), row.getString(2)));
        each("select * from incident order by number", row -> rows.add(columns(row)));
        for (Map<String, Object> row : rows) {
            String number = (String) row.get("number");
            List<Entry> history = history(number);
            Map<String, Object> fold = Fold.of(history);
            compare(number, "revision", row.get("revision"), fold.remove(Fold.VERSION), differences);
            compare(
                    number,
                    "changed_at",
                    row.get("changed_at"),
                    Instants.text(history.get(history.size() - 1).at()),
                    differences);
            compare(number, "timeline", timelines.get(number), timeline(history), differences);
            compare(number, "live", row.get("live"), !"IMPORT".equals(fold.get("origin")), differences);
            fold.forEach((field, told) -> compare(number, field, row.get(column(field)), told, differences));
            row.keySet().stream()
                    .filter(column -> !NO_FACTS.contains(column))
                    .filter(column -> fold.keySet().stream()
                            .noneMatch(field -> column(field).equals(column)))
                    .forEach(column -> differences.add(number + ": no journal of " + column));
        }
        return differences;
    }

    /** The timeline as it follows from the journal, entry by entry. */
    private static String timeline(List<Entry> history) {
        Map<String, Object> facts = new TreeMap<>();
        Timeline timeline = null;
        for (Entry entry : history) {
            entry.changes().forEach((field, change) -> facts.put(field, change.now()));
            Stretch stretch = IncidentStretch.of(facts, entry.at());
            timeline = timeline == null ? Timeline.opening(stretch) : timeline.then(stretch);
        }
        return TimelineText.write(timeline);
    }

    private static void compare(String number, String field, Object kept, Object told, List<String> differences) {
        if (!java.util.Objects.equals(kept, told)) {
            differences.add(number + "." + field + ": the row has " + kept + ", the journal " + told);
        }
    }

    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> columns(ResultSet row) throws SQLException {
        Map<String, Object> columns = new TreeMap<>();
        ResultSetMetaData types = row.getMetaData();
        for (int i = 1; i <= types.getColumnCount(); i++) {
            Object value = row.getObject(i);
            columns.put(
                    types.getColumnLabel(i).toLowerCase(Locale.ROOT),
                    value instanceof Long micros ? Instants.text(Instants.ofMicros(micros)) : value);
        }
        return columns;
    }

    /** Where the stays of a ticket leave a gap, overlap, or tell another way than the incident's path. */
    public List<String> gaps() throws SQLException {
        Map<String, List<Object[]>> stays = new TreeMap<>();
        each(
                "select ticket, line, team, from_at, to_at, stay from custody order by ticket, stay",
                row -> stays.computeIfAbsent(row.getString(1), ticket -> new ArrayList<>())
                        .add(new Object[] {
                            row.getInt(2), row.getString(3), row.getLong(4), row.getObject(5), row.getInt(6)
                        }));
        List<String> gaps = new ArrayList<>();
        each(
                "select number, path, line, team, opened_at, closed_at from incident",
                row -> gaps.addAll(gaps(row, stays.getOrDefault(row.getString(1), List.of()))));
        return gaps;
    }

    private static List<String> gaps(ResultSet row, List<Object[]> stays) throws SQLException {
        List<String> gaps = new ArrayList<>();
        String number = row.getString(1);
        List<String> path = stays.stream().map(stay -> stay[0].toString()).toList();
        compare(number, "path", row.getString(2), String.join(",", path), gaps);
        Object expected = row.getLong(5);
        for (int i = 0; i < stays.size(); i++) {
            compare(number, "stay", stays.get(i)[4], i + 1, gaps);
            compare(number, "from", stays.get(i)[2], expected, gaps);
            expected = stays.get(i)[3];
        }
        compare(number, "end", row.getObject(6), expected, gaps);
        if (!stays.isEmpty()) {
            compare(number, "line", row.getInt(3), stays.get(stays.size() - 1)[0], gaps);
            compare(number, "team", row.getString(4), stays.get(stays.size() - 1)[1], gaps);
        }
        return gaps;
    }
}
