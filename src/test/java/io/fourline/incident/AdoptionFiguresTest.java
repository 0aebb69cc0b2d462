package io.fourline.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.calendar.CalendarFixture;
import io.fourline.calendar.CalendarPlan;
import io.fourline.incident.AdoptionPreview.ClockEffect;
import io.fourline.incident.AdoptionPreview.Effect;
import io.fourline.sla.ClockFixture;
import io.fourline.sla.ClockKind;
import io.fourline.sla.Pin;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdoptionFiguresTest {

    private static final CalendarPlan OFFICE = CalendarFixture.workdays(CalendarFixture.WARSAW, "08:00-16:00");
    private static final String NOON = "2026-11-23T12:00";

    private static ClockFixture desk() {
        return ClockFixture.inWarsaw()
                .terms("OLD@1", OFFICE, Duration.ofHours(8))
                .terms("OLD@2", OFFICE, Duration.ofHours(2))
                .terms("OLD@3", OFFICE, Duration.ofHours(80));
    }

    private static AdoptionPreview preview(ClockFixture ticket, String version) {
        AdoptionFigures figures = new AdoptionFigures(new Pin(version, Map.of("C", "1")), ticket, ticket.at(NOON));
        figures.add("INC-000001", ticket.timeline());
        return figures.preview();
    }

    private static ClockEffect resolve(AdoptionPreview preview) {
        return preview.clocks().stream()
                .filter(effect -> effect.clock() == ClockKind.RESOLVE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShorterTargetIsLateFromTheMoveOn() {
        AdoptionPreview preview = preview(desk().opened("2026-11-23T08:00", "OLD@1"), "OLD@2");

        assertThat(preview.tickets()).isEqualTo(1);
        assertThat(resolve(preview)).isEqualTo(new ClockEffect(ClockKind.RESOLVE, 0, 1, 1, 0));
        assertThat(preview.changes()).allMatch(change -> change.effect() == Effect.LATE);
        assertThat(preview.changes()).extracting(AdoptionPreview.Change::clock).contains(ClockKind.RESOLVE);
    }

    @Test
    void aLongerTargetBringsALateTicketBackInTime() {
        AdoptionPreview preview = preview(desk().opened("2026-11-20T08:00", "OLD@1"), "OLD@3");

        assertThat(resolve(preview)).isEqualTo(new ClockEffect(ClockKind.RESOLVE, 1, 0, 0, 1));
        assertThat(preview.changes()).allMatch(change -> change.effect() == Effect.IN_TIME);
    }

    @Test
    void anAnswerGivenInTimeStaysGivenInTime() {
        AdoptionPreview preview =
                preview(desk().opened("2026-11-23T08:00", "OLD@1").accepted("2026-11-23T11:00"), "OLD@2");

        assertThat(preview.changes()).extracting(AdoptionPreview.Change::clock).doesNotContain(ClockKind.RESPOND);
    }
}
