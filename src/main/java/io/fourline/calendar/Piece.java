package io.fourline.calendar;

/**
 * A stretch of time that a calendar calls open or closed, and why.
 *
 * @param from microseconds since 1970-01-01T00:00:00Z
 * @param to the instant after the last, alike
 * @param detail the window ({@code 08:00-16:00}) that is open, over or to come; the name of a holiday or special day;
 *     {@code null} where there is nothing to name
 * @param shift the change of the zone's offset at {@code from}, such as {@code +01:00 > +02:00}, else {@code null}
 */
public record Piece(long from, long to, boolean open, Cause cause, String detail, String shift) {

    /** Why the desk is open or closed then. */
    public enum Cause {
        /** Inside a window. */
        WINDOW,
        /** The day's first window is still to come. */
        BEFORE_WINDOW,
        /** One window is over and the next to come. */
        BETWEEN_WINDOWS,
        /** The day's last window is over. */
        AFTER_WINDOW,
        /** A weekday without windows. */
        CLOSED_DAY,
        HOLIDAY,
        /** A date that is closed though it is neither. */
        SPECIAL_DAY
    }

    /** This piece and the next as one, where nothing tells them apart. */
    boolean goesOnAs(Piece next) {
        return next.shift == null && cause == next.cause && java.util.Objects.equals(detail, next.detail);
    }

    Piece until(long end) {
        return new Piece(from, end, open, cause, detail, shift);
    }
}
