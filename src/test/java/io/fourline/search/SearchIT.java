package io.fourline.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, by whom, and how soon; and an index that nobody can lose. */
class SearchIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Nested
    class OnH2 extends Desk {
        OnH2() {
            super(RunningDesk.onH2());
        }
    }

    @Nested
    class OnPostgreSql extends Desk {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql());
        }
    }

    /** A word that stands nowhere else. */
    static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "quux" + System.nanoTime();
    }

    static List<String> found(RestCaller who, String query) {
        Answer answer = who.get("search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(query).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        answer.body().path("items").forEach(item -> keys.add(item.path("key").asText()));
        return keys;
    }

    static void awaitFound(RestCaller who, String query, String number) {
        Poll.until(
                number + " is found by " + query, SOON, () -> found(who, query).contains(number));
    }

    abstract static class Desk {

        private final RunningDesk desk;
        private final RestCaller requester;
        private final RestCaller other;
        private final RestCaller agent;
        private final RestCaller lead;
        private final RestCaller supplier;

        Desk(RunningDesk desk) {
            this.desk = desk;
            this.requester = new RestCaller(desk.baseUri(), "requester");
            this.other = new RestCaller(desk.baseUri(), "requester2");
            this.agent = new RestCaller(desk.baseUri(), "line1");
            this.lead = new RestCaller(desk.baseUri(), "lead");
            this.supplier = new RestCaller(desk.baseUri(), "line4");
        }

        private void comment(RestCaller who, String number, String visibility, String text) {
            Map<String, String> body = Map.of("text", text, "visibility", visibility);
            assertThat(who.send("POST", "incidents/" + number + "/comments", body)
                            .status())
                    .isEqualTo(201);
        }

        @Test
        void whatIsReportedIsFoundByItsReporterAndItsTeamAndNobodyElse() {
            String word = word();
            String number = requester.open("Drukarki " + word);
            awaitFound(requester, "drukarkę " + word, number);
            assertThat(found(agent, "\"" + word + "\"")).containsExactly(number);
            assertThat(found(agent, "number:" + number)).containsExactly(number);
            assertThat(found(agent, number).get(0)).isEqualTo(number);
            assertThat(found(agent, word + " state:new service:payments")).containsExactly(number);
            assertThat(found(agent, "\"" + word + "\" state:closed")).isEmpty();
            assertThat(found(other, "\"" + word + "\"")).isEmpty();
            assertThat(found(supplier, "\"" + word + "\"")).isEmpty();
        }

        @Test
        void noRequesterFindsOrReadsWhatTheDeskSaysAmongItself() {
            String shown = word();
            String hidden = word();
            String number = requester.open("Two words " + shown);
            comment(agent, number, "INTERNAL", "He broke it himself " + hidden);
            awaitFound(agent, hidden, number);
            assertThat(found(requester, "\"" + hidden + "\"")).isEmpty();
            assertThat(found(requester, "\"" + shown + "\" -" + hidden)).containsExactly(number);
            String answer =
                    requester.get("search?q=" + shown + "+" + hidden).body().toString();
            assertThat(answer).doesNotContain("himself").doesNotContain(hidden);
            assertThat(requester.get("search/suggestions?q=" + hidden).body().path("items"))
                    .isEmpty();
            assertThat(requester
                            .send("POST", "answers", Map.of("title", "He broke " + hidden))
                            .body()
                            .toString())
                    .doesNotContain(number);
        }

        @Test
        void aSupplierFindsWhatStoodWhenItWasHandedBack() {
            String before = word();
            String after = word();
            String inner = word();
            String number = requester.open("Handed over " + before);
            comment(agent, number, "INTERNAL", "Among us " + inner);
            move("escalations", number, Map.of("toLine", 4, "reason", "theirs"));
            awaitFound(supplier, before, number);
            assertThat(found(supplier, "\"" + inner + "\"")).isEmpty();
            assertThat(found(supplier, "\"" + before + "\" requester:requester"))
                    .isEmpty();
            move("handbacks", number, Map.of("toLine", 3, "reason", "ours", "missing", "nothing"));
            comment(requester, number, "PUBLIC", "Afterwards " + after);
            awaitFound(requester, after, number);
            assertThat(found(supplier, "\"" + before + "\"")).containsExactly(number);
            assertThat(found(supplier, "\"" + after + "\"")).isEmpty();
            assertThat(supplier.get("search?q=" + before).body().toString()).doesNotContain("Afterwards");
        }

        private void move(String how, String number, Map<String, Object> body) {
            Map<String, Object> whole = new TreeMap<>(body);
            Answer answer = lead.send("POST", "incidents/" + number + "/" + how, whole);
            if (answer.status() == 409) {
                Map<String, String> findings = new TreeMap<>();
                answer.errors().forEach(field -> findings.put(field.replace("findings.", ""), "looked at"));
                whole.put("findings", findings);
                answer = lead.send("POST", "incidents/" + number + "/" + how, whole);
            }
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        }

        @Test
        void aSlipOfTheFingerIsForgiven() {
            String word = "Konfiguration" + word();
            String number = requester.open("About " + word);
            awaitFound(requester, word, number);
            Answer answer = requester.get("search?q=" + word.replace("fig", "fgi"));
            assertThat(answer.body().path("items").path(0).path("key").asText()).isEqualTo(number);
            assertThat(answer.text("match")).isEqualTo("TYPOS");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "AND (",
                    "\"",
                    "***",
                    "title:",
                    "state:",
                    ":::",
                    "-",
                    "NOT",
                    "OR OR",
                    "(((((",
                    "a*",
                    "*:*",
                    "team:\"",
                    "\\",
                    "[1 TO",
                    "~~~",
                    "^",
                    "кот\"",
                    "ſ\u0301",
                    "AND OR NOT (((",
                    "?",
                    "*?*",
                    "\u202e\u200f",
                    "©",
                    "title:\"",
                    "-title:",
                    "\ud83d"
                })
        void anOperatorGoneWrongIsReadAsWords(String query) {
            found(requester, query);
            found(lead, query);
        }

        @Test
        void fiveThousandWordsAreAnsweredAndSaidToBeTooMany() {
            Answer answer = requester.get("search?q=" + "printer+".repeat(5_000));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().path("shortened").asBoolean()).isTrue();
        }

        @Test
        void whatWasNotAskedForIsRefusedByName() {
            assertThat(requester.get("search").errors()).containsExactly("q");
            assertThat(requester.get("search?q=a&kind=unicorn").errors()).containsExactly("kind");
            assertThat(requester.get("search?q=a&colour=red").errors()).containsExactly("colour");
            assertThat(requester.get("search?q=a&after=xyz").errors()).containsExactly("after");
            assertThat(requester.get("search/suggestions?q=a&limit=99").errors())
                    .containsExactly("limit");
        }

        @Test
        void pagesFollowEachOtherWithoutGapsOrRepeats() {
            String word = word();
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                numbers.add(requester.open("Row " + i + " " + word));
            }
            numbers.forEach(number -> awaitFound(requester, "\"" + word + "\"", number));
            List<String> read = new ArrayList<>();
            String after = "";
            do {
                JsonNode page = requester
                        .get("search?limit=2&q=%22" + word + "%22" + after)
                        .body();
                page.path("items").forEach(item -> read.add(item.path("key").asText()));
                after = page.path("next").isNull()
                        ? null
                        : "&after=" + page.path("next").asText();
            } while (after != null);
            assertThat(read).containsExactlyInAnyOrderElementsOf(numbers);
        }

        @Test
        void beginningsOfTitlesAreOffered() {
            String word = word();
            String number = requester.open("Offered " + word);
            Poll.until("it is offered", SOON, () -> requester
                    .get("search/suggestions?q=offered+" + word.substring(0, 8))
                    .body()
                    .toString()
                    .contains(number));
        }

        @Test
        void anIncidentLikeItIsOfferedAsPossibleDuplicateWithWhy() {
            String word = word();
            String first = requester.open("Scanner eats paper " + word);
            String second = requester.open("The scanner eats my paper " + word);
            awaitFound(agent, "\"" + word + "\"", first);
            awaitFound(agent, "\"" + word + "\"", second);
            JsonNode answers = agent.get("incidents/" + second + "/answers").body();
            JsonNode best = answers.path("duplicates").path(0);
            assertThat(best.path("key").asText()).isEqualTo(first);
            assertThat(best.path("words").toString()).contains(word);
            assertThat(best.path("facts").toString()).contains("service");
            assertThat(answers.path("teams").path(0).path("team").asText()).isNotEmpty();
            assertThat(other.get("incidents/" + second + "/answers").status()).isEqualTo(404);
        }

        @Test
        void aMatterThatIsNoIncidentYetIsAnsweredFromWhatTheCallerMaySee() {
            String word = word();
            String number = requester.open("Badge reader dead " + word);
            awaitFound(requester, "\"" + word + "\"", number);
            Map<String, String> question = Map.of("title", "Badge reader is dead " + word);
            assertThat(requester.send("POST", "answers", question).body().toString())
                    .contains(number);
            assertThat(other.send("POST", "answers", question).body().toString())
                    .doesNotContain(number);
            assertThat(requester.send("POST", "answers", Map.of()).status()).isEqualTo(400);
        }

        @Test
        void anIndexDeletedWhileTheDeskRunsComesBack() throws IOException {
            String word = word();
            String number = requester.open("Stays " + word);
            awaitFound(requester, "\"" + word + "\"", number);
            IndexDamage.delete(desk.home().resolve("search"));
            String later = requester.open("Comes later " + word);
            awaitFound(requester, "\"" + word + "\"", later);
            assertThat(found(requester, "\"" + word + "\"")).containsExactlyInAnyOrder(number, later);
            assertThat(desk.home().resolve("search")).isDirectoryContaining("glob:**index-*");
        }
    }
}
