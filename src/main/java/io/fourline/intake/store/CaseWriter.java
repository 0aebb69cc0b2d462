package io.fourline.intake.store;

import io.fourline.intake.model.SourceCase;
import java.sql.SQLException;

/** Writes foreign cases with their whole histories, as whatever they tell of: one journal entry per source event. */
public interface CaseWriter extends AutoCloseable {

    void write(SourceCase source) throws SQLException;

    /** Sends what has been gathered. */
    void flush() throws SQLException;

    @Override
    void close() throws SQLException;
}
