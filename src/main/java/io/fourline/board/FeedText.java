package io.fourline.board;

import io.fourline.shared.text.Wording;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

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
    private final Instant now;
    private final StringBuilder text = new StringBuilder();

    /** @param desk address of the desk, without a slash at its end */
    FeedText(String desk, Wording words, Instant now) {
        this.desk = desk;
        String named = URI.create(desk).getHost();
        this.host = named == null ? "fourline" : named;
        this.words = words;
        this.now = now;
    }

    String write(FeedScope scope, List<CalendarEntry> entries) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Fourline//Change calendar//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
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
        line("SUMMARY", escaped(words.of("feed.summary." + entry.kind(), entry.key(), entry.title())));
        if (entry.state() != null) {
            String told = words.of(
                    "feed.change",
                    words.of("change.state." + entry.state()),
                    words.of("change.model." + entry.model()),
                    entry.service() == null ? "" : entry.service(),
                    entry.person() == null ? "" : entry.person());
            line("DESCRIPTION", escaped(told));
        }
        line("STATUS", entry.isOff() ? "CANCELLED" : entry.isFirm() ? "CONFIRMED" : "TENTATIVE");
        line("CATEGORIES", entry.kind().name());
        line("TRANSP", entry.kind() == CalendarEntry.Kind.FREEZE ? "TRANSPARENT" : "OPAQUE");
        line("URL", desk + page(entry));
        line("END", "VEVENT");
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
