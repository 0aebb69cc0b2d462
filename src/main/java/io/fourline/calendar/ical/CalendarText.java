package io.fourline.calendar.ical;

import io.fourline.shared.error.InvalidInput;
import io.fourline.shared.error.TooLarge;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An iCalendar file as its events. A file that is none, or ends too early, is refused as a whole. */
final class CalendarText {

    /** The most a file may hold, in bytes. */
    static final int LARGEST = 1024 * 1024;

    static final String FIELD = "file";
    private static final int EVENTS = 5_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String BEGIN = "BEGIN";
    private static final String END = "END";

    private CalendarText() {}

    /** @throws InvalidInput when the file cannot be read as a calendar */
    static List<EventBlock> events(byte[] file) {
        if (file.length > LARGEST) {
            throw new TooLarge(FIELD, LARGEST);
        }
        List<ContentLine> lines = unfolded(decoded(file));
        if (lines.isEmpty() || !lines.get(0).is(BEGIN, "VCALENDAR")) {
            throw new InvalidInput(FIELD, "notACalendar");
        }
        if (!lines.get(lines.size() - 1).is(END, "VCALENDAR")) {
            throw new InvalidInput(
                    FIELD, "calendarCutOff", lines.get(lines.size() - 1).number());
        }
        return blocks(lines);
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInput(FIELD, "calendarNotUtf8");
        }
    }

    private static List<ContentLine> unfolded(String text) {
        List<ContentLine> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int number = 0;
        int began = 1;
        for (String part : text.split("\r\n|\n|\r", -1)) {
            number++;
            boolean goesOn = !part.isEmpty() && (part.charAt(0) == ' ' || part.charAt(0) == '\t');
            if (goesOn && line.length() > 0) {
                line.append(part, 1, part.length());
            } else {
                add(lines, began, line);
                line.append(part);
                began = number;
            }
        }
        add(lines, began, line);
        return lines;
    }

    private static void add(List<ContentLine> lines, int number, StringBuilder line) {
        if (!line.toString().isBlank()) {
            lines.add(ContentLine.of(number, line.toString()));
        }
        line.setLength(0);
    }

    private static List<EventBlock> blocks(List<ContentLine> lines) {
        List<EventBlock> events = new ArrayList<>();
        EventBlock open = null;
        int inner = 0;
        for (ContentLine line : lines) {
            if (open == null) {
                open = line.is(BEGIN, "VEVENT") ? new EventBlock(line.number(), new ArrayList<>()) : null;
            } else if (inner == 0 && line.is(END, "VEVENT")) {
                events.add(open);
                open = null;
            } else if (line.is(BEGIN, "VEVENT") || line.is(END, "VCALENDAR")) {
                throw new InvalidInput(FIELD, "eventNotEnded", open.line());
            } else if (line.name().equals(BEGIN) || line.name().equals(END)) {
                inner = Math.max(0, inner + (line.name().equals(BEGIN) ? 1 : -1));
            } else if (inner == 0) {
                open.lines().add(line);
            }
        }
        if (events.size() > EVENTS) {
            throw new InvalidInput(FIELD, "tooManyEvents", EVENTS);
        }
        return events;
    }
}
