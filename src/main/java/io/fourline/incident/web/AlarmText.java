package io.fourline.incident.web;

import io.fourline.identity.Directory;
import io.fourline.incident.web.TimelineText.Item;
import io.fourline.shared.text.Wording;
import io.fourline.shared.web.ReaderTime;
import io.fourline.sla.AlarmRecord;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the alarms of clocks into words: what was passed, by which terms, and who was told. */
final class AlarmText {

    private static final Duration LATE = Duration.ofMinutes(1);
    private static final int NAMED = 5;

    private final Wording words;
    private final Directory directory;
    private final ReaderTime time;

    AlarmText(Wording words, Directory directory, ReaderTime time) {
        this.words = words;
        this.directory = directory;
        this.time = time;
    }

    Item item(AlarmRecord alarm) {
        return new Item(
                words.of("incident.system"),
                alarm.raisedAt(),
                null,
                passed(alarm),
                null,
                told(alarm),
                List.of(),
                List.of(),
                List.of());
    }

    private String passed(AlarmRecord alarm) {
        boolean late = Duration.between(alarm.dueAt(), alarm.raisedAt()).compareTo(LATE) > 0;
        return words.of(
                "alarm." + alarm.action() + (late ? ".late" : ""),
                words.of("clock.kind." + alarm.clock()),
                String.valueOf(alarm.percent()),
                alarm.terms(),
                time.brief(alarm.dueAt()));
    }

    private String told(AlarmRecord alarm) {
        if (alarm.told().isEmpty()) {
            return null;
        }
        String names =
                alarm.told().stream().limit(NAMED).map(directory::displayName).collect(Collectors.joining(", "));
        int more = Math.max(0, alarm.told().size() - NAMED);
        return more == 0 ? words.of("alarm.told", names) : words.of("alarm.told.more", names, more);
    }
}
