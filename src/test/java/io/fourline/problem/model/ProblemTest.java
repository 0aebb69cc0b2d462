package io.fourline.problem.model;

import static io.fourline.problem.model.ProblemFixture.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ProblemState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Nested
    class WhereItStands {

        @Test
        void followsTheLongWay() {
            Problem problem = ProblemFixture.logged();
            assertThat(state(problem)).isEqualTo(ProblemState.LOGGED);
            problem.investigate("line3");
            assertThat(state(problem)).isEqualTo(ProblemState.INVESTIGATING);
            problem.nameCause("The spooler leaks");
            assertThat(state(problem)).isEqualTo(ProblemState.ROOT_CAUSE_KNOWN);
            problem.workAround("Restart it", null);
            assertThat(state(problem)).isEqualTo(ProblemState.ROOT_CAUSE_KNOWN);
            problem.publish();
            assertThat(state(problem)).isEqualTo(ProblemState.KNOWN_ERROR);
            problem.linkChange("CHG-000001");
            assertThat(state(problem)).isEqualTo(ProblemState.FIX_IN_CHANGE);
            problem.resolve(ProblemResolutionCode.FIXED, "Patched", null, AT);
            assertThat(state(problem)).isEqualTo(ProblemState.RESOLVED);
            problem.close(AT);
            assertThat(state(problem)).isEqualTo(ProblemState.CLOSED);
        }

        @Test
        void isKnownErrorAlsoBeforeTheCauseIsFinal() {
            Problem problem = ProblemFixture.investigated();
            problem.workAround("Restart it", null);
            problem.publish();

            assertThat(state(problem)).isEqualTo(ProblemState.KNOWN_ERROR);
            problem.nameCause("The spooler leaks");
            assertThat(state(problem)).isEqualTo(ProblemState.KNOWN_ERROR);
        }

        @Test
        void fallsBackToWhatIsKnownWhenTheKnownErrorIsWithdrawn() {
            Problem explained = ProblemFixture.in(ProblemState.KNOWN_ERROR);
            explained.withdraw();
            Problem unexplained = ProblemFixture.investigated();
            unexplained.workAround("Restart it", null);
            unexplained.publish();
            unexplained.withdraw();

            assertThat(state(explained)).isEqualTo(ProblemState.ROOT_CAUSE_KNOWN);
            assertThat(state(unexplained)).isEqualTo(ProblemState.INVESTIGATING);
        }

        @Test
        void fallsBackWhenTheLastChangeIsUnlinkedAndNotBefore() {
            Problem problem = ProblemFixture.in(ProblemState.FIX_IN_CHANGE);
            problem.linkChange("CHG-000002");

            problem.unlinkChange("CHG-000001");
            assertThat(state(problem)).isEqualTo(ProblemState.FIX_IN_CHANGE);
            problem.unlinkChange("CHG-000002");
            assertThat(state(problem)).isEqualTo(ProblemState.KNOWN_ERROR);
        }

        @Test
        void afterReopeningAChangeOfTheTimeBeforeDoesNotCount() {
            Problem problem = ProblemFixture.in(ProblemState.FIX_IN_CHANGE);
            problem.resolve(ProblemResolutionCode.FIXED, "Patched", null, AT);
            problem.reopen();

            assertThat(state(problem)).isEqualTo(ProblemState.INVESTIGATING);
            problem.nameCause("It was the driver");
            assertThat(state(problem)).isEqualTo(ProblemState.ROOT_CAUSE_KNOWN);
            assertThat(problem.record().changes()).containsExactly("CHG-000001");
        }
    }

    @Test
    void line1IsOfferedAKnownErrorUntilItIsResolved() {
        Problem problem = ProblemFixture.in(ProblemState.KNOWN_ERROR);
        assertThat(problem.record().knownError()).isTrue();
        problem.linkChange("CHG-000001");
        assertThat(problem.record().knownError()).isTrue();

        problem.resolve(ProblemResolutionCode.FIXED, "Patched", null, AT);

        assertThat(problem.record().knownError()).isFalse();
        assertThat(problem.record().workaroundPublished()).isTrue();
    }

    @Test
    void whoeverBeginsHasItUnlessSomebodyHadIt() {
        Problem given = ProblemFixture.logged();
        given.assign("team3", "ann");
        given.investigate("line3");

        assertThat(given.record().assignee()).isEqualTo("ann");
        assertThat(ProblemFixture.investigated().record().assignee()).isEqualTo("line3");
    }

    @Test
    void itsListsStandInOrder() {
        Problem problem = ProblemFixture.logged();
        problem.linkIncident("INC-000002");

        assertThat(problem.record().configurationItems()).containsExactly("srv-1", "srv-2");
        assertThat(problem.record().incidents()).containsExactly("INC-000002", "INC-000007");
    }

    private static ProblemState state(Problem problem) {
        return problem.record().state();
    }
}
