package io.fourline.journal;

import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.Seal;
import io.fourline.shared.time.Instants;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;

/** Writes the whole histories of new subjects in batches, in the same form and chained the same way as single acts. */
public final class JournalBatch implements AutoCloseable {

    private static final String ENTRY = "insert into journal_entry (subject, seq, at, actor, act, origin, body, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHAIN = "insert into journal_chain (subject, seq, at, hash) values (?, ?, ?, ?)";

    // Nobody's words are sealed: a foreign log's people have no accounts and no keys here.
    private static final Seal OPEN = new Seal(null, Set.of(), person -> null);

    private final PreparedStatement entries;
    private final PreparedStatement chains;
    private String subject;
    private int seq;
    private Instant at;
    private byte[] hash;

    public JournalBatch(Connection connection) throws SQLException {
        this.entries = connection.prepareStatement(ENTRY);
        this.chains = connection.prepareStatement(CHAIN);
    }

    /** Begins the history of a subject that the journal does not know. */
    public void begin(String newSubject) {
        subject = newSubject;
        seq = 0;
        at = null;
        hash = new byte[Hash.LENGTH];
    }

    /** The instant an act at {@code when} will have: time in a history only goes forward. */
    public Instant instantFor(Instant when) {
        return Instants.after(at, when);
    }

    /** @return the entry's instant */
    public Instant add(Act act) throws SQLException {
        at = instantFor(act.at());
        seq++;
        String body = EntryForm.write(act, seq, at, hash, OPEN);
        hash = Hash.of(body);
        entries.setString(1, subject);
        entries.setInt(2, seq);
        entries.setLong(3, Instants.toMicros(at));
        entries.setString(4, act.actor());
        entries.setString(5, act.verb());
        entries.setString(6, act.origin().name());
        entries.setString(7, body);
        entries.setBytes(8, hash);
        entries.addBatch();
        return at;
    }

    /** Ends the subject's history; its last place is the record's version. */
    public int end() throws SQLException {
        chains.setString(1, subject);
        chains.setInt(2, seq);
        chains.setLong(3, Instants.toMicros(at));
        chains.setBytes(4, hash);
        chains.addBatch();
        return seq;
    }

    /** Sends what has been gathered. */
    public void flush() throws SQLException {
        entries.executeBatch();
        chains.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        entries.close();
        chains.close();
    }
}
