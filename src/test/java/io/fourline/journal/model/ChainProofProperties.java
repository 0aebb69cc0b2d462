package io.fourline.journal.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.journal.Act;
import io.fourline.journal.Origin;
import io.fourline.journal.model.ChainProof.Head;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChainProofProperties {

    private static final String SUBJECT = "INC-000001";

    @Provide
    Arbitrary<List<JournalEntry>> chains() {
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12)
                .map(ChainProofProperties::chain);
    }

    @Property
    void anUntouchedChainProves(@ForAll("chains") List<JournalEntry> chain) {
        assertThat(proof(head(chain), chain)).isNull();
    }

    @Property
    void aChangedLetterIsFoundWhereItStands(
            @ForAll("chains") List<JournalEntry> chain, @ForAll @IntRange(max = 11) int place) {
        int at = place % chain.size();
        JournalEntry entry = chain.get(at);
        String forged = entry.body().replace("\"origin\":\"REST\"", "\"origin\":\"IMPORT\"");

        assertThat(proof(head(chain), with(chain, at, copy(entry, forged, entry.hash()))))
                .isEqualTo("changed at " + (at + 1));
    }

    @Property
    void aChangedEntryWithAFreshHashBreaksTheChainBehindIt(
            @ForAll("chains") List<JournalEntry> chain, @ForAll @IntRange(max = 11) int place) {
        int at = place % chain.size();
        JournalEntry entry = chain.get(at);
        String forged = entry.body().replace("\"reason\":\"", "\"reason\":\"not ");
        String found = proof(head(chain), with(chain, at, copy(entry, forged, Hash.of(forged))));

        assertThat(found).isEqualTo(at + 1 == chain.size() ? "added at " + (at + 2) : "unchained at " + (at + 2));
    }

    @Property
    void aChangedColumnIsFoundAlthoughTheTextIsWhole(
            @ForAll("chains") List<JournalEntry> chain,
            @ForAll @IntRange(max = 11) int place,
            @ForAll("columns") UnaryOperator<JournalEntry> change) {
        int at = place % chain.size();

        assertThat(proof(head(chain), with(chain, at, change.apply(chain.get(at)))))
                .isEqualTo("changed at " + (at + 1));
    }

    @Provide
    Arbitrary<UnaryOperator<JournalEntry>> columns() {
        return Arbitraries.of(
                e -> new JournalEntry(
                        e.subject(),
                        e.seq(),
                        e.at().plusSeconds(1),
                        e.actor(),
                        e.act(),
                        e.origin(),
                        e.body(),
                        e.hash()),
                e -> new JournalEntry(e.subject(), e.seq(), e.at(), "other", e.act(), e.origin(), e.body(), e.hash()),
                e -> new JournalEntry(e.subject(), e.seq(), e.at(), e.actor(), "close", e.origin(), e.body(), e.hash()),
                e -> new JournalEntry(
                        e.subject(), e.seq(), e.at(), e.actor(), e.act(), Origin.IMPORT, e.body(), e.hash()));
    }

    @Property
    void aRemovedEntryIsFound(@ForAll("chains") List<JournalEntry> chain, @ForAll @IntRange(max = 11) int place) {
        int at = place % chain.size();
        List<JournalEntry> shorter = new ArrayList<>(chain);
        shorter.remove(at);

        assertThat(proof(head(chain), shorter))
                .isEqualTo((at + 1 == chain.size() ? "truncated at " : "missing at ") + (at + 1));
    }

    @Property
    void anInsertedEntryIsFound(@ForAll("chains") List<JournalEntry> chain, @ForAll @IntRange(max = 12) int place) {
        int at = place % (chain.size() + 1);
        JournalEntry last = at == 0 ? null : chain.get(at - 1);
        List<JournalEntry> longer = new ArrayList<>(chain);
        longer.add(at, entry(at + 1, "forged", last == null ? new byte[Hash.LENGTH] : last.hash()));

        assertThat(proof(head(chain), longer)).isNotNull();
    }

    @Property
    void twoSwappedEntriesAreFound(
            @ForAll("chains") List<JournalEntry> chain,
            @ForAll @IntRange(max = 11) int one,
            @ForAll @IntRange(max = 11) int other) {
        int first = Math.min(one % chain.size(), other % chain.size());
        int second = Math.max(one % chain.size(), other % chain.size());
        if (first == second) {
            return;
        }
        // Whoever swaps rows gives each the other's place, as only then the order by place is the swapped one.
        List<JournalEntry> swapped = with(chain, first, moved(chain.get(second), first + 1));
        swapped = with(swapped, second, moved(chain.get(first), second + 1));

        assertThat(proof(head(chain), swapped)).isIn("changed at " + (first + 1), "unchained at " + (first + 1));
    }

    @Property
    void aChainCutShortIsFoundByItsHead(
            @ForAll("chains") List<JournalEntry> chain, @ForAll @IntRange(max = 11) int length) {
        int kept = length % chain.size();

        assertThat(proof(head(chain), chain.subList(0, kept))).isEqualTo("truncated at " + (kept + 1));
    }

    @Property
    void entriesUnderAnotherSubjectsNameAreFound(@ForAll("chains") List<JournalEntry> chain) {
        assertThat(ChainProof.of("INC-000002", head(chain), chain)).isPresent();
    }

    @Property
    void entriesWithoutAHeadAreFound(@ForAll("chains") List<JournalEntry> chain) {
        assertThat(proof(null, chain)).isEqualTo("truncated at " + (chain.size() + 1));
    }

    @Property
    void aTextThatIsNoEntryIsFoundAndNothingFails(@ForAll("chains") List<JournalEntry> chain, @ForAll String junk) {
        assertThat(proof(head(chain), with(chain, 0, copy(chain.get(0), junk, Hash.of(junk)))))
                .isNotNull();
    }

    private static String proof(Head head, List<JournalEntry> entries) {
        return ChainProof.of(SUBJECT, head, entries)
                .map(broken -> broken.why() + " at " + broken.seq())
                .orElse(null);
    }

    private static Head head(List<JournalEntry> chain) {
        return new Head(chain.size(), Hash.hex(chain.get(chain.size() - 1).hash()));
    }

    private static List<JournalEntry> with(List<JournalEntry> chain, int place, JournalEntry entry) {
        List<JournalEntry> copy = new ArrayList<>(chain);
        copy.set(place, entry);
        return copy;
    }

    private static JournalEntry copy(JournalEntry entry, String body, byte[] hash) {
        return new JournalEntry(
                entry.subject(), entry.seq(), entry.at(), entry.actor(), entry.act(), entry.origin(), body, hash);
    }

    private static JournalEntry moved(JournalEntry entry, int seq) {
        return new JournalEntry(
                entry.subject(),
                seq,
                entry.at(),
                entry.actor(),
                entry.act(),
                entry.origin(),
                entry.body(),
                entry.hash());
    }

    private static List<JournalEntry> chain(List<String> reasons) {
        List<JournalEntry> entries = new ArrayList<>();
        byte[] previous = new byte[Hash.LENGTH];
        for (String reason : reasons) {
            JournalEntry entry = entry(entries.size() + 1, reason, previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static JournalEntry entry(int seq, String reason, byte[] previous) {
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(seq);
        Act act = Act.of(SUBJECT, "correct")
                .by("line1")
                .from(Origin.REST)
                .changing(Map.of("title", "a"), Map.of("title", "b"))
                .because(reason);
        String body = EntryForm.write(act, seq, at, previous, new Seal(null, Set.of(), who -> null));
        return new JournalEntry(SUBJECT, seq, at, "line1", "correct", Origin.REST, body, Hash.of(body));
    }
}
