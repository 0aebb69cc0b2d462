package io.fourline.incident.model;

import static io.fourline.incident.model.IncidentFixture.agent;
import static io.fourline.incident.model.IncidentFixture.caller;
import static io.fourline.incident.model.IncidentFixture.chain;
import static io.fourline.incident.model.IncidentFixture.lead;
import static io.fourline.incident.model.IncidentFixture.record;
import static io.fourline.incident.model.IncidentFixture.requester;
import static io.fourline.incident.model.IncidentFixture.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.incident.IncidentAct;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.ResolutionCode;
import io.fourline.incident.WaitingReason;
import io.fourline.incident.model.Sight.Level;
import io.fourline.journal.Origin;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentRightsTest {

    /** Who may do what, on a ticket that nobody has accepted yet; * = yes. */
    private static final String TABLE = """
                               requester colleague holder former supplier frozen lead auditor admin stranger
            ACCEPT             .         .         *      .      *        .      *    .       .     .
            ASSIGN             .         .         *      .      *        .      *    .       .     .
            ESCALATE           .         .         *      .      *        .      *    .       .     .
            HAND_BACK          .         .         *      .      *        .      *    .       .     .
            WAIT               .         .         *      .      *        .      *    .       .     .
            RESUME             .         .         *      .      *        .      *    .       .     .
            RESOLVE            .         .         *      .      *        .      *    .       .     .
            SUPPLIER_REFERENCE .         .         *      .      *        .      *    .       .     .
            CORRECT            .         .         *      *      .        .      *    .       .     .
            PRIORITIZE         .         .         *      *      .        .      *    .       .     .
            DECLARE_MAJOR      .         .         .      .      .        .      *    .       .     .
            ENTRUST_MAJOR      .         .         .      .      .        .      *    .       .     .
            STAND_DOWN         .         .         .      .      .        .      *    .       .     .
            LINK               .         .         *      *      .        .      *    .       .     .
            UNLINK             .         .         *      *      .        .      *    .       .     .
            COMMENT            *         .         *      *      *        .      *    .       .     .
            ATTACH             *         .         *      *      *        .      *    .       .     .
            WATCH              *         *         *      *      *        .      *    .       *     .
            REOPEN             *         .         *      .      *        .      *    .       .     .
            CLOSE              *         .         .      .      .        .      *    .       .     .
            CANCEL             *         .         *      .      *        .      *    .       .     .
            REPIN              .         .         .      .      .        .      .    .       *     .
            """;

    private static final Sight STAFF = Sight.of(Level.STAFF);
    private static final IncidentRecord ON_LINE_1 = record(resolvedUnacceptedOnLine(1));
    private static final IncidentRecord ON_LINE_4 = record(resolvedUnacceptedOnLine(4));

    /** A kind of person before a kind of ticket. */
    private record Case(Caller caller, Sight sight, IncidentRecord incident) {}

    private static final Map<String, Case> PEOPLE = Map.of(
            "requester", new Case(requester(), Sight.of(Level.REQUESTER), ON_LINE_1),
            "colleague", new Case(caller("bob", Set.of(Role.REQUESTER)), Sight.of(Level.REQUESTER), ON_LINE_1),
            "holder", new Case(agent(1), STAFF, ON_LINE_1),
            "former", new Case(agent(2), STAFF, ON_LINE_1),
            "supplier", new Case(supplier(), Sight.of(Level.SUPPLIER), ON_LINE_4),
            "frozen", new Case(supplier(), new Sight(Level.SUPPLIER, IncidentFixture.AT), ON_LINE_4),
            "lead", new Case(lead(), STAFF, ON_LINE_1),
            "auditor", new Case(caller("auditor", Set.of(Role.AUDITOR)), STAFF, ON_LINE_1),
            "admin", new Case(caller("admin", Set.of(Role.ADMINISTRATOR)), STAFF, ON_LINE_1),
            "stranger", new Case(agent(3), Sight.NONE, ON_LINE_1));

    static Stream<Arguments> everyActByEverybody() {
        List<String> rows = TABLE.lines().toList();
        List<String> people = List.of(rows.get(0).strip().split("\\s+"));
        return rows.stream().skip(1).flatMap(row -> {
            String[] cells = row.split("\\s+");
            return people.stream()
                    .map(person -> Arguments.of(
                            IncidentAct.valueOf(cells[0]), person, cells[1 + people.indexOf(person)].equals("*")));
        });
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("everyActByEverybody")
    void theActIsTheirsAsTheTableSays(IncidentAct act, String person, boolean permitted) {
        Case who = PEOPLE.get(person);

        assertThat(IncidentRights.permits(act, who.caller(), who.sight(), who.incident()))
                .isEqualTo(permitted);
    }

    @Test
    void theTableNamesEveryActAndEverybody() {
        assertThat(everyActByEverybody().map(row -> row.get()[0]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) IncidentAct.values()));
        assertThat(everyActByEverybody().map(row -> row.get()[1]).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Set.<Object>copyOf(PEOPLE.keySet()));
    }

    @ParameterizedTest
    @EnumSource(IncidentAct.class)
    void anAuditorWritesNothingWhateverElseTheyAre(IncidentAct act) {
        Caller both = caller("ann", Set.of(Role.AUDITOR, Role.LEAD, Role.AGENT, Role.REQUESTER), "team1");

        assertThat(IncidentRights.permits(act, both, STAFF, ON_LINE_1)).isFalse();
    }

    @Test
    void aRequesterCancelsOnlyBeforeAnybodyEverAccepted() {
        Incident handedOn = IncidentFixture.acceptedOnLine(1);
        handedOn.handTo(2, "team2");

        assertThat(may(IncidentAct.CANCEL, requester(), Level.REQUESTER, record(IncidentFixture.onLine(2))))
                .isTrue();
        assertThat(may(IncidentAct.CANCEL, requester(), Level.REQUESTER, record(handedOn)))
                .isFalse();
    }

    @Test
    void theTeamThatResolvedItReopensItAndNotTheOneThatHadItBefore() {
        IncidentRecord resolvedOnLine2 = record(IncidentFixture.resolvedOnLine(2));

        assertThat(may(IncidentAct.REOPEN, agent(2), Level.STAFF, resolvedOnLine2))
                .isTrue();
        assertThat(may(IncidentAct.REOPEN, agent(1), Level.STAFF, resolvedOnLine2))
                .isFalse();
    }

    @Test
    void anAgentWhoSeesItOnlyAsItsRequesterActsAsItsRequester() {
        Caller agentAnn = caller(IncidentFixture.REQUESTER, Set.of(Role.AGENT), "team3");

        assertThat(Arrays.stream(IncidentAct.values()).filter(act -> may(act, agentAnn, Level.REQUESTER, ON_LINE_1)))
                .containsExactly(
                        IncidentAct.REOPEN,
                        IncidentAct.CLOSE,
                        IncidentAct.CANCEL,
                        IncidentAct.COMMENT,
                        IncidentAct.ATTACH,
                        IncidentAct.WATCH);
    }

    @Nested
    class SpeakingInternally {

        @Test
        void isForTheDeskAndTheSupplierButNeverForRequesters() {
            assertThat(speaks(agent(2), Level.STAFF)).isTrue();
            assertThat(speaks(lead(), Level.STAFF)).isTrue();
            assertThat(speaks(supplier(), Level.SUPPLIER)).isTrue();
            assertThat(speaks(requester(), Level.REQUESTER)).isFalse();
            assertThat(speaks(caller(IncidentFixture.REQUESTER, Set.of(Role.AGENT), "team3"), Level.REQUESTER))
                    .isFalse();
            assertThat(speaks(caller(IncidentFixture.REQUESTER, Set.of(Role.SUPPLIER), "team4"), Level.REQUESTER))
                    .isFalse();
        }

        private boolean speaks(Caller caller, Level level) {
            return IncidentRights.maySpeakInternally(caller, Sight.of(level), ON_LINE_1);
        }
    }

    @Nested
    class AllowedActions {

        @Test
        void ofAnImportedRecordAreNone() {
            Incident imported = new Incident(
                    "INC-000009", IncidentFixture.report(Origin.IMPORT), 3, 1, "team1", IncidentFixture.AT);

            assertThat(IncidentRights.allowed(lead(), STAFF, record(imported), chain()))
                    .isEmpty();
        }

        @Test
        void offerNoEscalationOnTheLastLineAndNoHandbackOnTheFirst() {
            assertThat(allowed(agent(1), record(IncidentFixture.onLine(1))))
                    .contains("escalations")
                    .doesNotContain("handbacks");
            assertThat(allowed(agent(4), record(IncidentFixture.onLine(4))))
                    .contains("handbacks")
                    .doesNotContain("escalations");
        }

        @Test
        void offerTheSuppliersReferenceOnceASupplierIsInvolved() {
            Incident waiting = IncidentFixture.acceptedOnLine(2);
            waiting.waitFor(WaitingReason.SUPPLIER, null);
            Incident cameBack = IncidentFixture.onLine(4);
            cameBack.handTo(3, "team3");

            assertThat(allowed(agent(2), record(IncidentFixture.acceptedOnLine(2))))
                    .doesNotContain("supplier-reference");
            assertThat(allowed(agent(2), record(waiting))).contains("supplier-reference");
            assertThat(allowed(agent(3), record(cameBack))).contains("supplier-reference");
        }

        @Test
        void ofTheSystemIncludeTheSilentClosing() {
            Caller system = Caller.system(ZoneOffset.UTC);

            assertThat(allowed(system, record(IncidentFixture.resolvedOnLine(1))))
                    .contains("closure");
        }

        private List<String> allowed(Caller caller, IncidentRecord incident) {
            return IncidentRights.allowed(caller, STAFF, incident, chain());
        }
    }

    private static boolean may(IncidentAct act, Caller caller, Level level, IncidentRecord incident) {
        return IncidentRights.permits(act, caller, Sight.of(level), incident);
    }

    // Resolved by a team, so that reopening is decided, yet never accepted, so that the requester may still cancel.
    private static Incident resolvedUnacceptedOnLine(int line) {
        Incident incident = IncidentFixture.onLine(line);
        incident.resolve(ResolutionCode.FIXED, "Done", "x", IncidentFixture.AT, IncidentFixture.AT);
        incident.everAccepted = false;
        return incident;
    }
}
