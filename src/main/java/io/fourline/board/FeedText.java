package io.fourline.board;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.shared.text.Wording;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Writes a calendar as RFC 5545 wants it: times in UTC, the same UID for the same thing for good, a sequence that grows
 * with each edit, lines of at most 75 octets.
 */
final class FeedText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;
    private static final String END_OF_LINE = "\r\n";

    private final String desk;
    private final String host;
    private final Wording words;
    private final UnaryOperator<String> names;
    private final Instant now;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param desk address of the desk, without a slash at its end
     * @param names of people by their accounts
     */
    FeedText(String desk, Wording words, UnaryOperator<String> names, Instant now) {
        this.desk = desk;
        String named = URI.create(desk).getHost();
        this.host = named == null ? "fourline" : named;
        this.words = words;
        this.names = names;
        this.now = now;
    }

    String write(FeedScope scope, List<CalendarEntry> entries) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Fourline//Change calendar//EN");
        line("CALSCALE", "GREGORIAN");
        line("NAME", escaped(words.of("feed.name." + scope)));
        line("X-WR-CALNAME", escaped(words.of("feed.name." + scope)));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        line("X-PUBLISHED-TTL", "PT1H");
        entries.forEach(this::event);
        line("END", "VCALENDAR");
        return text.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN", "VEVENT");
        line("UID", entry.kind().name().toLowerCase(Locale.ROOT) + '-' + entry.key() + '@' + host);
        line("DTSTAMP", UTC.format(now));
        line("SEQUENCE", String.valueOf(entry.revision()));
        line("DTSTART", UTC.format(entry.from()));
        line("DTEND", UTC.format(entry.to()));
        line("SUMMARY", escaped(summary(entry)));
        if (entry.state() != null) {
            String told = words.of(
                    "feed.change",
                    words.of("change.state." + entry.state()),
                    words.of("change.model." + entry.model()),
                    entry.service() == null ? "" : entry.service(),
                    entry.person() == null ? "" : names.apply(entry.person()));
            line("DESCRIPTION", escaped(told));
        }
        line("STATUS", entry.isOff() ? "CANCELLED" : entry.isFirm() ? "CONFIRMED" : "TENTATIVE");
        line("CATEGORIES", entry.kind().name());
        line("TRANSP", isBackground(entry) ? "TRANSPARENT" : "OPAQUE");
        line("URL", desk + page(entry));
        line("END", "VEVENT");
    }

    private String summary(CalendarEntry entry) {
        return entry.kind() == Kind.ABSENCE
                ? words.of(
                        "changeCalendar.absent",
                        names.apply(entry.person()),
                        words.of("schedule.absence." + entry.title()))
                : words.of("feed.summary." + entry.kind(), entry.key(), entry.title());
    }

    // Nobody is busy because something is frozen, or somebody else away.
    private static boolean isBackground(CalendarEntry entry) {
        return entry.kind() == Kind.FREEZE || entry.kind() == Kind.ABSENCE;
    }

    private static String page(CalendarEntry entry) {
        return switch (entry.kind()) {
            case CHANGE -> "/changes/change.xhtml?number=" + entry.key();
            case MEETING -> "/changes/meeting.xhtml?id=" + entry.key();
            default -> "/changes/schedule.xhtml";
        };
    }

    /** RFC 5545, 3.3.11. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    // RFC 5545, 3.1: no line is longer than 75 octets, and none is broken within a character.
    private void line(String name, String value) {
        int used = 0;
        String whole = name + ':' + value;
        for (int i = 0; i < whole.length(); ) {
            String character = Character.toString(whole.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + size > OCTETS) {
                text.append(END_OF_LINE).append(' ');
                used = 1;
            }
            text.append(character);
            used += size;
            i += character.length();
        }
        text.append(END_OF_LINE);
    }
}
