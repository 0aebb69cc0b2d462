package io.fourline.incident.model;

import static io.fourline.incident.model.IncidentFixture.AT;
import static io.fourline.incident.model.IncidentFixture.REQUESTER;
import static io.fourline.incident.model.IncidentFixture.requester;
import static io.fourline.incident.model.IncidentFixture.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.identity.Role;
import io.fourline.incident.model.Sight.Level;
import io.fourline.journal.Change;
import io.fourline.journal.Entry;
import io.fourline.journal.Origin;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryShownTest {

    private static final Unnamed NOBODY = new Unnamed(null);
    private static final Entry TO_THE_SUPPLIER = handOver("agent3", 3, "team3", 4, "team4");
    private static final Entry WITHIN_THE_DESK = handOver("agent1", 1, "team1", 2, "team2");
    private static final Entry INTERNAL_WORD = said("agent2", "INTERNAL", "the requester is a nuisance");
    private static final Entry PUBLIC_WORD = said("agent2", "PUBLIC", "we are on it");

    @Nested
    class TheDesk {

        @Test
        void readsWholeEntries() {
            EntryShown shown = new EntryShown(Sight.of(Level.STAFF), IncidentFixture.agent(1), NOBODY);

            assertThat(shown.of(WITHIN_THE_DESK)).contains(WITHIN_THE_DESK);
            assertThat(shown.of(INTERNAL_WORD)).contains(INTERNAL_WORD);
        }
    }

    @Nested
    class ARequester {

        private final EntryShown shown = new EntryShown(Sight.of(Level.REQUESTER), requester(), NOBODY);

        @Test
        void readsPublicWordsAndNeverInternalOnes() {
            assertThat(shown.of(PUBLIC_WORD)).get().extracting(Entry::details).isEqualTo(PUBLIC_WORD.details());
            assertThat(shown.of(INTERNAL_WORD)).isEmpty();
        }

        @Test
        void seesThatItMovedButNotWhatTheLinesToldEachOther() {
            Entry seen = shown.of(TO_THE_SUPPLIER).orElseThrow();

            assertThat(seen.changes()).containsKeys("line", "team");
            assertThat(seen.details()).isEmpty();
            assertThat(seen.reason()).isNull();
            assertThat(seen.hash()).isEqualTo(TO_THE_SUPPLIER.hash());
            assertThat(seen.seq()).isEqualTo(TO_THE_SUPPLIER.seq());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "priorityOverridden",
                    "majorManager",
                    "supplierReference",
                    "supplierAnswer",
                    "sourceId",
                    "importId",
                    "path"
                })
        void neverReadsTheDesksInnerFields(String field) {
            Entry opening =
                    entry("open", "agent1", Map.of(field, new Change(null, "x"), "title", new Change(null, "y")));

            assertThat(shown.of(opening).orElseThrow().changes()).containsOnlyKeys("title");
        }

        @ParameterizedTest
        @ValueSource(strings = {"watch", "unwatch", "link", "unlink"})
        void readsOfWatchersAndLinksOnlyTheirOwnActs(String act) {
            assertThat(shown.of(entry(act, "agent1", Map.of()))).isEmpty();
            assertThat(shown.of(entry(act, REQUESTER, Map.of()))).isPresent();
        }

        @ParameterizedTest
        @ValueSource(strings = {"cancel", "reopen", "close"})
        void readsWhyItEndedOrCameBack(String act) {
            assertThat(shown.of(entry(act, "lead", Map.of())).orElseThrow().reason())
                    .isEqualTo("because");
        }

        @ParameterizedTest
        @ValueSource(strings = {"prioritize", "declareMajor", "escalate", "handback"})
        void doesNotReadWhyTheDeskDecided(String act) {
            assertThat(shown.of(entry(act, "lead", Map.of())).orElseThrow().reason())
                    .isNull();
        }
    }

    @Nested
    class ASupplier {

        private final EntryShown shown = new EntryShown(Sight.of(Level.SUPPLIER), supplier(), new Unnamed(REQUESTER));

        @Test
        void readsTheFindingsHandedOverToTheirTeam() {
            Entry seen = shown.of(TO_THE_SUPPLIER).orElseThrow();

            assertThat(seen.details()).containsOnlyKeys("findings");
            assertThat(seen.reason()).isEqualTo("because");
        }

        @Test
        void readsWhatTheyHandedBack() {
            Entry back = handOver("supplier", 4, "team4", 3, "team3");

            assertThat(shown.of(back).orElseThrow().details()).containsOnlyKeys("findings");
        }

        @Test
        void doesNotReadWhatTheDesksLinesHandedEachOther() {
            Entry seen = shown.of(WITHIN_THE_DESK).orElseThrow();

            assertThat(seen.details()).isEmpty();
            assertThat(seen.reason()).isNull();
        }

        @Test
        void doesNotReadWhatWasHandedToAnotherSupplier() {
            Entry seen =
                    shown.of(handOver("agent3", 3, "team3", 4, "otherSupplier")).orElseThrow();

            assertThat(seen.details()).isEmpty();
            assertThat(seen.reason()).isNull();
        }

        @Test
        void readsTheirOwnInternalWordsAndNobodyElses() {
            assertThat(shown.of(INTERNAL_WORD)).isEmpty();
            assertThat(shown.of(said("supplier", "INTERNAL", "ours"))).isPresent();
            assertThat(shown.of(PUBLIC_WORD)).isPresent();
        }

        @Test
        void isNotToldWhoTheRequesterIs() {
            Entry opening = new Entry(
                    "INC-000001",
                    1,
                    AT,
                    REQUESTER,
                    REQUESTER,
                    "open",
                    Map.of("requester", new Change(null, REQUESTER), "satisfactionComment", new Change(null, "I, Ann")),
                    Map.of(),
                    null,
                    Origin.PORTAL,
                    "h",
                    "p");

            assertThat(shown.of(opening).orElseThrow().toString()).doesNotContain(REQUESTER, "Ann");
            assertThat(shown.of(said(REQUESTER, "PUBLIC", "hello"))
                            .orElseThrow()
                            .toString())
                    .doesNotContain(REQUESTER);
        }

        @Test
        void isToldWhereTheChainSaysSo() {
            EntryShown told = new EntryShown(Sight.of(Level.SUPPLIER), supplier(), NOBODY);

            assertThat(told.of(said(REQUESTER, "PUBLIC", "hello")).orElseThrow().actor())
                    .isEqualTo(REQUESTER);
        }

        @Test
        void whoHasHandedItBackReadsNothingThatCameAfter() {
            EntryShown frozen = new EntryShown(new Sight(Level.SUPPLIER, AT), supplier(), NOBODY);

            assertThat(frozen.of(entry("correct", "agent1", Map.of()))).isPresent();
            assertThat(frozen.of(later(entry("correct", "agent1", Map.of())))).isEmpty();
        }
    }

    @Nested
    class WhoIsUnnamed {

        @Test
        void isTheRequesterToSuppliersOnly() {
            var incident = IncidentFixture.record(IncidentFixture.onLine(4));
            var chain = IncidentFixture.chain();

            assertThat(Unnamed.of(Sight.of(Level.SUPPLIER), supplier(), incident, chain)
                            .account())
                    .isEqualTo(REQUESTER);
            assertThat(Unnamed.of(Sight.of(Level.STAFF), IncidentFixture.agent(1), incident, chain)
                            .isSomebody())
                    .isFalse();
            assertThat(Unnamed.of(Sight.of(Level.REQUESTER), requester(), incident, chain)
                            .isSomebody())
                    .isFalse();
        }

        @Test
        void isNobodyToASupplierWhoRaisedItThemselves() {
            var incident = IncidentFixture.record(IncidentFixture.onLine(4));
            var annAsSupplier = IncidentFixture.caller(REQUESTER, Set.of(Role.SUPPLIER), "team4");

            assertThat(Unnamed.of(Sight.of(Level.SUPPLIER), annAsSupplier, incident, IncidentFixture.chain())
                            .isSomebody())
                    .isFalse();
        }
    }

    private static Entry handOver(String actor, int from, String fromTeam, int to, String toTeam) {
        Map<String, Change> changes = Map.of("line", new Change(from, to), "team", new Change(fromTeam, toTeam));
        return entry("escalate", actor, changes, Map.of("findings", Map.of("symptoms", "red"), "rule", "inner"));
    }

    private static Entry said(String actor, String visibility, String text) {
        Map<String, Object> comment = Map.of("author", actor, "visibility", visibility, "text", text);
        return entry("comment", actor, Map.of(), Map.of("comment", comment));
    }

    private static Entry entry(String act, String actor, Map<String, Change> changes) {
        return entry(act, actor, changes, Map.of());
    }

    private static Entry entry(String act, String actor, Map<String, Change> changes, Map<String, Object> details) {
        return new Entry(
                "INC-000001", 7, AT, actor, null, act, changes, details, "because", Origin.REST, "hash", "before");
    }

    private static Entry later(Entry e) {
        return new Entry(
                e.subject(),
                e.seq() + 1,
                e.at().plusNanos(1000),
                e.actor(),
                e.onBehalfOf(),
                e.act(),
                e.changes(),
                e.details(),
                e.reason(),
                e.origin(),
                e.hash(),
                e.previousHash());
    }
}
