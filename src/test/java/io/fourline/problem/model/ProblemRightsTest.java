package io.fourline.problem.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.problem.ProblemAct;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemRightsTest {

    /** Who may do what, and in which states; * = yes. The known error in these states has a workaround that is published. */
    private static final String TABLE = """
                            NONE READER CHANGE_MANAGER AGENT EXPERT MANAGER | LOGGED INVESTIGATING ROOT_CAUSE_KNOWN KNOWN_ERROR FIX_IN_CHANGE RESOLVED CLOSED CANCELLED
            INVESTIGATE     .    .      .              .     *      *       | *      .             .                .           .             .        .      .
            ASSIGN          .    .      .              .     *      *       | *      *             *                *           *             .        .      .
            NAME_CAUSE      .    .      .              .     *      *       | .      *             *                *           *             .        .      .
            WORK_AROUND     .    .      .              .     *      *       | .      *             *                *           *             .        .      .
            PUBLISH         .    .      .              .     .      *       | .      .             .                .           .             .        .      .
            WITHDRAW        .    .      .              .     .      *       | .      .             .                *           *             .        .      .
            LINK_CHANGE     .    .      *              .     *      *       | .      .             *                *           *             .        .      .
            UNLINK_CHANGE   .    .      *              .     *      *       | .      .             .                .           *             .        .      .
            LINK_INCIDENT   .    .      .              *     *      *       | *      *             *                *           *             *        .      .
            UNLINK_INCIDENT .    .      .              .     *      *       | *      *             *                *           *             *        .      .
            TAKE_OVER       .    .      .              .     .      *       | *      *             *                *           *             *        .      .
            ANALYSE         .    .      .              .     *      *       | .      *             *                *           *             .        .      .
            REPRODUCE       .    .      .              .     *      *       | .      *             *                *           *             .        .      .
            PLAN_TASK       .    .      .              .     *      *       | *      *             *                *           *             .        .      .
            EDIT_TASK       .    .      .              .     *      *       | *      *             *                *           *             .        .      .
            CORRECT         .    .      .              .     *      *       | *      *             *                *           *             .        .      .
            COMMENT         .    .      *              *     *      *       | *      *             *                *           *             *        .      .
            ATTACH          .    .      *              *     *      *       | *      *             *                *           *             *        .      .
            RESOLVE         .    .      .              .     .      *       | .      *             *                *           *             .        .      .
            FOLLOW          .    .      .              .     .      *       | .      .             .                .           .             *        .      .
            REOPEN          .    .      .              .     .      *       | .      .             .                .           .             *        .      .
            CLOSE           .    .      .              .     .      *       | .      .             .                .           .             *        .      .
            CANCEL          .    .      .              .     .      *       | *      *             *                *           *             .        .      .
            """;

    /** What {@link #TABLE} says of one act: whose it is, and where it is possible. */
    private record Row(ProblemAct act, List<String> cells) {

        boolean says(List<String> heads, Enum<?> head) {
            return cells.get(heads.indexOf(head.name())).equals("*");
        }
    }

    private static final List<String> HEADS = words(TABLE.lines().findFirst().orElseThrow());
    private static final List<Row> ROWS = TABLE.lines()
            .skip(1)
            .map(ProblemRightsTest::words)
            .map(cells -> new Row(ProblemAct.valueOf(cells.get(0)), cells.subList(1, cells.size())))
            .toList();

    static Stream<Arguments> everyActInEveryStateByEverybody() {
        return ROWS.stream().flatMap(row -> Arrays.stream(ProblemState.values()).flatMap(state -> Arrays.stream(
                        Standing.values())
                .map(who -> Arguments.of(row.act(), state, who, row.says(HEADS, who), row.says(HEADS, state)))));
    }

    @ParameterizedTest(name = "{0} in {1} by {2}: theirs {3}, possible {4}")
    @MethodSource("everyActInEveryStateByEverybody")
    void theActIsTheirsAndPossibleAsTheTableSays(
            ProblemAct act, ProblemState state, Standing who, boolean theirs, boolean possible) {
        ProblemRecord problem = ProblemFixture.in(state).record();

        assertThat(problem.state()).isEqualTo(state);
        assertThat(ProblemRights.permits(act, who)).isEqualTo(theirs);
        assertThat(ProblemRights.possible(act, problem)).isEqualTo(possible);
        if (act.noun() != null) {
            assertThat(ProblemRights.allowed(who, problem).contains(act.noun())).isEqualTo(theirs && possible);
        }
    }

    @Test
    void theTableNamesEveryAct() {
        assertThat(ROWS.stream().map(Row::act)).containsExactly(ProblemAct.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemState.class,
            names = {"INVESTIGATING", "ROOT_CAUSE_KNOWN"})
    void aWorkaroundThatIsNotedCanBePublished(ProblemState state) {
        Problem problem = ProblemFixture.in(state);
        problem.workAround("Restart it", null);

        assertThat(ProblemRights.possible(ProblemAct.PUBLISH, problem.record())).isTrue();
    }

    @Test
    void nothingIsPossibleWithAnImportedRecord() {
        Problem imported = ProblemFixture.investigated();
        imported.origin = io.fourline.journal.Origin.IMPORT;

        assertThat(ProblemRights.allowed(Standing.MANAGER, imported.record())).isEmpty();
    }

    private static List<String> words(String line) {
        return Stream.of(line.strip().split("\\s+"))
                .filter(word -> !word.equals("|"))
                .toList();
    }
}
