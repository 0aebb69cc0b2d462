package io.fourline.shared.error;

/** Somebody else has changed the record since the caller read it. */
public class StaleVersion extends DeskException {

    public StaleVersion(String subject, long expected, long actual) {
        super(Reason.of("staleVersion", subject, expected, actual));
    }
}
