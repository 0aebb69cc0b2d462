package io.fourline.board;

import io.fourline.board.CalendarEntry.Kind;
import io.fourline.change.ChangeFilter;
import io.fourline.change.ChangeState;
import io.fourline.identity.Caller;
import io.fourline.identity.Directory;
import io.fourline.schedule.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a feed tells its owner of, by what it was made for. */
@ApplicationScoped
class FeedEntries {

    @Inject
    ChangeCalendar calendar;

    @Inject
    CalendarChanges changes;

    @Inject
    Meetings meetings;

    @Inject
    Directory directory;

    List<CalendarEntry> of(FeedScope scope, Caller owner, Slot slot) {
        Stream<CalendarEntry> told =
                switch (scope) {
                    case ALL -> all(slot, Kind.CHANGE, Kind.FREEZE, Kind.MEETING);
                    case FREEZES -> all(slot, Kind.FREEZE);
                    case MINE -> mine(owner, slot);
                    case TEAM -> ofTeams(owner, slot);
                    case BOARD -> beforeTheBoard(slot);
                };
        return told.sorted(ChangeCalendar.IN_ORDER).toList();
    }

    private Stream<CalendarEntry> all(Slot slot, Kind first, Kind... others) {
        Set<Kind> kinds = EnumSet.of(first, others);
        return calendar.entries(slot, new CalendarFilter(kinds, null, null, null, null)).stream();
    }

    private Stream<CalendarEntry> mine(Caller owner, Slot slot) {
        Predicate<CalendarEntry> theirs = entry -> entry.kind() == Kind.ABSENCE
                ? owner.name().equals(entry.person())
                : meetings.meeting(Long.parseLong(entry.key())).members().contains(owner.name());
        List<CalendarEntry> own =
                changes.of(ChangeFilter.concerning(owner.name(), slot.from(), slot.to()), any -> true);
        return Stream.concat(
                once(own, carriedOut(owner.teams(), slot)),
                all(slot, Kind.ABSENCE, Kind.MEETING).filter(theirs));
    }

    private Stream<CalendarEntry> ofTeams(Caller owner, Slot slot) {
        Set<String> people = owner.teams().stream()
                .flatMap(team -> directory.members(team).stream())
                .collect(Collectors.toSet());
        return Stream.concat(
                once(carriedOut(owner.teams(), slot)),
                all(slot, Kind.ABSENCE).filter(entry -> people.contains(entry.person())));
    }

    private Stream<CalendarEntry> beforeTheBoard(Slot slot) {
        ChangeFilter waiting = ChangeFilter.between(slot.from(), slot.to()).standing(ChangeState.APPROVAL);
        return Stream.concat(changes.of(waiting, any -> true).stream(), all(slot, Kind.MEETING));
    }

    private List<CalendarEntry> carriedOut(Collection<String> teams, Slot slot) {
        return teams.stream()
                .flatMap(team ->
                        changes
                                .of(ChangeFilter.between(slot.from(), slot.to()).carriedOutBy(team), any -> true)
                                .stream())
                .toList();
    }

    @SafeVarargs
    private static Stream<CalendarEntry> once(List<CalendarEntry>... lists) {
        Map<String, CalendarEntry> entries = new LinkedHashMap<>();
        Stream.of(lists).flatMap(List::stream).forEach(entry -> entries.put(entry.key(), entry));
        return entries.values().stream();
    }
}
