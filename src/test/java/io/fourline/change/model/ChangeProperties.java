package io.fourline.change.model;

import static io.fourline.change.model.ChangeFixture.AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.change.Ballot;
import io.fourline.change.CausedIncident;
import io.fourline.change.ChangeAct;
import io.fourline.change.ChangeModel;
import io.fourline.change.ChangeOutcome;
import io.fourline.change.ChangeRecord;
import io.fourline.change.LogLine;
import io.fourline.change.Task;
import io.fourline.journal.Act;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.Fold;
import io.fourline.journal.Origin;
import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ChangeProperties {

    @Property(tries = 200)
    void theJournalFoldsToTheRecord(@ForAll long seed, @ForAll ChangeModel model) {
        Random chance = new Random(seed);
        io.fourline.change.model.Change change =
                new io.fourline.change.model.Change("CHG-000001", model, ChangeFixture.proposal(), "raiser", AT);
        List<Entry> journal = new ArrayList<>();
        journal.add(entry(1, Map.of(), change.facts()));
        for (int i = 0; i < 30; i++) {
            ChangeAct act = ChangeAct.values()[chance.nextInt(ChangeAct.values().length)];
            Map<String, Object> before = change.facts();
            if (ChangeRights.possible(act, change.record()) && happens(act, change, chance, AT.plusSeconds(i))) {
                journal.add(entry(journal.size() + 1, before, change.facts()));
            }
        }
        change.journaled(journal.size(), AT);

        Map<String, Object> folded = Fold.of(journal);
        assertThat(ChangeRecord.of("CHG-000001", (Integer) folded.get(Fold.VERSION), folded, List.of()))
                .isEqualTo(change.record());
    }

    private static boolean happens(ChangeAct act, io.fourline.change.model.Change change, Random chance, Instant at) {
        ChangeRecord now = change.record();
        switch (act) {
            case CORRECT -> change.propose(ChangeFixture.proposal());
            case ASSIGN -> change.assign(word(chance), chance.nextBoolean() ? word(chance) : null, null);
            case ASSESS -> change.assess();
            case SUBMIT ->
                change.submit(List.of(ChangeFixture.stage(1, "a", "b"), ChangeFixture.stage(2, "a", "b")), at);
            case VOTE -> vote(change, chance, at);
            case DELEGATE -> change.poll(StagePolicy.delegate(now, "a", chance.nextBoolean() ? "d" : null), at);
            case EXTEND -> change.poll(StagePolicy.extend(now, at.plusSeconds(99)), at);
            case SCHEDULE -> change.schedule(at);
            case START -> change.start(at);
            case LOG -> change.note(new LogLine(at, word(chance), word(chance)));
            case PLAN_TASK -> change.plan(List.of(new Task(1, word(chance), null, 1, false, null, null)));
            case DO_TASK -> change.plan(List.of(new Task(1, word(chance), "x", 1, true, at, "x")));
            case REVIEW -> change.review(word(chance), chance.nextBoolean() ? word(chance) : null, at);
            case CLOSE -> change.close(ChangeOutcome.WITH_ISSUES, null, word(chance), null, at);
            case REJECT -> change.reject(at);
            case CANCEL -> change.cancel(at);
            case JUDGE_INCIDENT ->
                change.judge(new CausedIncident(
                        "INC-00000" + chance.nextInt(3),
                        CausedIncident.Verdict.CONFIRMED,
                        chance.nextBoolean() ? word(chance) : null,
                        "c",
                        at));
            case COMMENT, ATTACH -> {
                return true;
            }
        }
        return true;
    }

    private static void vote(io.fourline.change.model.Change change, Random chance, Instant at) {
        String voter = StagePolicy.votesFor(change.record(), chance.nextBoolean() ? "a" : "b");
        if (voter != null) {
            Ballot.Choice choice = chance.nextInt(4) == 0 ? Ballot.Choice.REJECT : Ballot.Choice.APPROVE;
            change.poll(StagePolicy.vote(change.record(), new Ballot(voter, voter, choice, word(chance), at)), at);
        }
    }

    private static String word(Random chance) {
        return Long.toString(chance.nextLong(), 36) + "\u00e9\ud83d\ude00\n";
    }

    // As the journal stores it and reads it back.
    private static Entry entry(int seq, Map<String, Object> before, Map<String, Object> after) {
        Seal open = new Seal(null, Set.of(), person -> null);
        Act act = Act.of("CHG-000001", "act").by("a").from(Origin.REST).changing(before, after);
        String body = EntryForm.write(act, seq, AT.plusSeconds(seq), new byte[32], open);
        return EntryForm.open(body, Hash.of(body), open);
    }

    @Property(tries = 50)
    void anActThatChangesNothingLeavesNoChange(@ForAll ChangeModel model) {
        io.fourline.change.model.Change change =
                new io.fourline.change.model.Change("CHG-000001", model, ChangeFixture.proposal(), "raiser", AT);
        Map<String, Change> changes = Act.of("CHG-000001", "comment")
                .changing(change.facts(), change.facts())
                .changes();

        assertThat(changes).isEmpty();
    }
}
