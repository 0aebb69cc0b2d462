package io.fourline.intake.source;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/** The lines of a text, numbered from 1, whichever way they end; what is too long for a line is passed over. */
final class LineSource {

    /** A line; of one that was too long only the number. */
    record Line(long number, String text) {

        boolean isTooLong() {
            return text == null;
        }
    }

    private final Reader reader;
    private final int longest;
    private final char[] letters = new char[1 << 15];
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private final StringBuilder carried = new StringBuilder();
    private int from;
    private int to;
    private long number;
    private boolean afterReturn;

    LineSource(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line, or {@code null} at the end. */
    Line next() {
        return givenBack.isEmpty() ? read() : givenBack.pop();
    }

    /** The line will be the next one again. */
    void giveBack(Line line) {
        givenBack.push(line);
    }

    private Line read() {
        carried.setLength(0);
        boolean begun = false;
        boolean tooLong = false;
        while (from < to || fill()) {
            begun |= !skipFeed();
            int end = lineEnd();
            tooLong |= carried.length() + end - from > longest;
            if (end < to) {
                return ended(end, tooLong);
            }
            if (!tooLong) {
                carried.append(letters, from, end - from);
            }
            from = end;
        }
        if (!begun && carried.isEmpty()) {
            return null;
        }
        number++;
        return new Line(number, tooLong ? null : carried.toString());
    }

    private Line ended(int end, boolean tooLong) {
        String text = null;
        if (!tooLong) {
            text = carried.isEmpty()
                    ? new String(letters, from, end - from)
                    : carried.append(letters, from, end - from).toString();
        }
        afterReturn = letters[end] == '\r';
        from = end + 1;
        number++;
        return new Line(number, text);
    }

    /** Passes over the line feed that belongs to the carriage return before it; whether nothing else was there. */
    private boolean skipFeed() {
        if (afterReturn && letters[from] == '\n') {
            from++;
        }
        afterReturn = false;
        return from == to;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && letters[end] != '\n' && letters[end] != '\r') {
            end++;
        }
        return end;
    }

    private boolean fill() {
        int read = GuardedStream.guarded(() -> reader.read(letters, 0, letters.length));
        from = 0;
        to = Math.max(read, 0);
        return read > 0;
    }
}
