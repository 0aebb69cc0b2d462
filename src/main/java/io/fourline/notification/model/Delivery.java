package io.fourline.notification.model;

/**
 * How an attempt to send a mail ended.
 *
 * @param error what the server or the way to it said; {@code null} where all went well
 */
public record Delivery(Result result, String error) {

    public static final Delivery ACCEPTED = new Delivery(Result.ACCEPTED, null);

    /** What follows. */
    public enum Result {
        /** The server has it. */
        ACCEPTED,
        /** Not now. */
        PUT_OFF,
        /** The server does not take mail for this recipient. */
        REFUSED
    }
}
