package io.fourline.intake.store;

import io.fourline.intake.model.Deviation;
import io.fourline.intake.model.SourceEvent;
import io.fourline.journal.Act;
import io.fourline.journal.JournalBatch;
import io.fourline.journal.Origin;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The journals of imported records: what each source event did, who did it, and the source's own words for it. */
final class CaseJournal implements AutoCloseable {

    private static final String NOBODY = "unknown";
    private static final int LONGEST_NAME = 80;

    private final JournalBatch journal;
    private String number;
    private SourceDetail detail;
    private Map<String, Object> before;

    CaseJournal(Connection connection) throws SQLException {
        this.journal = new JournalBatch(connection);
    }

    void begin(String newNumber) {
        number = newNumber;
        detail = new SourceDetail();
        before = Map.of();
        journal.begin(newNumber);
    }

    /**
     * @param facts the record's facts after the event
     * @param made facts that the source did not tell, named by the first entry
     * @return the entry's instant
     */
    Instant add(SourceEvent event, String verb, Set<Deviation> deviations, Map<String, Object> facts, List<String> made)
            throws SQLException {
        Act act = Act.of(number, verb)
                .by(name(event.actor()))
                .from(Origin.IMPORT)
                .at(event.at())
                .changing(before, facts)
                .with("source", detail.of(event, deviations));
        Act told = before.isEmpty() ? act.with("made", made) : act;
        before = facts;
        return journal.add(told);
    }

    /** Ends the record's history; its last place is the record's version. */
    int end() throws SQLException {
        return journal.end();
    }

    /** Who acted, as the journal can keep it. */
    static String name(String actor) {
        if (actor == null || actor.isBlank()) {
            return NOBODY;
        }
        return actor.length() <= LONGEST_NAME ? actor : actor.substring(0, LONGEST_NAME);
    }

    void flush() throws SQLException {
        journal.flush();
    }

    @Override
    public void close() throws SQLException {
        journal.close();
    }
}
