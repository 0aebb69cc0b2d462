package io.fourline.launch;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** Lets the desk's own lines through, and of everybody else's only warnings; some of the server's loggers keep their own level. */
public final class QuietFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        String name = line.getLoggerName();
        return line.getLevel().intValue() >= Level.WARNING.intValue() || name != null && name.startsWith("io.fourline");
    }
}
