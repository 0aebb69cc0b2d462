package io.fourline.major;

import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.major.MajorReport.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The histories of an incident and of its room as one: each step once, and children counted instead of listed. */
final class MajorTimeline {

    private static final Set<String> OF_THE_INCIDENT = Set.of(
            "open",
            "accept",
            "assign",
            "escalate",
            "handback",
            "wait",
            "resume",
            "resolve",
            "reopen",
            "close",
            "cancel",
            "prioritize",
            "declareMajor");
    private static final Set<String> COUNTED = Set.of(MajorAct.ATTACH.verb(), MajorAct.SETTLE.verb());
    private static final Set<String> OF_THE_ROOM = Set.of(
            MajorAct.POST.verb(),
            MajorAct.NOTE.verb(),
            MajorAct.APPOINT.verb(),
            MajorAct.SCOPE.verb(),
            MajorAct.STAND_DOWN.verb(),
            MajorActed.OVERDUE);

    private MajorTimeline() {}

    /** @return the steps, oldest first */
    static List<Moment> of(List<Entry> incident, List<Entry> room) {
        List<Moment> counted = new ArrayList<>();
        room.stream().filter(entry -> COUNTED.contains(entry.act())).forEach(entry -> count(counted, entry));
        Stream<Moment> single = Stream.concat(
                incident.stream()
                        .filter(entry -> OF_THE_INCIDENT.contains(entry.act()))
                        .map(MajorTimeline::ofIncident),
                room.stream().filter(entry -> OF_THE_ROOM.contains(entry.act())).map(MajorTimeline::ofRoom));
        return Stream.concat(single, counted.stream())
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    // What one person does with many children in a row is one step, at the time of its beginning.
    private static void count(List<Moment> counted, Entry entry) {
        String how = text(entry.details().get("how"));
        Moment last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
        boolean goesOn = last != null
                && last.act().equals(entry.act())
                && last.actor().equals(entry.actor())
                && Objects.equals(last.to(), how);
        if (goesOn) {
            counted.remove(last);
        }
        counted.add(new Moment(
                goesOn ? last.at() : entry.at(), entry.actor(), entry.act(), how, goesOn ? last.count() + 1 : 1, null));
    }

    private static Moment ofIncident(Entry entry) {
        String to =
                switch (entry.act()) {
                    case "assign" -> now(entry, "assignee");
                    case "declareMajor" -> now(entry, "majorManager");
                    case "escalate", "handback" -> now(entry, "team");
                    case "wait" -> now(entry, "waitingFor");
                    default -> null;
                };
        String text =
                switch (entry.act()) {
                    case "open" -> now(entry, "title");
                    case "resolve" -> now(entry, "resolution");
                    default -> entry.reason();
                };
        return new Moment(entry.at(), entry.actor(), entry.act(), to, null, text);
    }

    private static Moment ofRoom(Entry entry) {
        Map<?, ?> update = entry.details().get("update") instanceof Map<?, ?> said ? said : Map.of();
        if (!update.isEmpty()) {
            return new Moment(
                    entry.at(),
                    entry.actor(),
                    entry.act(),
                    text(update.get("phase")),
                    ((Number) update.get("told")).intValue(),
                    text(update.get("text")));
        }
        return new Moment(entry.at(), entry.actor(), entry.act(), parts(entry), null, entry.reason());
    }

    // Of an appointment the people who got something new to do.
    private static String parts(Entry entry) {
        if (!entry.act().equals(MajorAct.APPOINT.verb())) {
            return null;
        }
        List<String> people = Stream.of("manager", "communicationsLead", "technicalLead", "scribe")
                .map(part -> now(entry, part))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return people.isEmpty() ? null : String.join(", ", people);
    }

    private static String now(Entry entry, String field) {
        Change change = entry.changes().get(field);
        return change == null ? null : text(change.now());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
