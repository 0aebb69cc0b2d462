package io.fourline.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.search.LayerDraft;
import io.fourline.search.LikeRequest;
import io.fourline.search.SearchDocument;
import io.fourline.search.SearchReading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty problems, each reported twice in each of ten languages: whoever reads one report is offered the other one. */
class SameProblemTest {

    private static final List<SearchReading> READER = List.of(new SearchReading("internal", Set.of("incident|desk")));
    private static final int OFFERED = 5;

    @TempDir
    static Path home;

    private static final List<Report> REPORTS = new ArrayList<>();
    private static LiveIndex index;

    private record Report(String key, String problem, String language, String title) {}

    @BeforeAll
    static void report() throws IOException {
        index = new IndexFolder(home, List.of("incident")).begin();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SameProblemTest.class.getResourceAsStream("/search/same-problems.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t");
                add(cells[0], cells[1], cells[2]);
                add(cells[0], cells[1], cells[3]);
            });
        }
        for (Report report : REPORTS) {
            LayerDraft open = new LayerDraft(SearchDocument.PUBLIC, report.title());
            LayerDraft inner = new LayerDraft(SearchDocument.INTERNAL, null).readBy(Set.of("desk"));
            index.add(new SearchDocument(
                    "incident",
                    report.key(),
                    Instant.parse("2026-11-02T08:00:00Z"),
                    List.of(open.layer(), inner.layer())));
        }
        index.refresh();
    }

    private static void add(String problem, String language, String title) {
        REPORTS.add(new Report("INC-" + (REPORTS.size() + 1), problem, language, title));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "ru", "de", "fr", "es", "pt", "tr", "zh", "ja"})
    void whoeverReportsItIsOfferedTheOtherReport(String language) throws IOException {
        assertThat(missed(language, UnaryOperator.identity())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pl", "ru", "de", "fr", "es", "pt", "tr"})
    void aSlipOfTheFingerInEveryLongWordIsForgiven(String language) throws IOException {
        assertThat(missed(language, SameProblemTest::slipped)).isEmpty();
    }

    private static List<String> missed(String language, UnaryOperator<String> typed) throws IOException {
        List<String> missed = new ArrayList<>();
        for (Report report : REPORTS) {
            if (report.language().equals(language)) {
                List<String> offered = offered(report, typed.apply(report.title()));
                boolean there = REPORTS.stream()
                        .anyMatch(other -> !other.equals(report)
                                && other.problem().equals(report.problem())
                                && other.language().equals(language)
                                && offered.contains(other.key()));
                if (!there) {
                    missed.add(typed.apply(report.title()));
                }
            }
        }
        return missed;
    }

    private static List<String> offered(Report report, String title) throws IOException {
        LikeRequest request =
                new LikeRequest(title, "", "incident", Map.of(), Map.of(), report.key(), null, true, OFFERED);
        AlikeSearch.Found found = index.read(searcher -> AlikeSearch.find(searcher, request, READER, OFFERED));
        return found.results().found().stream()
                .filter(one -> one.score() >= found.least())
                .map(IndexSearch.Found::key)
                .toList();
    }

    /** Every word of five letters and more with two letters in its middle that change places. */
    private static String slipped(String title) {
        return Pattern.compile("\\p{L}{5,}").matcher(title).replaceAll(match -> {
            String word = match.group();
            int at = word.length() / 2;
            return word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        });
    }
}
