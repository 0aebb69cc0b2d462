package io.fourline.shared.error;

/** More was sent than the desk takes in one piece. */
public class TooLarge extends DeskException {

    /** @param limit the most that is taken, in bytes */
    public TooLarge(String field, long limit) {
        super(Reason.at(field, "tooLarge", limit));
    }
}
