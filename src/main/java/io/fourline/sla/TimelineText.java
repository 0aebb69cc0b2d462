package io.fourline.sla;

import java.util.ArrayList;
import java.util.List;

/**
 * A timeline as the table keeps it: a line per stretch, its parts parted by tabs (instant, phase, waiting reason, line,
 * accepted, priority, team, terms, calendars); where the terms are those of the stretch before, their place is left out.
 */
public final class TimelineText {

    private static final char PART = '\t';
    private static final char STRETCH = '\n';

    private TimelineText() {}

    public static String write(Timeline timeline) {
        StringBuilder text = new StringBuilder(timeline.stretches().size() * 40);
        Pin before = null;
        for (Stretch stretch : timeline.stretches()) {
            if (!text.isEmpty()) {
                text.append(STRETCH);
            }
            append(text, stretch, before);
            before = stretch.pin();
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Stretch stretch, Pin before) {
        text.append(stretch.from()).append(PART);
        text.append(stretch.phase().ordinal()).append(PART);
        text.append(plain(stretch.waitingFor())).append(PART);
        text.append(stretch.line()).append(PART);
        text.append(stretch.accepted() ? '1' : '0').append(PART);
        text.append(stretch.priority()).append(PART);
        text.append(plain(stretch.team()));
        Pin pin = stretch.pin();
        if (pin == null ? before != null : !pin.equals(before)) {
            text.append(PART).append(pin == null ? "" : pin.terms());
            text.append(PART).append(pin == null ? "" : pin.calendarsText());
        }
    }

    // What imported logs call a team may hold anything.
    private static String plain(String text) {
        return text == null ? "" : text.replace(PART, ' ').replace(STRETCH, ' ');
    }

    public static Timeline read(String text) {
        List<Stretch> stretches = new ArrayList<>();
        Parts parts = new Parts(text);
        Pin pin = null;
        while (parts.more()) {
            long from = parts.number();
            Phase phase = Phase.values()[(int) parts.number()];
            String waitingFor = parts.text();
            int line = (int) parts.number();
            boolean accepted = parts.number() == 1;
            int priority = (int) parts.number();
            String team = parts.text();
            if (!parts.atEndOfLine()) {
                String terms = parts.text();
                String calendars = parts.text();
                pin = terms == null ? null : Pin.of(terms, calendars == null ? "" : calendars);
            }
            stretches.add(new Stretch(from, phase, waitingFor, line, team, accepted, priority, pin));
            parts.nextLine();
        }
        return new Timeline(stretches);
    }

    /** Reads part by part, without taking the text to pieces first: replays read millions. */
    private static final class Parts {

        private final String text;
        private int at;

        Parts(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        boolean atEndOfLine() {
            return at == text.length() || text.charAt(at) == STRETCH;
        }

        void nextLine() {
            at++;
        }

        long number() {
            int end = end();
            long number = Long.parseLong(text, at, end, 10);
            pass(end);
            return number;
        }

        String text() {
            int end = end();
            String part = end == at ? null : text.substring(at, end);
            pass(end);
            return part;
        }

        private int end() {
            int end = at;
            while (end < text.length() && text.charAt(end) != PART && text.charAt(end) != STRETCH) {
                end++;
            }
            return end;
        }

        private void pass(int end) {
            at = end < text.length() && text.charAt(end) == PART ? end + 1 : end;
        }
    }
}
