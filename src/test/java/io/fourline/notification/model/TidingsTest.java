package io.fourline.notification.model;

import static io.fourline.notification.NoticeKind.ANSWERED;
import static io.fourline.notification.NoticeKind.ASSIGNED;
import static io.fourline.notification.NoticeKind.ATTACHED;
import static io.fourline.notification.NoticeKind.AWAITING;
import static io.fourline.notification.NoticeKind.CAME_ON;
import static io.fourline.notification.NoticeKind.CAME_TO_TEAM;
import static io.fourline.notification.NoticeKind.CLOSED;
import static io.fourline.notification.NoticeKind.CLOSED_BY_SILENCE;
import static io.fourline.notification.NoticeKind.COMMENTED;
import static io.fourline.notification.NoticeKind.HANDED_ON;
import static io.fourline.notification.NoticeKind.HANDED_OVER;
import static io.fourline.notification.NoticeKind.MAJOR;
import static io.fourline.notification.NoticeKind.NOTED;
import static io.fourline.notification.NoticeKind.REASSIGNED;
import static io.fourline.notification.NoticeKind.REOPENED;
import static io.fourline.notification.NoticeKind.REQUESTER_ANSWERED;
import static io.fourline.notification.NoticeKind.RESOLVED;
import static io.fourline.notification.NoticeKind.RESUMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.incident.IncidentActed;
import io.fourline.incident.IncidentRecord;
import io.fourline.journal.Act;
import io.fourline.notification.NoticeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidingsTest {

    private static final Map<String, Object> OPEN = Map.of(
            "state", "IN_PROGRESS",
            "origin", "PORTAL",
            "priority", 3,
            "line", 1,
            "team", "desk",
            "requester", "rita",
            "assignee", "ada");
    private static final Set<String> SUPPLIERS = Set.of("vera");

    private final Map<String, Object> was = new HashMap<>(OPEN);
    private final Map<String, Object> now = new HashMap<>(OPEN);

    @Nested
    class WhatIsSaid {

        @Test
        void anAnswerOfTheDeskReachesRequesterAndWatchers() {
            assertThat(told(comment("ada", "PUBLIC"))).isEqualTo(Map.of("rita", ANSWERED, "walt", COMMENTED));
        }

        @Test
        void aColleaguesAnswerReachesTheAssigneeToo() {
            assertThat(told(comment("bob", "PUBLIC")))
                    .isEqualTo(Map.of("rita", ANSWERED, "ada", COMMENTED, "walt", COMMENTED));
        }

        @Test
        void theRequestersAnswerReachesTheAssignee() {
            assertThat(told(comment("rita", "PUBLIC"))).isEqualTo(Map.of("ada", REQUESTER_ANSWERED, "walt", COMMENTED));
        }

        @Test
        void anInternalNoteReachesNobodyButTheAssignee() {
            assertThat(told(comment("bob", "INTERNAL"))).isEqualTo(Map.of("ada", NOTED));
        }

        @Test
        void anInternalNoteDoesNotReachASupplier() {
            now.put("assignee", "vera");
            assertThat(told(comment("bob", "INTERNAL"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"PUBLIC", "INTERNAL"})
        void aFileIsToldLikeWords(String visibility) {
            Act act = act("bob", "attach").with("attachment", Map.of("visibility", visibility));
            assertThat(told(act))
                    .isEqualTo(
                            visibility.equals("PUBLIC")
                                    ? Map.of("rita", ATTACHED, "ada", ATTACHED, "walt", ATTACHED)
                                    : Map.of("ada", NOTED));
        }
    }

    @Nested
    class WhoHasIt {

        @Test
        void theNewAssigneeAndTheOneBeforeAreTold() {
            now.put("assignee", "bob");
            assertThat(told(act("lena", "assign"))).isEqualTo(Map.of("bob", ASSIGNED, "ada", REASSIGNED));
        }

        @Test
        void nobodyIsToldOfTakingItThemselves() {
            was.put("assignee", null);
            assertThat(told(act("ada", "accept"))).isEmpty();
        }

        @Test
        void aHandOverReachesRequesterFormerAssigneeNewTeamAndWatchers() {
            now.putAll(Map.of("team", "experts", "line", 3));
            now.put("assignee", null);
            assertThat(told(act("lena", "escalate")))
                    .isEqualTo(Map.of(
                            "rita", HANDED_OVER,
                            "ada", HANDED_OVER,
                            "eva", CAME_TO_TEAM,
                            "emil", CAME_TO_TEAM,
                            "walt", HANDED_OVER));
        }

        @Test
        void whoeverAWholeBudgetTakesTheTicketFromOrToIsToldWhyAndTheRequesterOnlyWhere() {
            now.putAll(Map.of("team", "experts", "line", 3));
            now.put("assignee", null);
            assertThat(told(act("system", "escalate").with("rule", "budget")))
                    .isEqualTo(Map.of(
                            "rita", HANDED_OVER,
                            "ada", HANDED_ON,
                            "eva", CAME_ON,
                            "emil", CAME_ON,
                            "walt", HANDED_ON));
        }

        @Test
        void aHandBackReachesTheTeamBelow() {
            was.putAll(Map.of("team", "experts", "line", 3, "assignee", "eva"));
            now.put("assignee", null);
            assertThat(told(act("eva", "handback")))
                    .containsEntry("ada", CAME_TO_TEAM)
                    .doesNotContainKey("eva");
        }
    }

    @Nested
    class HowItEnds {

        @Test
        void aResolutionReachesRequesterAndWatchers() {
            assertThat(told(act("ada", "resolve"))).isEqualTo(Map.of("rita", RESOLVED, "walt", RESOLVED));
        }

        @Test
        void aReopeningByTheRequesterReachesTheAssignee() {
            assertThat(told(act("rita", "reopen"))).isEqualTo(Map.of("ada", REOPENED, "walt", REOPENED));
        }

        @Test
        void silentClosingReachesTheRequesterButNotTheAssignee() {
            assertThat(told(act("system", "close")))
                    .isEqualTo(Map.of("rita", CLOSED_BY_SILENCE, "walt", CLOSED_BY_SILENCE));
        }

        @Test
        void theRequestersConfirmationReachesTheAssignee() {
            assertThat(told(act("rita", "close"))).isEqualTo(Map.of("ada", CLOSED, "walt", CLOSED));
        }
    }

    @Test
    void aWaitForTheRequesterIsToldToThem() {
        now.putAll(Map.of("state", "WAITING", "waitingFor", "REQUESTER"));
        assertThat(told(act("ada", "wait"))).isEqualTo(Map.of("rita", AWAITING));
    }

    @Test
    void aWaitForPartsIsToldToNobody() {
        now.putAll(Map.of("state", "WAITING", "waitingFor", "PARTS"));
        assertThat(told(act("ada", "wait"))).isEmpty();
    }

    @Test
    void theEndOfAWaitByItselfIsToldToTheAssignee() {
        assertThat(told(act("system", "resume").with("rule", "waitOver"))).isEqualTo(Map.of("ada", RESUMED));
        assertThat(told(act("system", "resume").with("rule", "requesterAnswered")))
                .isEmpty();
    }

    @Test
    void theManagerOfAMajorIncidentIsTold() {
        now.put("majorManager", "lena");
        assertThat(told(act("ada", "declareMajor"))).isEqualTo(Map.of("lena", MAJOR));
    }

    @Test
    void whoMayNotSeeItIsNotTold() {
        IncidentActed acted = acted(comment("ada", "PUBLIC"));
        Audience audience = new Audience("ada", person -> !person.equals("walt"));
        Tidings.tell(acted, new Around(), audience);
        assertThat(audience.told()).containsOnlyKeys("rita");
    }

    @Test
    void anImportedRecordIsToldToNobody() {
        now.put("origin", "IMPORT");
        assertThat(told(act("ada", "resolve"))).isEmpty();
    }

    private static Act act(String actor, String verb) {
        return Act.of("INC-000001", verb).by(actor);
    }

    private static Act comment(String actor, String visibility) {
        return act(actor, "comment").with("comment", Map.of("visibility", visibility));
    }

    private IncidentActed acted(Act act) {
        return new IncidentActed(act, IncidentRecord.of("INC-000001", 1, was), IncidentRecord.of("INC-000001", 2, now));
    }

    private Map<String, NoticeKind> told(Act act) {
        Audience audience = new Audience(act.actor(), person -> true);
        Tidings.tell(acted(act), new Around(), audience);
        return audience.told();
    }

    private static final class Around implements Circle {

        @Override
        public List<String> members(String team) {
            return team.equals("desk") ? List.of("ada", "bob") : List.of("eva", "emil");
        }

        @Override
        public List<String> watchers() {
            return List.of("walt");
        }

        @Override
        public boolean readsInternal(String person) {
            return !SUPPLIERS.contains(person);
        }
    }
}
