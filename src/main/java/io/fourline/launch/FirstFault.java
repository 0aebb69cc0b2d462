package io.fourline.launch;

import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers the first severe thing that was logged with its cause, which is why a deployment failed. */
final class FirstFault extends Handler {
    private final AtomicReference<String> message = new AtomicReference<>();

    void watch() {
        setLevel(Level.SEVERE);
        Logger.getLogger("").addHandler(this);
    }

    String message() {
        String found = message.get();
        return found == null ? "no reason was logged" : found;
    }

    static String rootMessage(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String text = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return text.lines().findFirst().orElse(text);
    }

    @Override
    public void publish(LogRecord logged) {
        if (logged.getLevel().intValue() >= Level.SEVERE.intValue() && logged.getThrown() != null) {
            message.compareAndSet(null, rootMessage(logged.getThrown()));
        }
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
