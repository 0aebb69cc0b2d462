package io.fourline.ticket.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The parts of attachments in their table; by JDBC, because JPA would hold every part it has seen until the end. */
@ApplicationScoped
public class AttachmentParts {

    @Resource(lookup = "jdbc/desk")
    DataSource desk;

    /** Begins a file; its parts belong to the running transaction. */
    public Writing write(String attachment) {
        try {
            return new Writing(desk.getConnection(), attachment);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes at a position from 0, {@code null} after the last. */
    public byte[] read(String attachment, int position) {
        String sql = "select bytes from ticket_attachment_part where attachment = ? and position = ?";
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, attachment);
            select.setInt(2, position);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file being written. */
    public static final class Writing implements AutoCloseable {

        private static final int ATTACHMENT = 1;
        private static final int POSITION = 2;
        private static final int BYTES = 3;

        private final Connection connection;
        private final PreparedStatement insert;
        private final String attachment;
        private int position;

        Writing(Connection connection, String attachment) throws SQLException {
            this.connection = connection;
            this.attachment = attachment;
            this.insert = connection.prepareStatement(
                    "insert into ticket_attachment_part (attachment, position, bytes) values (?, ?, ?)");
        }

        public void add(byte[] bytes) {
            try {
                insert.setString(ATTACHMENT, attachment);
                insert.setInt(POSITION, position);
                insert.setBytes(BYTES, bytes);
                insert.executeUpdate();
                position++;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try (connection;
                    insert) {
                position = 0;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
