package io.fourline.intake.model;

import static io.fourline.incident.IncidentState.ASSIGNED;
import static io.fourline.incident.IncidentState.CLOSED;
import static io.fourline.incident.IncidentState.IN_PROGRESS;
import static io.fourline.incident.IncidentState.NEW;
import static io.fourline.incident.IncidentState.RESOLVED;
import static io.fourline.incident.IncidentState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentState;
import io.fourline.incident.WaitingReason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CaseTranslatorTest {

    private static final Instant START = Instant.parse("2024-01-01T08:00:00Z");

    private int minute;

    @Nested
    class WhatOurMachineAllows {

        @Test
        void aWayUpTheLinesAndBackCarriesNoDeviation() {
            List<Step> steps = steps(
                    event(NEW, null, 1, "Desk", null),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"),
                    event(WAITING, WaitingReason.REQUESTER, 1, "Desk", "Ann"),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"),
                    queued(2, "Servers"),
                    event(ASSIGNED, null, 2, "Servers", "Bob"),
                    event(IN_PROGRESS, null, 2, "Servers", "Bob"),
                    queued(1, "Desk"),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(CLOSED, null, 1, "Desk", "Ann"));
            assertThat(steps)
                    .extracting(Step::act)
                    .containsExactly(
                            SourceAct.OPEN,
                            SourceAct.ACCEPT,
                            SourceAct.WAIT,
                            SourceAct.RESUME,
                            SourceAct.ESCALATE,
                            SourceAct.ASSIGN,
                            SourceAct.ACCEPT,
                            SourceAct.HAND_BACK,
                            SourceAct.RESOLVE,
                            SourceAct.REOPEN,
                            SourceAct.RESOLVE,
                            SourceAct.CLOSE);
            assertThat(steps).allSatisfy(step -> assertThat(step.deviations()).isEmpty());
        }

        @Test
        void resolvingIsDatedByTheLastTimeItHeld() {
            List<Step> steps = steps(
                    event(NEW, null, 1, "Desk", null),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(CLOSED, null, 1, "Desk", "Ann"));
            assertThat(steps)
                    .extracting(step -> step.facts().resolvedAt())
                    .containsExactly(null, at(1), at(1), null, at(4), at(4));
            assertThat(steps)
                    .extracting(step -> step.facts().closedAt())
                    .containsExactly(null, null, null, null, null, at(5));
        }

        @Test
        void onlyWhatChangesIsTold() {
            List<Step> steps = steps(
                    event(NEW, null, 1, "Desk", null),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"));
            assertThat(steps.get(0).changes())
                    .containsEntry("title", "T")
                    .containsEntry("openedAt", START)
                    .containsEntry("accepted", false)
                    .doesNotContainKeys("assignee", "impact");
            assertThat(steps.get(1).changes())
                    .isEqualTo(Map.of("state", IN_PROGRESS, "assignee", "Ann", "accepted", true));
            assertThat(steps.get(2).changes()).isEmpty();
            assertThat(steps.get(2).act()).isEqualTo(SourceAct.UPDATE);
        }
    }

    @Nested
    class WhatItDoesNot {

        @Test
        void isKeptAndMarked() {
            assertMarked(Set.of(Deviation.OPENED_UNDER_WAY), event(IN_PROGRESS, null, 1, "Desk", "Ann"));
            assertMarked(Set.of(Deviation.OPENED_ELSEWHERE), event(NEW, null, 3, "Experts", null));
            assertMarked(Set.of(Deviation.LATERAL), open(), event(NEW, null, 1, "Other desk", null));
            assertMarked(Set.of(Deviation.LINE_SKIPPED), open(), queued(3, "Experts"));
            assertMarked(Set.of(Deviation.NOT_ACCEPTED_THERE), open(), event(IN_PROGRESS, null, 2, "Servers", "Bob"));
            assertMarked(
                    Set.of(Deviation.NO_SUCH_TRANSITION), open(), event(WAITING, WaitingReason.OTHER, 1, "Desk", null));
            assertMarked(Set.of(Deviation.NO_SUCH_TRANSITION), open(), event(CLOSED, null, 1, "Desk", null));
            assertMarked(Set.of(Deviation.UNKNOWN_STATE), open(), event(null, null, 1, "Desk", null));
        }

        @Test
        void whatHappensAfterTheEndIsMarked() {
            assertMarked(
                    Set.of(Deviation.AFTER_THE_END, Deviation.NO_SUCH_TRANSITION),
                    open(),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(CLOSED, null, 1, "Desk", "Ann"),
                    event(IN_PROGRESS, null, 1, "Desk", "Ann"));
            assertMarked(
                    Set.of(Deviation.MOVED_WHEN_RESOLVED),
                    open(),
                    event(RESOLVED, null, 1, "Desk", "Ann"),
                    event(IN_PROGRESS, null, 2, "Servers", "Ann"));
        }

        @Test
        void timeThatGoesBackKeepsTheOrderOfTheFile() {
            SourceEvent later = event(NEW, null, 1, "Desk", null);
            minute = -10;
            SourceEvent earlier = event(NEW, null, 1, "Desk", null);
            List<Step> steps = steps(later, earlier);
            assertThat(steps).extracting(Step::source).containsExactly(later, earlier);
            assertThat(steps.get(1).deviations()).containsExactly(Deviation.TIME_BACK);
            assertThat(steps.get(0).facts().openedAt()).isEqualTo(START);
        }
    }

    @Test
    void whatAnEventLeavesOutStaysOrIsEmptyAsTheSourceMeansIt() {
        List<SourceEvent> events =
                List.of(event(IN_PROGRESS, null, 2, "Servers", "Ann"), event(IN_PROGRESS, null, null, null, null));
        CaseTranslator translator = new CaseTranslator();
        ImportedFacts kept = translator
                .translate(new SourceCase("test", "1", false, events))
                .get(1)
                .facts();
        assertThat(kept.team()).isEqualTo("Servers");
        assertThat(kept.assignee()).isEqualTo("Ann");
        ImportedFacts emptied = translator
                .translate(new SourceCase("test", "1", true, events))
                .get(1)
                .facts();
        assertThat(emptied.team()).isNull();
        assertThat(emptied.assignee()).isNull();
        assertThat(emptied.line()).isEqualTo(2);
    }

    private void assertMarked(Set<Deviation> deviations, SourceEvent... events) {
        List<Step> steps = steps(events);
        assertThat(steps.get(steps.size() - 1).deviations()).isEqualTo(deviations);
    }

    private static List<Step> steps(SourceEvent... events) {
        return new CaseTranslator()
                .translate(new SourceCase("test", "1", true, Stream.of(events).toList()));
    }

    private SourceEvent open() {
        minute = 0;
        return event(NEW, null, 1, "Desk", null);
    }

    private SourceEvent queued(int line, String team) {
        return event(ASSIGNED, null, true, line, team, null);
    }

    private SourceEvent event(IncidentState state, WaitingReason waiting, Integer line, String team, String assignee) {
        return event(state, waiting, false, line, team, assignee);
    }

    private SourceEvent event(
            IncidentState state, WaitingReason waiting, boolean queued, Integer line, String team, String assignee) {
        SourceFacts facts =
                new SourceFacts("T", "D", null, null, 3, null, null, null, null, null, null, null, null, null);
        Instant at = at(minute++);
        return new SourceEvent(
                1,
                at,
                "s",
                null,
                state,
                null,
                waiting,
                queued,
                "who",
                assignee,
                team,
                line,
                false,
                false,
                facts,
                Attributes.NONE);
    }

    private static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }
}
