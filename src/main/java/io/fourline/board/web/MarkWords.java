package io.fourline.board.web;

import io.fourline.board.CalendarEntry;
import io.fourline.change.ChangeModel;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Says what an entry of the calendar is, and when, to one reader. */
final class MarkWords {

    private static final String DASH = "\u2013";

    private final Wording words;
    private final ZoneId zone;
    private final Directory directory;
    private final boolean ofDesk;

    /** @param ofDesk whether the reader may open the schedule, as suppliers may not */
    MarkWords(Wording words, ZoneId zone, Directory directory, boolean ofDesk) {
        this.words = words;
        this.zone = zone;
        this.directory = directory;
        this.ofDesk = ofDesk;
    }

    ZoneId zone() {
        return zone;
    }

    String label(CalendarEntry entry) {
        return switch (entry.kind()) {
            case CHANGE -> entry.key() + ' ' + entry.title();
            case ABSENCE ->
                words.of(
                        "changeCalendar.absent",
                        directory.displayName(entry.person()),
                        words.of("schedule.absence." + entry.title()));
            case WINDOW ->
                entry.isShift()
                        ? words.of("changeCalendar.shift", directory.displayName(entry.person()), entry.title())
                        : entry.title();
            default -> entry.title();
        };
    }

    String kind(CalendarEntry entry) {
        if (entry.isShift()) {
            return words.of("changeCalendar.kind.SHIFT");
        }
        if (entry.state() == null) {
            return words.of("changeCalendar.kind." + entry.kind());
        }
        return words.of(
                "changeCalendar.kind.CHANGE.of",
                words.of("change.model." + entry.model()),
                words.of("change.state." + entry.state()));
    }

    static String icon(CalendarEntry entry) {
        return switch (entry.kind()) {
            case CHANGE ->
                entry.model() == ChangeModel.EMERGENCY
                        ? "bolt"
                        : entry.model() == ChangeModel.STANDARD ? "check" : "swap";
            case FREEZE -> "lock";
            case WINDOW -> entry.isShift() ? "person" : "settings";
            case HOLIDAY -> "star";
            case ABSENCE -> "person";
            case MEETING -> "team";
        };
    }

    String href(CalendarEntry entry) {
        return switch (entry.kind()) {
            case CHANGE -> "change.xhtml?number=" + entry.key();
            case MEETING -> "meeting.xhtml?id=" + entry.key();
            case FREEZE, WINDOW, ABSENCE -> ofDesk ? "schedule.xhtml" : null;
            case HOLIDAY -> null;
        };
    }

    /** Such as {@code 22:00–02:00}; with the dates where it lasts longer, and the zone where the clocks change within. */
    String when(CalendarEntry entry) {
        ZonedDateTime from = entry.from().atZone(zone);
        ZonedDateTime to = entry.to().atZone(zone);
        boolean shift = !from.getOffset().equals(to.getOffset());
        boolean brief = to.toLocalDate().isBefore(from.toLocalDate().plusDays(2));
        String pattern = brief ? "changeCalendar.clock" : "changeCalendar.moment";
        return format(pattern, from, shift) + DASH + format(pattern, to, shift);
    }

    /** The same with the date it begins on, for where no date stands beside it. */
    String dated(CalendarEntry entry) {
        ZonedDateTime from = entry.from().atZone(zone);
        ZonedDateTime to = entry.to().atZone(zone);
        boolean shift = !from.getOffset().equals(to.getOffset());
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return format("changeCalendar.moment", from, shift)
                + DASH
                + format(sameDay ? "changeCalendar.clock" : "changeCalendar.moment", to, shift);
    }

    /** The day in full. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.of("time.day"), words.locale()).format(date.atStartOfDay(zone));
    }

    /** Such as {@code Mon}. */
    String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE", words.locale()).format(date);
    }

    /** What the clocks do on a day; empty on days of 24 hours. */
    String clocks(LocalDate date) {
        Instant begin = date.atStartOfDay(zone).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        long minutes = Duration.between(begin, end).toMinutes();
        return minutes == Duration.ofDays(1).toMinutes()
                ? ""
                : words.of("changeCalendar.clocks", words.duration(Duration.ofMinutes(minutes)));
    }

    private String format(String pattern, ZonedDateTime at, boolean shift) {
        String text = words.of(pattern) + (shift ? " z" : "");
        return DateTimeFormatter.ofPattern(text, words.locale()).format(at);
    }
}
