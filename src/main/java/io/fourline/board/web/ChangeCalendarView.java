package io.fourline.board.web;

import io.fourline.board.CalendarEntry;
import io.fourline.board.CalendarFilter;
import io.fourline.board.ChangeCalendar;
import io.fourline.catalog.Catalog;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.shared.text.Wording;
import io.fourline.shared.text.Words;
import io.fourline.shared.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar of changes as one reader looks at it; the address says which days, how, and narrowed to what. */
@Named
@RequestScoped
public class ChangeCalendarView {

    private static final int ROOM_IN_MONTH = 5;
    private static final int HOURS = 24;

    @Inject
    CalendarAddress address;

    @Inject
    ChangeCalendar calendar;

    @Inject
    Catalog catalog;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    @Inject
    Reader reader;

    private Wording words;
    private LocalDate today;
    private LocalDate date;
    private List<CalendarEntry> entries;
    private CalendarPicture picture;
    private boolean cut;

    @PostConstruct
    void read() {
        words = Words.loaded().in(reader.locale());
        ZoneId zone = reader.zone();
        today = acting.now().atZone(zone).toLocalDate();
        date = address.date(today);
        CalendarFilter filter = address.filter();
        List<CalendarEntry> all = calendar.entries(address.look().slot(date, zone), filter);
        cut = all.stream()
                        .filter(entry -> entry.kind() == CalendarEntry.Kind.CHANGE)
                        .count()
                >= ChangeCalendar.MOST_CHANGES;
        entries = all.stream().filter(entry -> !entry.isOff()).toList();
        picture = new CalendarPicture(
                entries, new MarkWords(words, zone, directory, acting.caller().isOfDesk()));
    }

    /** The days shown; of an agenda those on which something is. */
    public List<CalendarDay> getDays() {
        CalendarLook look = address.look();
        int room = look == CalendarLook.MONTH ? ROOM_IN_MONTH : Integer.MAX_VALUE;
        return look.days(date).stream()
                .map(day ->
                        picture.day(day, today, look == CalendarLook.MONTH && day.getMonth() != date.getMonth(), room))
                .filter(day -> look != CalendarLook.AGENDA || !day.isVacant())
                .toList();
    }

    /** The days in rows of seven. */
    public List<List<CalendarDay>> getWeeks() {
        List<CalendarDay> days = getDays();
        return IntStream.range(0, days.size() / 7)
                .mapToObj(week -> days.subList(week * 7, week * 7 + 7))
                .toList();
    }

    public List<CalendarLane> getLanes() {
        Map<String, String> names = catalog.services().stream()
                .collect(Collectors.toMap(Catalog.ServiceEntry::code, Catalog.ServiceEntry::name));
        return picture.lanes(address.look().days(date), names, words.of("changeCalendar.everything"));
    }

    /** What the days are called together: a month, or from when until when. */
    public String getSpan() {
        if (address.look() == CalendarLook.MONTH) {
            return format("changeCalendar.month", date);
        }
        LocalDate last = address.look().end(date).minusDays(1);
        return words.of(
                "changeCalendar.span",
                format("changeCalendar.date", address.look().first(date)),
                format("changeCalendar.date", last));
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.locale()).format(day);
    }

    public String getZone() {
        return words.of("changeCalendar.zone", reader.zone().getId(), format("changeCalendar.offset"));
    }

    private String format(String pattern) {
        return DateTimeFormatter.ofPattern(words.of(pattern), words.locale()).format(date.atStartOfDay(reader.zone()));
    }

    public boolean isVacant() {
        return entries.isEmpty();
    }

    /** Whether there may be more changes than are shown. */
    public boolean isCut() {
        return cut;
    }

    public List<String> getHours() {
        return IntStream.range(0, HOURS)
                .mapToObj(hour -> "%02d:00".formatted(hour))
                .toList();
    }

    public Collection<Catalog.ServiceEntry> getServices() {
        return catalog.services();
    }

    /** Teams on the page, and the one it is narrowed to. */
    public List<Choice> getTeams() {
        return choices(entries.stream().map(CalendarEntry::team), address.asked("team"), directory::teamName);
    }

    /** People on the page, and the one it is narrowed to. */
    public List<Choice> getImplementers() {
        return choices(
                entries.stream().map(CalendarEntry::person), address.asked("implementer"), directory::displayName);
    }

    /** Something to narrow to. */
    public record Choice(String code, String name) {}

    private static List<Choice> choices(Stream<String> present, String asked, UnaryOperator<String> name) {
        return Stream.concat(present, Stream.of(asked))
                .filter(code -> code != null && !code.isEmpty())
                .distinct()
                .map(code -> new Choice(code, name.apply(code)))
                .sorted(Comparator.comparing(Choice::name))
                .toList();
    }
}
