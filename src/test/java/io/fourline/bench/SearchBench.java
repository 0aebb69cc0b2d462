package io.fourline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.search.LayerDraft;
import io.fourline.search.LikeRequest;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchReading;
import io.fourline.search.SearchRequest.Match;
import io.fourline.search.Searching;
import io.fourline.search.model.QueryText;
import io.fourline.search.model.Wanted;
import io.fourline.search.store.AlikeSearch;
import io.fourline.search.store.IndexFolder;
import io.fourline.search.store.IndexSearch;
import io.fourline.search.store.IndexSearch.Results;
import io.fourline.search.store.LiveIndex;
import io.fourline.search.store.Marking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index alone: a million incidents and fifty thousand articles of made-up text, and how long what people ask takes,
 * from the query as typed to the page of hits with its snippets. Without the check of rights in the database, which adds
 * one question for each kind on a page.
 */
class SearchBench {

    private static final int INCIDENTS = Integer.getInteger("bench.incidents", 1_000_000);
    private static final int ARTICLES = INCIDENTS / 20;
    private static final int ASKED = 400;
    private static final int WARMUP = 150;
    private static final int PAGE = 20;
    private static final int TEAMS = 40;
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<SearchReading> LEAD = List.of(
            new SearchReading("desk", Set.of("article|desk")), new SearchReading("internal", Set.of("incident|desk")));
    private static final List<SearchReading> AGENT = List.of(
            new SearchReading("desk", Set.of("article|desk")),
            new SearchReading("internal", Set.of("incident|team:T3", "incident|team:T17", "incident|watcher:anna")),
            new SearchReading("public", Set.of("incident|requester:p77", "incident|watcher:anna")));
    private static final List<SearchReading> REQUESTER =
            List.of(new SearchReading("public", Set.of("incident|requester:p77", "article|all")));

    private final ZipfText words = new ZipfText(7);
    private final Table table = new Table(
            "search",
            INCIDENTS + " incidents and " + ARTICLES + " articles, " + ASKED + " different queries after " + WARMUP
                    + " others, one at a time, milliseconds",
            "what",
            "p50",
            "p95",
            "max",
            "with hits");

    @Test
    void figures(@TempDir Path home) throws IOException {
        LiveIndex index = new IndexFolder(home, List.of("article", "incident")).begin();
        try (index) {
            long begun = System.nanoTime();
            fill(index);
            index.refresh();
            index.commit(Map.of());
            table.add(
                    "seconds to build",
                    String.format(Locale.ROOT, "%.0f", (System.nanoTime() - begun) / 1e9),
                    "",
                    "",
                    "");
            table.add("index size MB", size(home) / 1_000_000, "", "", "");
            assertThat(index.documents()).isEqualTo(INCIDENTS + ARTICLES);
            ask(index);
            table.write();
        }
    }

    private void ask(LiveIndex index) throws IOException {
        search(index, "two words, lead", LEAD, random -> words.some(random) + " " + words.some(random));
        search(index, "three words, agent of two teams", AGENT, random -> words.text(random, 3));
        search(index, "two words, requester", REQUESTER, random -> words.text(random, 2));
        search(index, "one of the 100 commonest words, lead", LEAD, random -> words.rank(random.nextInt(100)));
        search(index, "phrase of two words, lead", LEAD, random -> '"' + words.text(random, 2) + '"');
        search(index, "words and a state, agent", AGENT, random -> words.text(random, 2) + " state:open");
        search(index, "number, lead", LEAD, random -> number(random.nextInt(INCIDENTS)));
        search(index, "a slip of the finger, lead", LEAD, random -> slipped(random) + " " + words.some(random));
        suggest(index, "suggestions while typing, lead", LEAD);
        suggest(index, "suggestions while typing, agent", AGENT);
        alike(index);
    }

    private String slipped(Random random) {
        String word = words.rank(2_000 + random.nextInt(20_000));
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    @FunctionalInterface
    private interface Question {
        int ask(Random random) throws IOException;
    }

    private void search(LiveIndex index, String what, List<SearchReading> who, Function<Random, String> typed)
            throws IOException {
        measure(what, random -> {
            Wanted wanted = QueryText.read(typed.apply(random), Searching.FIELDS);
            int found = 0;
            for (Match match : Match.values()) {
                if (found == 0) {
                    Results results = index.read(
                            searcher -> IndexSearch.find(searcher, wanted, match, false, who, NOW, 2 * PAGE));
                    found = results.found().size();
                    show(results, new Marking(wanted, match), who);
                }
            }
            return found;
        });
    }

    private void suggest(LiveIndex index, String what, List<SearchReading> who) throws IOException {
        measure(what, random -> {
            String last = words.some(random);
            String typed = (random.nextBoolean() ? words.some(random) + " " : "")
                    + last.substring(0, 1 + random.nextInt(last.length()));
            Wanted wanted = QueryText.read(typed, Searching.FIELDS).whileTyping();
            int found = 0;
            for (Match match : List.of(Match.ALL, Match.TYPOS)) {
                if (found == 0) {
                    Results results = index.read(searcher -> IndexSearch.titles(searcher, wanted, match, who, NOW, 13));
                    show(results, new Marking(wanted, match), who);
                    found = results.found().size();
                }
            }
            return found;
        });
    }

    private void alike(LiveIndex index) throws IOException {
        measure("like a new incident, lead", random -> {
            LikeRequest request = new LikeRequest(
                    words.text(random, 6),
                    words.text(random, 40),
                    "incident",
                    Map.of("state", List.of("RESOLVED")),
                    Map.of("service", "S5"),
                    null,
                    null,
                    false,
                    5);
            return index.read(searcher -> AlikeSearch.find(searcher, request, LEAD, 15))
                    .results()
                    .found()
                    .size();
        });
    }

    /** What a page does with its hits: titles and snippets with marks. */
    private static void show(Results results, Marking marking, List<SearchReading> who) {
        List<String> layers = who.stream().map(SearchReading::layer).toList();
        results.found().stream().limit(PAGE).forEach(found -> {
            marking.in(found.title(layers)).whole();
            found.passages(layers).forEach(passage -> marking.in(passage.text()).snippet());
        });
    }

    private void measure(String what, Question question) throws IOException {
        Random random = new Random(what.hashCode());
        for (int i = 0; i < WARMUP; i++) {
            question.ask(random);
        }
        double[] millis = new double[ASKED];
        int hits = 0;
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            hits += question.ask(random) > 0 ? 1 : 0;
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        table.add(
                what,
                shown(millis[ASKED / 2]),
                shown(millis[ASKED * 95 / 100]),
                shown(millis[ASKED - 1]),
                hits * 100 / ASKED + " %");
    }

    private static String shown(double millis) {
        return String.format(Locale.ROOT, "%.1f", millis);
    }

    private void fill(LiveIndex index) throws IOException {
        Random random = new Random(42);
        for (int i = 0; i < INCIDENTS; i++) {
            index.add(incident(random, i));
        }
        for (int i = 0; i < ARTICLES; i++) {
            index.add(article(random, i));
        }
    }

    private static String number(int i) {
        return String.format("INC-%06d", i + 1);
    }

    private SearchDocument incident(Random random, int i) {
        boolean open = random.nextInt(20) == 0;
        String team = "T" + random.nextInt(TEAMS);
        LayerDraft shown = new LayerDraft(SearchDocument.PUBLIC, words.text(random, 4 + random.nextInt(5)))
                .readBy(List.of("requester:p" + random.nextInt(20_000), "organisation:O" + random.nextInt(50)))
                .says("description", words.text(random, 15 + random.nextInt(50)))
                .says("comment", random.nextInt(3) == 0 ? words.text(random, 20) : null)
                .says("resolution", open ? null : words.text(random, 15))
                .facts("state", open ? List.of("ASSIGNED", "OPEN") : List.of("RESOLVED"))
                .facts("origin", List.of("LIVE", "ALL"))
                .fact("team", team)
                .fact("service", "S" + random.nextInt(30))
                .fact("category", "C" + random.nextInt(60))
                .fact("priority", 1 + random.nextInt(5));
        List<String> teams = new ArrayList<>(List.of("desk", "team:" + team, "team:T" + random.nextInt(5)));
        LayerDraft inner = new LayerDraft(SearchDocument.INTERNAL, null)
                .readBy(teams)
                .says("comment", random.nextBoolean() ? words.text(random, 20) : null);
        Instant at = NOW.minusSeconds((long) (INCIDENTS - i) * 60);
        return new SearchDocument("incident", number(i), at, List.of(shown.layer(), inner.layer()));
    }

    private SearchDocument article(Random random, int i) {
        String title = words.text(random, 6);
        String body = words.text(random, 200);
        LayerDraft inside = new LayerDraft("desk", title)
                .readBy(List.of("desk"))
                .says("body", body)
                .fact("state", "PUBLISHED");
        LayerDraft outside = new LayerDraft(SearchDocument.PUBLIC, title)
                .readBy(List.of("all"))
                .says("body", body)
                .fact("state", "PUBLISHED");
        return new SearchDocument(
                "article",
                String.format("KB-%06d", i + 1),
                NOW.minusSeconds(i * 600L),
                List.of(inside.layer(), outside.layer()));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
