package io.fourline.calendar;

/**
 * A half-open window of one day's wall clock.
 *
 * @param from seconds after local midnight, 0 to 86,399
 * @param to seconds after local midnight, above {@code from}; 86,400 is 24:00
 */
public record Hours(int from, int to) implements Comparable<Hours> {

    /** Seconds from 00:00 to 24:00 on the wall clock. */
    public static final int WHOLE_DAY = 86_400;

    public Hours {
        if (from < 0 || to > WHOLE_DAY || from >= to) {
            throw new IllegalArgumentException(from + " to " + to + " is no window of a day");
        }
    }

    public boolean overlaps(Hours other) {
        return from < other.to && other.from < to;
    }

    @Override
    public int compareTo(Hours other) {
        return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
    }

    /** As people write it: {@code 08:00-16:00}; seconds stand only where there are any. */
    @Override
    public String toString() {
        return WallClock.text(from) + '-' + WallClock.text(to);
    }

    /** @throws IllegalArgumentException when the text is no such window */
    public static Hours parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("No dash in " + text);
        }
        return new Hours(WallClock.seconds(text.substring(0, dash)), WallClock.seconds(text.substring(dash + 1)));
    }
}
