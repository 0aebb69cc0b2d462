package io.fourline.shared.rest.problem;

import io.fourline.shared.text.Characters;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Writes faults of the desk to the log, each under an id that the caller is told; no message can fake a line of its own. */
public final class FaultLog {

    private static final Logger LOG = Logger.getLogger(FaultLog.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LONGEST_MESSAGE = 500;
    private static final int DEEPEST = 20;

    private FaultLog() {}

    /** @return the id under which the fault stands in the log */
    public static String write(Throwable fault) {
        String id = "%08x".formatted(RANDOM.nextInt());
        LOG.log(Level.SEVERE, () -> "Fault " + id + ": " + text(fault));
        return id;
    }

    static String text(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            text.append(depth == 0 ? "" : "Caused by: ").append(cause.getClass().getName());
            text.append(": ")
                    .append(Characters.onOneLine(cause.getMessage(), LONGEST_MESSAGE))
                    .append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
