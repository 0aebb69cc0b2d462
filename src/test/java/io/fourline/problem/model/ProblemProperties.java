package io.fourline.problem.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.journal.Act;
import io.fourline.journal.Entry;
import io.fourline.journal.Fold;
import io.fourline.journal.Origin;
import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.Seal;
import io.fourline.problem.Cause;
import io.fourline.problem.CauseKind;
import io.fourline.problem.Inquiry;
import io.fourline.problem.ProblemAct;
import io.fourline.problem.ProblemRecord;
import io.fourline.problem.ProblemResolutionCode;
import io.fourline.problem.ProblemState;
import io.fourline.problem.ProblemTask;
import io.fourline.problem.Reproduction;
import io.fourline.problem.ReproductionOutcome;
import io.fourline.ticket.Impact;
import io.fourline.ticket.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ProblemProperties {

    @Property
    void whateverHappensTheFoldedHistoryIsTheRecord(
            @ForAll @Size(min = 1, max = 60) List<ProblemAct> life, @ForAll long seed) {
        Told told = live(life, seed);

        Map<String, Object> fold = Fold.of(told.entries());

        assertThat(fold.remove(Fold.VERSION)).isEqualTo(told.entries().size());
        assertThat(fold).isEqualTo(told.problem().facts());
    }

    @Property
    void whateverHappensAnyMomentOfTheHistoryCanBeReadAsARecord(
            @ForAll @Size(min = 1, max = 60) List<ProblemAct> life, @ForAll long seed) {
        Told told = live(life, seed);

        for (int seq = 1; seq <= told.entries().size(); seq++) {
            Map<String, Object> fold = Fold.of(told.entries().subList(0, seq));
            assertThat(ProblemRecord.of(ProblemFixture.NUMBER, seq, fold))
                    .isEqualTo(told.records().get(seq - 1));
        }
    }

    @Property
    void whateverHappensStateAndFieldsAgree(@ForAll @Size(min = 1, max = 60) List<ProblemAct> life, @ForAll long seed) {
        assertThat(live(life, seed).records()).allSatisfy(record -> {
            ProblemState state = record.state();
            assertThat(record.knownError()).isEqualTo(state.isOpen() && record.workaroundPublished());
            assertThat(state == ProblemState.KNOWN_ERROR && !record.workaroundPublished())
                    .isFalse();
            assertThat(record.workaroundPublished() && record.workaround() == null)
                    .isFalse();
            assertThat(state == ProblemState.FIX_IN_CHANGE && record.changes().isEmpty())
                    .isFalse();
            assertThat(state == ProblemState.ROOT_CAUSE_KNOWN && record.rootCause() == null)
                    .isFalse();
            assertThat(record.resolvedAt() != null)
                    .isEqualTo(state == ProblemState.RESOLVED || state == ProblemState.CLOSED);
            assertThat(record.closedAt() != null)
                    .isEqualTo(state == ProblemState.CLOSED || state == ProblemState.CANCELLED);
        });
    }

    /** A life as the desk would keep it. */
    private record Told(Problem problem, List<Entry> entries, List<ProblemRecord> records) {}

    private static Told live(List<ProblemAct> life, long seed) {
        Told told = new Told(ProblemFixture.logged(), new ArrayList<>(), new ArrayList<>());
        tell(told, Map.of(), "open");
        Random chance = new Random(seed);
        for (ProblemAct act : life) {
            if (ProblemRights.possible(act, told.problem().record())) {
                Map<String, Object> before = told.problem().facts();
                apply(act, told.problem(), chance);
                tell(told, before, act.verb());
            }
        }
        return told;
    }

    private static void tell(Told told, Map<String, Object> before, String verb) {
        int seq = told.entries().size() + 1;
        Instant at = ProblemFixture.AT.plusSeconds(seq);
        Act act = Act.of(ProblemFixture.NUMBER, verb)
                .by("somebody")
                .from(Origin.REST)
                .changing(before, told.problem().facts());
        Seal open = new Seal(null, Set.of(), who -> null);
        String body = EntryForm.write(act, seq, at, new byte[Hash.LENGTH], open);
        told.entries().add(EntryForm.open(body, Hash.of(body), open));
        told.problem().journaled(seq, at);
        told.records().add(told.problem().record());
    }

    private static void apply(ProblemAct act, Problem problem, Random chance) {
        Instant at = ProblemFixture.AT.plusSeconds(chance.nextInt(9999));
        switch (act) {
            case INVESTIGATE -> problem.investigate(word(chance));
            case ASSIGN -> problem.assign(word(chance), maybe(chance));
            case NAME_CAUSE -> problem.nameCause(word(chance));
            case WORK_AROUND -> problem.workAround(word(chance), maybe(chance));
            case PUBLISH -> problem.publish();
            case WITHDRAW -> problem.withdraw();
            case LINK_CHANGE -> problem.linkChange("CHG-00000" + chance.nextInt(4));
            case UNLINK_CHANGE -> problem.unlinkChange("CHG-00000" + chance.nextInt(4));
            case LINK_INCIDENT -> problem.linkIncident("INC-00000" + chance.nextInt(4));
            case UNLINK_INCIDENT -> problem.unlinkIncident("INC-00000" + chance.nextInt(4));
            case ANALYSE, REPRODUCE, PLAN_TASK, EDIT_TASK -> problem.learn(learnt(act, problem.inquiry(), chance, at));
            case CORRECT -> correct(problem, chance);
            case TAKE_OVER -> problem.takeOver(ProblemFixture.logged().record());
            case RESOLVE ->
                problem.resolve(oneOf(ProblemResolutionCode.values(), chance), word(chance), maybe(chance), at);
            case REOPEN -> problem.reopen();
            case CLOSE -> problem.close(at);
            case CANCEL -> problem.cancel(at);
            case COMMENT, ATTACH, FOLLOW -> {
                // Nothing of the record changes.
            }
        }
    }

    private static Inquiry learnt(ProblemAct act, Inquiry known, Random chance, Instant at) {
        return switch (act) {
            case ANALYSE ->
                known.explained(
                        List.of(word(chance), word(chance)),
                        List.of(
                                new Cause(1, null, CauseKind.CAUSE, word(chance), maybe(chance)),
                                new Cause(2, 1, oneOf(CauseKind.values(), chance), word(chance), null)));
            case REPRODUCE ->
                known.tried(new Reproduction(
                        known.nextReproduction(),
                        word(chance),
                        word(chance),
                        oneOf(ReproductionOutcome.values(), chance),
                        maybe(chance),
                        "line3",
                        at));
            default ->
                known.planned(new ProblemTask(
                        act == ProblemAct.PLAN_TASK ? known.nextTask() : 1,
                        word(chance),
                        maybe(chance),
                        chance.nextBoolean() ? LocalDate.of(2026, 3, 2) : null,
                        chance.nextBoolean()));
        };
    }

    private static void correct(Problem problem, Random chance) {
        problem.correct(word(chance), word(chance), maybe(chance));
        problem.place(word(chance), maybe(chance), Set.of(word(chance), word(chance)), maybe(chance));
        problem.weigh(oneOf(Impact.values(), chance), oneOf(Urgency.values(), chance), 1 + chance.nextInt(5));
    }

    private static <T> T oneOf(T[] all, Random chance) {
        return all[chance.nextInt(all.length)];
    }

    private static String word(Random chance) {
        return "wörd \"\n" + Integer.toString(chance.nextInt(), 36);
    }

    private static String maybe(Random chance) {
        return chance.nextBoolean() ? word(chance) : null;
    }
}
