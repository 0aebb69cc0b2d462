package io.fourline.board;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.board.store.BoardRepository;
import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeSort;
import io.fourline.identity.Acting;
import io.fourline.identity.Directory;
import io.fourline.schedule.Slot;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The calendar of changes: what is planned, and what stands around it, for whoever may see it. */
@Stateless
public class ChangeCalendar {

    /** The most changes that one look takes in. */
    public static final int MOST_CHANGES = CalendarChanges.MOST;

    private static final Duration MEETING = Duration.ofHours(1);
    static final Comparator<CalendarEntry> IN_ORDER = Comparator.comparing(CalendarEntry::from)
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::key);

    @Inject
    CalendarChanges changes;

    @Inject
    Surroundings around;

    @Inject
    BoardRepository board;

    @Inject
    Directory directory;

    @Inject
    Acting acting;

    /** Everything that touches a stretch of time, in order; what has been called off as well. */
    public List<CalendarEntry> entries(Slot slot, CalendarFilter filter) {
        List<CalendarEntry> entries = new ArrayList<>(around.entries(slot, filter));
        if (filter.shows(Kind.CHANGE)) {
            entries.addAll(changes(slot, filter));
        }
        if (filter.shows(Kind.MEETING) && acting.caller().isOfDesk()) {
            meetings(slot).forEach(entries::add);
        }
        return entries.stream()
                .filter(entry -> concerns(entry, filter))
                .sorted(IN_ORDER)
                .toList();
    }

    // What narrows in the tables narrows there; whom it concerns in other ways is looked at after.
    private List<CalendarEntry> changes(Slot slot, CalendarFilter filter) {
        ChangeFilter asked = new ChangeFilter(
                null,
                null,
                filter.model(),
                null,
                null,
                filter.service(),
                null,
                slot.from(),
                slot.to(),
                null,
                null,
                filter.implementer(),
                null,
                ChangeSort.FIRST_WINDOW);
        return changes.of(asked, entry -> concerns(entry, filter));
    }

    private Stream<CalendarEntry> meetings(Slot slot) {
        return board.meetings(slot.from().minus(MEETING), slot.to()).stream()
                .map(meeting -> meeting.record(List.of()))
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                        && meeting.at().plus(MEETING).isAfter(slot.from()))
                .map(meeting -> new CalendarEntry(
                        Kind.MEETING,
                        String.valueOf(meeting.id()),
                        meeting.title(),
                        meeting.at(),
                        meeting.at().plus(MEETING),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        meeting.version()));
    }

    // What concerns everything concerns every service; people and teams narrow changes and absences alone.
    private boolean concerns(CalendarEntry entry, CalendarFilter filter) {
        boolean service = filter.service() == null
                || entry.service() == null && entry.item() == null
                || filter.service().equals(entry.service());
        boolean personal = entry.kind() == Kind.CHANGE || entry.person() != null;
        boolean person = !personal
                || filter.implementer() == null
                || filter.implementer().equals(entry.person());
        return service && person && (!personal || filter.team() == null || isOf(filter.team(), entry));
    }

    private boolean isOf(String team, CalendarEntry entry) {
        return team.equals(entry.team())
                || entry.team() == null
                        && entry.person() != null
                        && directory.members(team).contains(entry.person());
    }
}
