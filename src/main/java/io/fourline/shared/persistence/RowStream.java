package io.fourline.shared.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads rows as they come from the database, whatever their number, in the transaction of the caller. */
public final class RowStream {

    private static final int FETCHED = 1_000;

    private RowStream() {}

    /** Goes through the rows, from before the first as far as it likes. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet rows) throws SQLException;
    }

    /** @param values one for each mark in the statement */
    public static void read(DataSource source, String sql, List<?> values, Reader reader) {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            query.setFetchSize(FETCHED);
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }
}
