package io.fourline.knowledge.model;

import static io.fourline.knowledge.ArticleFixture.article;
import static io.fourline.knowledge.ArticleFixture.caller;
import static io.fourline.knowledge.ArticleFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import io.fourline.knowledge.ArticleAct;
import io.fourline.knowledge.ArticleState;
import io.fourline.knowledge.Audience;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleRightsTest {

    /** Who may do what with an article that {@code author} has worked on; * = yes. */
    private static final String PEOPLE = """
                    author owner agent lead problem auditor admin requester supplier
            EDIT    *      *     *     *    *       .       .     .         .
            ATTACH  *      *     *     *    *       .       .     .         .
            DETACH  *      *     *     *    *       .       .     .         .
            SUBMIT  *      *     *     *    *       .       .     .         .
            PUBLISH .      *     *     *    *       .       .     .         .
            RETURN  *      *     *     *    *       .       .     .         .
            DISCARD *      *     *     *    *       .       .     .         .
            RETIRE  .      *     .     *    .       .       .     .         .
            CONFIRM *      *     *     *    *       .       .     .         .
            VOTE    *      *     *     *    *       .       *     *         *
            USE     *      *     *     *    *       .       *     *         *
            """;

    /** What its state allows; next = with a version at its readers, while the next draft is on its way. */
    private static final String STATES = """
                    DRAFT REVIEW PUBLISHED RETIRED DRAFT/next REVIEW/next
            EDIT    *     .      *         .       *          .
            ATTACH  *     .      *         .       *          .
            DETACH  *     .      *         .       *          .
            SUBMIT  *     .      .         .       *          .
            PUBLISH .     *      .         .       .          *
            RETURN  .     *      .         *       .          *
            DISCARD .     .      .         .       *          .
            RETIRE  *     *      *         .       *          *
            CONFIRM .     .      *         .       *          *
            VOTE    .     .      *         .       *          *
            USE     .     .      *         .       *          *
            """;

    private static final Map<String, Caller> CALLERS = Map.of(
            "author", caller("author", Role.AGENT),
            "owner", caller("owner", Role.AGENT),
            "agent", caller("line2", Role.AGENT),
            "lead", caller("lead", Role.LEAD),
            "problem", caller("problem", Role.PROBLEM_MANAGER),
            "auditor", caller("auditor", Role.AUDITOR, Role.LEAD),
            "admin", caller("admin", Role.ADMINISTRATOR),
            "requester", caller("requester", Role.REQUESTER),
            "supplier", caller("line4", Role.SUPPLIER));

    static Stream<Arguments> everyActInEveryStateByEverybody() {
        return cells(PEOPLE).flatMap(person -> cells(STATES)
                .filter(state -> state.act() == person.act())
                .map(state ->
                        Arguments.of(person.act(), state.column(), person.column(), person.yes() && state.yes())));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryStateByEverybody")
    void theGuardAndTheListOfActsAgree(ArticleAct act, String state, String person, boolean allowed) {
        String[] parts = state.split("/");
        Article article = article(ArticleState.valueOf(parts[0]), parts.length == 2);
        Caller caller = CALLERS.get(person);

        boolean permitted = ArticleRights.permits(act, caller, article);
        boolean possible = act.allowedIn(article.state(), article.liveVersion().isPresent());

        assertThat(permitted && possible).isEqualTo(allowed);
        if (act.noun() != null) {
            assertThat(ArticleRights.allowed(caller, article).contains(act.noun()))
                    .isEqualTo(allowed);
        }
    }

    @Test
    void whoHasWorkedOnTheDraftDoesNotPublishItEvenWithinTheNextOne() {
        Article article = article(ArticleState.PUBLISHED, false);
        article.edit(text("Third"), "line2", io.fourline.knowledge.ArticleFixture.AT);
        article.submit(io.fourline.knowledge.ArticleFixture.AT);

        assertThat(ArticleRights.permits(ArticleAct.PUBLISH, CALLERS.get("agent"), article))
                .isFalse();
        assertThat(ArticleRights.permits(ArticleAct.PUBLISH, CALLERS.get("author"), article))
                .isTrue();
    }

    @Test
    void readersGetWhatIsWrittenForThemAndTheirOrganisation() {
        Caller reader = CALLERS.get("requester");
        assertThat(ArticleRights.mayRead(reader, text("x"))).isTrue();
        assertThat(ArticleRights.mayRead(reader, text("x", Audience.AGENT, List.of())))
                .isFalse();
        assertThat(ArticleRights.mayRead(reader, text("x", Audience.REQUESTER, List.of("OTHER"))))
                .isFalse();
        assertThat(ArticleRights.mayRead(reader, text("x", Audience.REQUESTER, List.of("OTHER", "HARBOUR"))))
                .isTrue();
        assertThat(ArticleRights.mayRead(CALLERS.get("supplier"), text("x"))).isFalse();
        assertThat(ArticleRights.mayRead(CALLERS.get("agent"), text("x", Audience.AGENT, List.of("OTHER"))))
                .isTrue();
    }

    private record Cell(ArticleAct act, String column, boolean yes) {}

    private static Stream<Cell> cells(String table) {
        List<String> lines = table.lines().toList();
        String[] columns = lines.get(0).strip().split("\\s+");
        return lines.stream().skip(1).flatMap(line -> {
            String[] cells = line.strip().split("\\s+");
            ArticleAct act = ArticleAct.valueOf(cells[0]);
            return Stream.iterate(0, i -> i < columns.length, i -> i + 1)
                    .map(i -> new Cell(act, columns[i], cells[i + 1].equals("*")));
        });
    }

    @Test
    void theTablesNameEveryAct() {
        assertThat(cells(PEOPLE).map(Cell::act).distinct()).containsExactlyInAnyOrder(ArticleAct.values());
        assertThat(Arrays.asList(ArticleState.values()))
                .allSatisfy(state -> assertThat(STATES).contains(state.name()));
    }
}
