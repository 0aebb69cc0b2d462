package io.fourline.incident.model;

import static io.fourline.incident.model.IncidentFixture.AT;
import static io.fourline.incident.model.IncidentFixture.acceptedOnLine;
import static io.fourline.incident.model.IncidentFixture.opened;
import static io.fourline.incident.model.IncidentFixture.resolvedOnLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentState;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.WaitingReason;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IncidentTest {

    private static final Instant LATER = AT.plusSeconds(3600);

    @Test
    void opensNewOnTheFirstLineWithNobodyNamed() {
        IncidentRecord incident = record(opened());

        assertThat(incident.state()).isEqualTo(IncidentState.NEW);
        assertThat(incident.line()).isEqualTo(1);
        assertThat(incident.team()).isEqualTo("team1");
        assertThat(incident.assignee()).isNull();
        assertThat(incident.accepted()).isFalse();
        assertThat(incident.path()).isEqualTo("1");
        assertThat(incident.openedAt()).isEqualTo(AT);
    }

    @Nested
    class Accept {

        @Test
        void namesThePersonAndStartsTheWork() {
            Incident incident = opened();

            incident.accept("agent1");

            assertThat(record(incident).state()).isEqualTo(IncidentState.IN_PROGRESS);
            assertThat(record(incident).assignee()).isEqualTo("agent1");
            assertThat(record(incident).accepted()).isTrue();
        }
    }

    @Nested
    class Assign {

        @Test
        void beforeAcceptanceMakesItAssigned() {
            Incident incident = opened();

            incident.assign("agent1");

            assertThat(record(incident).state()).isEqualTo(IncidentState.ASSIGNED);
            assertThat(record(incident).accepted()).isFalse();
        }

        @Test
        void afterAcceptanceChangesOnlyTheName() {
            Incident incident = acceptedOnLine(1);
            incident.waitFor(WaitingReason.PARTS, LATER);
            Map<String, Object> before = IncidentFacts.of(incident);

            incident.assign("agent9");

            assertThat(changed(before, incident)).containsOnly("assignee");
        }
    }

    @Nested
    class HandTo {

        @Test
        void passesCustodyAndClearsWhoHadIt() {
            Incident incident = acceptedOnLine(1);

            incident.handTo(2, "team2");

            assertThat(record(incident).state()).isEqualTo(IncidentState.ASSIGNED);
            assertThat(record(incident).team()).isEqualTo("team2");
            assertThat(record(incident).assignee()).isNull();
            assertThat(record(incident).accepted()).isFalse();
            assertThat(record(incident).everAccepted()).isTrue();
        }

        @Test
        void endsAWait() {
            Incident incident = acceptedOnLine(1);
            incident.waitFor(WaitingReason.REQUESTER, LATER);

            incident.handTo(2, "team2");

            assertThat(record(incident).waitingFor()).isNull();
            assertThat(record(incident).waitingUntil()).isNull();
            assertThat(incident.isDue(LATER)).isFalse();
        }

        @Test
        void leavesATraceOfEveryLine() {
            Incident incident = opened();

            incident.handTo(3, "team3");
            incident.handTo(1, "team1");

            assertThat(record(incident).path()).isEqualTo("1,3,1");
        }
    }

    @Nested
    class WaitFor {

        @Test
        void keepsCustodyAndRingsAtItsEnd() {
            Incident incident = acceptedOnLine(2);

            incident.waitFor(WaitingReason.SUPPLIER, LATER);

            assertThat(record(incident).state()).isEqualTo(IncidentState.WAITING);
            assertThat(record(incident).team()).isEqualTo("team2");
            assertThat(record(incident).assignee()).isEqualTo("agent2");
            assertThat(incident.isDue(LATER.minusNanos(1000))).isFalse();
            assertThat(incident.isDue(LATER)).isTrue();
        }

        @Test
        void withoutAnEndNeverRings() {
            Incident incident = acceptedOnLine(1);

            incident.waitFor(WaitingReason.OTHER, null);

            assertThat(incident.isDue(Instant.MAX)).isFalse();
        }

        @Test
        void endsByResumingAndRingsNoMore() {
            Incident incident = acceptedOnLine(1);
            incident.waitFor(WaitingReason.VISIT, LATER);

            incident.resume();

            assertThat(record(incident).state()).isEqualTo(IncidentState.IN_PROGRESS);
            assertThat(record(incident).waitingFor()).isNull();
            assertThat(incident.isDue(LATER)).isFalse();
        }
    }

    @Nested
    class Resolve {

        @Test
        void impliesAcceptanceByWhoResolves() {
            Incident incident = opened();

            incident.resolve(ResolutionCode.FIXED, "Done", "agent1", AT, LATER);

            assertThat(record(incident).accepted()).isTrue();
            assertThat(record(incident).everAccepted()).isTrue();
            assertThat(record(incident).assignee()).isEqualTo("agent1");
        }

        @Test
        void leavesItToWhoHadAcceptedIt() {
            Incident incident = acceptedOnLine(1);

            incident.resolve(ResolutionCode.FIXED, "Done", "lead", AT, LATER);

            assertThat(record(incident).assignee()).isEqualTo("agent1");
            assertThat(record(incident).resolvingTeam()).isEqualTo("team1");
        }

        @Test
        void endsAWaitAndRingsWhenSilenceCloses() {
            Incident incident = acceptedOnLine(1);
            incident.waitFor(WaitingReason.REQUESTER, AT.plusSeconds(1));

            incident.resolve(ResolutionCode.WORKAROUND, "Use tray 1", "agent1", AT, LATER);

            assertThat(record(incident).waitingFor()).isNull();
            assertThat(incident.isDue(AT.plusSeconds(1))).isFalse();
            assertThat(incident.isDue(LATER)).isTrue();
        }
    }

    @Nested
    class Reopen {

        @Test
        void goesOnWhereItWas() {
            Incident incident = resolvedOnLine(2);

            incident.reopen();

            IncidentRecord reopened = record(incident);
            assertThat(reopened.state()).isEqualTo(IncidentState.IN_PROGRESS);
            assertThat(reopened.line()).isEqualTo(2);
            assertThat(reopened.team()).isEqualTo("team2");
            assertThat(reopened.assignee()).isEqualTo("agent2");
            assertThat(reopened.accepted()).isTrue();
            assertThat(reopened.resolvedAt()).isNull();
            assertThat(reopened.resolution()).isNull();
            assertThat(incident.isDue(Instant.MAX)).isFalse();
        }
    }

    @Nested
    class End {

        @Test
        void byClosureKeepsTheRequestersWord() {
            Incident incident = resolvedOnLine(1);

            incident.close(LATER, 4, "Quick");

            assertThat(record(incident).state()).isEqualTo(IncidentState.CLOSED);
            assertThat(record(incident).satisfaction()).isEqualTo(4);
            assertThat(record(incident).closedAt()).isEqualTo(LATER);
            assertThat(incident.isDue(Instant.MAX)).isFalse();
        }

        @Test
        void byCancellationEndsAWaitToo() {
            Incident incident = acceptedOnLine(1);
            incident.waitFor(WaitingReason.PARTS, LATER);

            incident.cancel(LATER);

            assertThat(record(incident).state()).isEqualTo(IncidentState.CANCELLED);
            assertThat(record(incident).waitingFor()).isNull();
            assertThat(incident.isDue(Instant.MAX)).isFalse();
        }
    }

    @Nested
    class Weigh {

        @Test
        void takesThePriorityOfTheMatrix() {
            Incident incident = opened();

            incident.weigh(Impact.HIGH, Urgency.HIGH, 1);

            assertThat(record(incident).priority()).isEqualTo(1);
        }

        @Test
        void leavesAPrioritySetByHandAlone() {
            Incident incident = opened();
            incident.overridePriority(2);

            incident.weigh(Impact.LOW, Urgency.LOW, 5);

            assertThat(record(incident).priority()).isEqualTo(2);
            assertThat(record(incident).impact()).isEqualTo(Impact.LOW);
        }
    }

    @Test
    void movingToAnotherServiceKeepsLineAndTeam() {
        Incident incident = acceptedOnLine(2);
        Map<String, Object> before = IncidentFacts.of(incident);

        incident.moveTo("mail", "short");

        assertThat(changed(before, incident)).containsExactlyInAnyOrder("service", "chain");
    }

    private static Set<String> changed(Map<String, Object> before, Incident incident) {
        Map<String, Object> now = IncidentFacts.of(incident);
        Set<String> fields = new HashSet<>(now.keySet());
        fields.removeIf(field -> java.util.Objects.equals(before.get(field), now.get(field)));
        return fields;
    }

    private static IncidentRecord record(Incident incident) {
        return IncidentFixture.record(incident);
    }
}
