package io.fourline.shared.error;

/** The desk has too much to do at this moment to take this on; nothing is wrong with the request. */
public class Overloaded extends DeskException {

    /** Seconds after which it is worth trying again: the value of {@code Retry-After}. */
    public static final long RETRY_AFTER_SECONDS = 2;

    public Overloaded() {
        super(Reason.of("overloaded"));
    }
}
