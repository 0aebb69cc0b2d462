package io.fourline.shared.rest.problem;

import io.fourline.shared.error.DeskException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.ws.rs.WebApplicationException;
import java.io.EOFException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Finds what really happened inside what containers, transactions and drivers wrap around it. */
final class Causes {

    private static final int DEEPEST = 30;

    /** Deadlock and lock time-outs on both databases, serialisation failures, and statements cut off. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "57014", "HYT00", "90131");

    private Causes() {}

    static Optional<DeskException> refusal(Throwable thrown) {
        return find(thrown, DeskException.class);
    }

    static Optional<WebApplicationException> answer(Throwable thrown) {
        return find(thrown, WebApplicationException.class);
    }

    /** Somebody else changed the same record in the meantime. */
    static boolean isLostRace(Throwable thrown) {
        return find(thrown, OptimisticLockException.class).isPresent();
    }

    /** A lock, a connection or the database was not to be had in time. */
    static boolean isBusy(Throwable thrown) {
        return find(thrown, LockTimeoutException.class).isPresent()
                || find(thrown, PessimisticLockException.class).isPresent()
                || find(thrown, QueryTimeoutException.class).isPresent()
                || find(thrown, SQLException.class).map(Causes::isPassing).orElse(false)
                || lacksConnection(thrown);
    }

    /** The caller went away before the request was whole. */
    static boolean isBrokenOff(Throwable thrown) {
        return find(thrown, EOFException.class).isPresent();
    }

    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return state != null && (TRY_AGAIN.contains(state) || state.startsWith("08") || state.startsWith("57P"));
    }

    // The pool has no exception of its own that an application could name.
    private static boolean lacksConnection(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            String message = cause.getMessage();
            if (cause.getClass().getSimpleName().equals("PoolingException")
                    || message != null && message.contains("Error in allocating a connection")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
