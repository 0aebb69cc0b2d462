package io.fourline.shared.error;

/** Somebody else has changed the record since the caller read it. */
public class StaleVersion extends DeskException {

    public StaleVersion(String subject, long expected, long actual) {
        super(Reason.of("staleVersion", subject, expected, actual));
    }

    /**
     * Lets a change pass that was made to what is there now.
     *
     * @param expected the version that the change was made to; {@code null} for whatever it is now
     * @throws StaleVersion when there is another one now
     */
    public static void unlessAt(String subject, Number expected, long actual) {
        if (expected != null && expected.longValue() != actual) {
            throw new StaleVersion(subject, expected.longValue(), actual);
        }
    }
}
