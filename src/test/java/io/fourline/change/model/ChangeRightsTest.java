package io.fourline.change.model;

import static io.fourline.change.model.ChangeFixture.caller;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.change.ChangeAct;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeRecord;
import io.fourline.change.ChangeState;
import io.fourline.identity.Caller;
import io.fourline.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeRightsTest {

    /** Who may do what with a normal change; * = whatever the state, d = in DRAFT only, b = before APPROVAL, v = while a vote is open. */
    private static final String NORMAL = """
                           raiser manager cab worker teammate colleague lead auditor admin supplier stranger requester
            CORRECT        d      *       .   .      .        .         .    .       .     .        .        .
            ASSIGN         .      *       .   .      .        .         .    .       .     .        .        .
            ASSESS         .      *       .   .      .        .         .    .       .     .        .        .
            SUBMIT         .      *       .   .      .        .         .    .       .     .        .        .
            VOTE           .      .       v   .      .        .         .    .       .     .        .        .
            DELEGATE       .      .       v   .      .        .         .    .       .     .        .        .
            EXTEND         .      *       .   .      .        .         *    .       .     .        .        .
            SCHEDULE       .      *       .   .      .        .         .    .       .     .        .        .
            START          .      *       .   *      .        .         .    .       .     *        .        .
            LOG            .      *       .   *      .        .         .    .       .     *        .        .
            PLAN_TASK      *      *       .   *      .        .         .    .       .     *        .        .
            DO_TASK        .      *       .   *      .        .         .    .       .     *        .        .
            REVIEW         .      *       .   *      .        .         .    .       .     *        .        .
            CLOSE          .      *       .   .      .        .         .    .       .     .        .        .
            REJECT         .      *       .   .      .        .         .    .       .     .        .        .
            CANCEL         b      *       .   .      .        .         .    .       .     .        .        .
            JUDGE_INCIDENT .      *       .   .      .        .         .    .       .     .        .        .
            COMMENT        *      *       *   *      *        *         *    .       *     *        .        .
            ATTACH         *      *       *   *      *        *         *    .       *     *        .        .
            """;

    /** The states in which a change may be treated so: N normal, S standard, E emergency. */
    private static final String STATES = """
                           DRAFT ASSESSMENT APPROVAL SCHEDULED IMPLEMENTING REVIEW CLOSED REJECTED CANCELLED
            CORRECT        NSE   NSE        .        .         .            .      .      .        .
            ASSIGN         NSE   NSE        NSE      NSE       NSE          .      .      .        .
            ASSESS         NSE   .          .        .         .            .      .      .        .
            SUBMIT         .     NSE        .        .         .            .      .      .        .
            VOTE           .     .          NSE      E         E            E      .      .        .
            DELEGATE       .     .          NSE      E         E            E      .      .        .
            EXTEND         .     .          NSE      E         E            E      .      .        .
            SCHEDULE       S     SE         NSE      NSE       .            .      .      .        .
            START          E     E          E        NSE       .            .      .      .        .
            LOG            .     .          .        .         NSE          NSE    .      .        .
            PLAN_TASK      NSE   NSE        NSE      NSE       NSE          .      .      .        .
            DO_TASK        .     .          .        NSE       NSE          NSE    .      .        .
            REVIEW         .     .          .        .         NSE          .      .      .        .
            CLOSE          .     .          .        .         .            NSE    .      .        .
            REJECT         .     NSE        NSE      .         .            .      .      .        .
            CANCEL         NSE   NSE        NSE      NSE       .            .      .      .        .
            JUDGE_INCIDENT .     .          .        .         NSE          NSE    NSE    .        .
            COMMENT        NSE   NSE        NSE      NSE       NSE          NSE    NSE    NSE      NSE
            ATTACH         NSE   NSE        NSE      NSE       NSE          NSE    NSE    NSE      NSE
            """;

    private static final Map<String, Caller> CALLERS = Map.ofEntries(
            Map.entry("raiser", caller("raiser", Set.of(Role.AGENT), "L1")),
            Map.entry("manager", caller("change", Set.of(Role.CHANGE_MANAGER))),
            Map.entry("cab", caller("cab", Set.of(Role.CAB_MEMBER))),
            Map.entry("worker", caller("worker", Set.of(Role.AGENT), "L2")),
            Map.entry("teammate", caller("mate", Set.of(Role.AGENT), "L2")),
            Map.entry("colleague", caller("colleague", Set.of(Role.AGENT), "L1")),
            Map.entry("lead", caller("lead", Set.of(Role.LEAD))),
            Map.entry("auditor", caller("auditor", Set.of(Role.AUDITOR))),
            Map.entry("admin", caller("admin", Set.of(Role.ADMINISTRATOR))),
            Map.entry("supplier", caller("maker", Set.of(Role.SUPPLIER), "L2")),
            Map.entry("stranger", caller("other", Set.of(Role.SUPPLIER), "L4")),
            Map.entry("requester", caller("raiser2", Set.of(Role.REQUESTER))));

    static Stream<Arguments> cells() {
        return table(NORMAL).flatMap(row -> Stream.of(ChangeState.values())
                .map(state -> Arguments.of(row.act(), row.column(), state, allowed(row.cell(), state))));
    }

    private static boolean allowed(String cell, ChangeState state) {
        return switch (cell) {
            case "*" -> true;
            case "d" -> state == ChangeState.DRAFT;
            case "b" -> state.isBefore(ChangeState.APPROVAL);
            case "v" -> state != ChangeState.DRAFT && state != ChangeState.ASSESSMENT && state != ChangeState.CANCELLED;
            default -> false;
        };
    }

    @ParameterizedTest(name = "{0} by {1} in {2}: {3}")
    @MethodSource("cells")
    void onlyThoseInTheTableMayDoIt(ChangeAct act, String who, ChangeState state, boolean allowed) {
        ChangeRecord change = ChangeFixture.in(state, ChangeModel.NORMAL).record();

        assertThat(ChangeRights.permits(act, CALLERS.get(who), change)).isEqualTo(allowed);
    }

    static Stream<Arguments> states() {
        return table(STATES).flatMap(row -> Stream.of(ChangeModel.values())
                .map(model -> Arguments.of(
                        row.act(),
                        model,
                        ChangeState.valueOf(row.column()),
                        row.cell().contains(model.name().substring(0, 1)))));
    }

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
    @MethodSource("states")
    void eachStateAllowsWhatTheTableSays(ChangeAct act, ChangeModel model, ChangeState state, boolean allowed) {
        assertThat(act.allowedIn(state, model)).isEqualTo(allowed);
    }

    @Test
    void theLeadLooksAfterEmergenciesAndNothingElse() {
        EnumSet<ChangeAct> managers = EnumSet.of(
                ChangeAct.ASSESS,
                ChangeAct.SUBMIT,
                ChangeAct.SCHEDULE,
                ChangeAct.START,
                ChangeAct.CLOSE,
                ChangeAct.REJECT);
        ChangeRecord emergency =
                ChangeFixture.in(ChangeState.DRAFT, ChangeModel.EMERGENCY).record();

        assertThat(managers).allMatch(act -> ChangeRights.permits(act, CALLERS.get("lead"), emergency));
    }

    @Test
    void whoeverIsInTheTeamCarriesItOutWhereNobodyIsNamed() {
        Change change = ChangeFixture.in(ChangeState.SCHEDULED, ChangeModel.NORMAL);
        change.assign(null, null, "L2");

        assertThat(ChangeRights.permits(ChangeAct.START, CALLERS.get("teammate"), change.record()))
                .isTrue();
        assertThat(ChangeRights.permits(ChangeAct.START, CALLERS.get("colleague"), change.record()))
                .isFalse();
    }

    @Test
    void anotherSuppliersChangeIsNotSeen() {
        ChangeRecord change =
                ChangeFixture.in(ChangeState.SCHEDULED, ChangeModel.NORMAL).record();

        assertThat(ChangeRights.sees(CALLERS.get("stranger"), change)).isFalse();
        assertThat(ChangeRights.sees(CALLERS.get("supplier"), change)).isTrue();
        assertThat(ChangeRights.sees(CALLERS.get("requester"), change)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ChangeState.class)
    void whatIsOfferedIsExactlyWhatTheGuardLetsThrough(ChangeState state) {
        ChangeRecord change = ChangeFixture.in(state, ChangeModel.NORMAL).record();
        Caller manager = CALLERS.get("manager");

        List<String> expected = Arrays.stream(ChangeAct.values())
                .filter(act -> act.noun() != null)
                .filter(act -> ChangeRights.permits(act, manager, change) && ChangeRights.possible(act, change))
                .map(ChangeAct::noun)
                .toList();
        assertThat(ChangeRights.allowed(manager, change)).isEqualTo(expected);
    }

    private record Cell(ChangeAct act, String column, String cell) {}

    private static Stream<Cell> table(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        List<String> columns = List.of(lines.get(0).split("\\s+"));
        assertThat(lines.subList(1, lines.size()).stream()
                        .map(line -> line.split("\\s+")[0])
                        .collect(Collectors.toSet()))
                .as("the table has a row for each act")
                .hasSize(ChangeAct.values().length);
        return lines.subList(1, lines.size()).stream().flatMap(line -> {
            String[] cells = line.split("\\s+");
            return java.util.stream.IntStream.range(0, columns.size())
                    .mapToObj(i -> new Cell(ChangeAct.valueOf(cells[0]), columns.get(i), cells[i + 1]));
        });
    }
}
