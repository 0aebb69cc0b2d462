package io.fourline.incident.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.identity.Caller;
import io.fourline.incident.IncidentAct;
import io.fourline.incident.IncidentRecord;
import io.fourline.incident.IncidentState;
import io.fourline.incident.model.Sight.Level;
import io.fourline.journal.Act;
import io.fourline.journal.Entry;
import io.fourline.journal.Fold;
import io.fourline.journal.Origin;
import io.fourline.journal.model.ChainProof;
import io.fourline.journal.model.EntryForm;
import io.fourline.journal.model.Hash;
import io.fourline.journal.model.JournalEntry;
import io.fourline.journal.model.Seal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IncidentProperties {

    private static final Sight STAFF = Sight.of(Level.STAFF);
    private static final byte[] SECRET = new byte[32];

    /** Somebody trying something. */
    private record Attempt(IncidentAct act, Caller caller, Sight sight) {}

    @Provide
    Arbitrary<List<Attempt>> lives() {
        Arbitrary<Attempt> byPeople = Combinators.combine(Arbitraries.of(IncidentAct.class), Arbitraries.of(1, 2, 3, 4))
                .as((act, line) -> new Attempt(act, IncidentFixture.agent(line), STAFF));
        Arbitrary<Attempt> byOthers = Combinators.combine(
                        Arbitraries.of(IncidentAct.class),
                        Arbitraries.of(
                                new Attempt(null, IncidentFixture.lead(), STAFF),
                                new Attempt(null, IncidentFixture.requester(), Sight.of(Level.REQUESTER)),
                                new Attempt(null, IncidentFixture.supplier(), Sight.of(Level.SUPPLIER))))
                .as((act, who) -> new Attempt(act, who.caller(), who.sight()));
        return Arbitraries.oneOf(byPeople, byOthers).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property
    void whateverHappensTheFoldedHistoryIsTheRecord(@ForAll("lives") List<Attempt> life, @ForAll long seed) {
        Told told = live(life, seed);

        Map<String, Object> fold = Fold.of(told.entries());

        assertThat(fold.remove(Fold.VERSION)).isEqualTo(told.entries().size());
        assertThat(fold).isEqualTo(IncidentFacts.of(told.incident()));
    }

    @Property
    void whateverHappensTheChainProves(@ForAll("lives") List<Attempt> life, @ForAll long seed) {
        List<JournalEntry> stored = live(life, seed).stored();
        String last = Hash.hex(stored.get(stored.size() - 1).hash());

        assertThat(ChainProof.of(IncidentFixture.NUMBER, new ChainProof.Head(stored.size(), last), stored))
                .isEmpty();
    }

    @Property
    void whateverHappensAnyMomentOfTheHistoryCanBeReadAsARecord(
            @ForAll("lives") List<Attempt> life, @ForAll long seed) {
        Told told = live(life, seed);

        for (int seq = 1; seq <= told.entries().size(); seq++) {
            Map<String, Object> fold = Fold.of(told.entries().subList(0, seq));
            assertThat(IncidentRecord.of(IncidentFixture.NUMBER, seq, fold))
                    .isEqualTo(told.records().get(seq - 1));
        }
    }

    @Property
    void whateverHappensStateAndFieldsAgree(@ForAll("lives") List<Attempt> life, @ForAll long seed) {
        assertThat(live(life, seed).records()).allSatisfy(record -> {
            List<String> lines = Arrays.asList(record.path().split(","));
            IncidentState state = record.state();
            assertThat(lines.get(0)).isEqualTo("1");
            assertThat(lines.get(lines.size() - 1)).isEqualTo(Integer.toString(record.line()));
            assertThat(record.team()).isEqualTo("team" + record.line());
            assertThat(record.waitingFor() != null).isEqualTo(state == IncidentState.WAITING);
            assertThat(record.closedAt() != null)
                    .isEqualTo(state == IncidentState.CLOSED || state == IncidentState.CANCELLED);
            assertThat(record.resolvedAt() != null)
                    .isEqualTo(state == IncidentState.RESOLVED || state == IncidentState.CLOSED);
            assertThat(record.accepted())
                    .isEqualTo(isAtWork(state) || state == IncidentState.CANCELLED && record.accepted());
        });
    }

    private static boolean isAtWork(IncidentState state) {
        return state != IncidentState.NEW && state != IncidentState.ASSIGNED && state != IncidentState.CANCELLED;
    }

    /** A life as the desk would keep it. */
    private record Told(
            Incident incident, List<Entry> entries, List<JournalEntry> stored, List<IncidentRecord> records) {}

    private static Told live(List<Attempt> life, long seed) {
        Incident incident = IncidentFixture.opened();
        Told told = new Told(incident, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        IncidentActs acts = new IncidentActs(seed, IncidentFixture.chain());
        tell(told, Map.of(), "open", IncidentFixture.AT);
        for (Attempt attempt : life) {
            Instant at = IncidentFixture.AT.plusSeconds(told.entries().size());
            Map<String, Object> before = IncidentFacts.of(incident);
            if (acts.happen(attempt.act(), attempt.caller(), attempt.sight(), incident, at)) {
                tell(told, before, attempt.act().verb(), at);
            }
        }
        return told;
    }

    private static void tell(Told told, Map<String, Object> before, String verb, Instant at) {
        List<JournalEntry> stored = told.stored();
        int seq = stored.size() + 1;
        byte[] previous =
                stored.isEmpty() ? new byte[Hash.LENGTH] : stored.get(seq - 2).hash();
        Act act = Act.of(IncidentFixture.NUMBER, verb)
                .by("somebody")
                .from(Origin.REST)
                .about(IncidentFixture.REQUESTER)
                .changing(before, IncidentFacts.of(told.incident()));
        Seal seal = new Seal(IncidentFixture.REQUESTER, Set.of("title", "description", "resolution"), who -> SECRET);
        String body = EntryForm.write(act, seq, at, previous, seal);
        byte[] hash = Hash.of(body);
        stored.add(new JournalEntry(IncidentFixture.NUMBER, seq, at, "somebody", verb, Origin.REST, body, hash));
        told.entries().add(EntryForm.open(body, hash, seal));
        told.incident().journaled(seq, at);
        told.records().add(IncidentFixture.record(told.incident()));
    }
}
