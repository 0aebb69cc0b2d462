package io.fourline.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarPlan;
import io.fourline.calendar.CalendarPlan.SpecialDay;
import io.fourline.calendar.Hours;
import io.fourline.journal.Act;
import io.fourline.journal.Entry;
import io.fourline.journal.Fold;
import io.fourline.journal.Origin;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeskCalendarTest {

    private static final CalendarPlan EIGHT = plan("08:00-16:00", Map.of(LocalDate.of(2026, 11, 11), "Holiday"));
    private static final CalendarPlan NINE = plan("09:00-17:00", Map.of());

    private final List<Entry> history = new ArrayList<>();

    @Test
    void theHistoryFoldedIsTheRecordAfterEveryAct() {
        DeskCalendar calendar = new DeskCalendar("C", "Name", EIGHT);
        Map<String, Object> before = record("create", null, calendar.facts(null));

        calendar.publish("2026.1");
        before = record("publish", before, calendar.facts(EIGHT));

        calendar.edit(NINE);
        calendar.rename("Other");
        before = record("edit", before, calendar.facts(EIGHT));
        assertThat(history.get(2).changes())
                .containsOnlyKeys("name", "draft", "week.MON", "holiday.2026-11-11", "special.2026-12-24");

        calendar.discard();
        before = record("discard", before, calendar.facts(EIGHT));

        calendar.edit(NINE);
        before = record("edit", before, calendar.facts(EIGHT));
        calendar.publish("2026.2");
        before = record("publish", before, calendar.facts(NINE));
        assertThat(history.get(5).changes()).containsOnlyKeys("draft", "published");

        calendar.offer(false);
        record("retire", before, calendar.facts(NINE));
    }

    private Map<String, Object> record(String verb, Map<String, Object> before, Map<String, Object> after) {
        Act act = Act.of("calendar:C", verb).changing(before, after);
        history.add(new Entry(
                act.subject(),
                history.size() + 1,
                Instant.EPOCH,
                "admin",
                null,
                verb,
                act.changes(),
                Map.of(),
                null,
                Origin.REST,
                "",
                ""));
        Map<String, Object> folded = new TreeMap<>(Fold.of(history));
        folded.remove(Fold.VERSION);
        folded.values().removeIf(java.util.Objects::isNull);
        Map<String, Object> told = new TreeMap<>(after);
        told.values().removeIf(java.util.Objects::isNull);
        assertThat(folded).isEqualTo(told);
        return after;
    }

    private static CalendarPlan plan(String monday, Map<LocalDate, String> holidays) {
        return new CalendarPlan(
                ZoneId.of("Europe/Warsaw"),
                Map.of(DayOfWeek.MONDAY, List.of(Hours.parse(monday))),
                holidays,
                holidays.isEmpty() ? Map.of() : Map.of(LocalDate.of(2026, 12, 24), new SpecialDay("Eve", List.of())),
                null,
                null);
    }
}
