package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Articles from draft to readers and back: who reads what, what stays, what is counted, what is kept. */
class ArticlesIT {

    @Nested
    class OnH2 extends Desk {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Desk {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Desk {

        private static final List<String> NO_FACTS =
                List.of("html", "translations", "figures", "version", "allowedActions");

        private final RestCaller writer;
        private final RestCaller reviewer;
        private final RestCaller lead;
        private final RestCaller requester;
        private final RestCaller stranger;
        private final RestCaller supplier;

        Desk(URI desk) {
            this.writer = new RestCaller(desk, "line1");
            this.reviewer = new RestCaller(desk, "line2");
            this.lead = new RestCaller(desk, "lead");
            this.requester = new RestCaller(desk, "requester");
            this.stranger = new RestCaller(desk, "requester2");
            this.supplier = new RestCaller(desk, "line4");
        }

        @Test
        void aDraftIsReadBySomebodyElseBeforeItsReadersGetIt() {
            String number = create(Map.of());
            assertThat(requester.get("articles/" + number).status()).isEqualTo(404);
            assertThat(act(writer, number, "submission", Map.of()).text("state"))
                    .isEqualTo("REVIEW");
            assertThat(act(writer, number, "publication", Map.of()).status()).isEqualTo(403);

            Answer published = act(reviewer, number, "publication", Map.of("note", "First"));

            assertThat(published.status()).isEqualTo(201);
            assertThat(published.header("Location")).endsWith("/articles/" + number + "/versions/1");
            JsonNode read = requester.get("articles/" + number).body();
            assertThat(read.path("state").asText()).isEqualTo("PUBLISHED");
            assertThat(read.path("html").asText()).contains("<strong>four</strong>");
            assertThat(texts(read.path("allowedActions"))).containsExactly("votes", "uses");
            assertThat(requester.get("articles/" + number + "/journal").status())
                    .isEqualTo(403);
        }

        @Test
        void theNextDraftStaysAtTheDeskUntilItIsPublished() {
            String number = published(Map.of());
            assertThat(edit(number, Map.of("body", "Wait **five** minutes.\n")).text("state"))
                    .isEqualTo("DRAFT");
            assertThat(requester.get("articles/" + number).text("body")).contains("four");

            publish(number);

            assertThat(requester.get("articles/" + number).text("body")).contains("five");
            assertThat(requester.get("articles/" + number + "/versions").body().path("items"))
                    .hasSize(1);
            assertThat(writer.get("articles/" + number + "/versions").body().path("items"))
                    .hasSize(2);
            JsonNode differences = writer.get("articles/" + number + "/differences?from=1&to=2")
                    .body();
            assertThat(differences.path("body").findValuesAsText("text"))
                    .containsExactly("Wait **", "four", "five", "** minutes.");
            edit(number, Map.of("title", "Never"));
            assertThat(writer.send("DELETE", "articles/" + number + "/draft", Map.of())
                            .text("title"))
                    .isEqualTo("Wait");
            assertThat(writer.send("DELETE", "articles/" + number + "/draft", Map.of())
                            .status())
                    .isEqualTo(409);
        }

        @Test
        void whoAnswersForItChangesWithoutANewDraft() {
            String number = published(Map.of());

            Answer kept = edit(number, Map.of("owner", "line2", "reviewDate", "2030-01-31"));

            assertThat(kept.text("state")).isEqualTo("PUBLISHED");
            assertThat(kept.text("owner")).isEqualTo("line2");
            assertThat(edit(number, Map.of("owner", "requester")).errors()).containsExactly("owner");
        }

        @Test
        void whatIsReturnedOrRetiredIsWorkedOnAgain() {
            String number = create(Map.of());
            act(writer, number, "submission", Map.of());
            assertThat(act(reviewer, number, "return", Map.of("reason", " ")).status())
                    .isEqualTo(400);
            assertThat(act(reviewer, number, "return", Map.of("reason", "Say when"))
                            .text("state"))
                    .isEqualTo("DRAFT");
            publish(number);

            assertThat(act(reviewer, number, "retirement", Map.of("reason", "Old"))
                            .status())
                    .isEqualTo(403);
            assertThat(act(lead, number, "retirement", Map.of("reason", "Old")).text("state"))
                    .isEqualTo("RETIRED");
            assertThat(requester.get("articles/" + number).status()).isEqualTo(404);
            Answer impossible = act(writer, number, "submission", Map.of());
            assertThat(impossible.status()).isEqualTo(409);
            assertThat(texts(impossible.body().path("allowed"))).contains("return");
            assertThat(act(writer, number, "return", Map.of("reason", "Again")).text("state"))
                    .isEqualTo("DRAFT");
        }

        @Test
        void everybodyGetsWhatIsWrittenForThem() {
            String open = published(Map.of());
            String internal = published(Map.of("audience", "AGENT"));
            String limited = published(Map.of("organisations", List.of("NORTHWIND")));

            assertThat(sees(requester, open, internal, limited)).containsExactly(true, false, false);
            assertThat(sees(stranger, open, internal, limited)).containsExactly(true, false, true);
            assertThat(sees(supplier, open, internal, limited)).containsExactly(false, false, false);
            assertThat(sees(reviewer, open, internal, limited)).containsExactly(true, true, true);
            assertThat(numbers(requester, "articles?limit=200")).contains(open).doesNotContain(internal, limited);
            assertThat(numbers(stranger, "articles?limit=200"))
                    .contains(open, limited)
                    .doesNotContain(internal);
            assertThat(numbers(supplier, "articles")).isEmpty();
            assertThat(requester.send("POST", "articles", article(Map.of())).status())
                    .isEqualTo(403);
        }

        @Test
        void aListIsNarrowedAndReadPageByPage() {
            String one = create(Map.of("title", "Zebra 100% crossing", "language", "pl"));
            String other = create(Map.of("title", "Zebra 1000 crossing"));

            assertThat(numbers(writer, "articles?q=zebra%20100%25")).containsExactly(one);
            assertThat(numbers(writer, "articles?q=" + other.toLowerCase())).containsExactly(other);
            assertThat(numbers(writer, "articles?q=zebra&language=pl&state=DRAFT&service=PAYMENTS&owner=line1"))
                    .containsExactly(one);
            assertThat(numbers(writer, "articles?q=zebra&published=true")).isEmpty();
            JsonNode first = writer.get("articles?q=zebra&limit=1").body();
            assertThat(first.path("items").path(0).path("number").asText()).isEqualTo(other);
            assertThat(numbers(
                            writer,
                            "articles?q=zebra&limit=1&after="
                                    + first.path("next").asText()))
                    .containsExactly(one);
            assertThat(writer.get("articles?colour=red&state=GONE").errors()).contains("colour", "state");
        }

        @Test
        void aFamilySpeaksEachLanguageOnce() {
            String english = published(Map.of());
            String polish = create(Map.of("language", "pl", "title", "Poczekaj", "translationOf", english));

            assertThat(writer.get("articles/" + polish).text("family")).isEqualTo(english);
            assertThat(writer.get("articles/" + english)
                            .body()
                            .path("translations")
                            .path(0)
                            .path("title")
                            .asText())
                    .isEqualTo("Poczekaj");
            assertThat(requester.get("articles/" + english).body().path("translations"))
                    .isEmpty();
            assertThat(writer.send("POST", "articles", article(Map.of("language", "PL", "translationOf", english)))
                            .status())
                    .isEqualTo(409);
        }

        @Test
        void anAccountHasOneVoteAndMayChangeItsMind() {
            String number = published(Map.of());
            vote(requester, number, true, null);
            vote(stranger, number, false, "Too short");
            JsonNode figures =
                    vote(requester, number, false, "It did not help").body().path("figures");

            assertThat(figures.path("helpful").asInt()).isZero();
            assertThat(figures.path("notHelpful").asInt()).isEqualTo(2);
            JsonNode votes =
                    reviewer.get("articles/" + number + "/votes").body().path("items");
            assertThat(votes).hasSize(2);
            assertThat(votes.path(0).path("comment").asText()).isEqualTo("It did not help");
            assertThat(requester.get("articles/" + number + "/votes").status()).isEqualTo(403);
            assertThat(vote(requester, create(Map.of()), true, null).status()).isEqualTo(404);
        }

        @Test
        void usesCountOncePerOccasionHoweverManyComeAtOnce() {
            String number = published(Map.of());
            String incident = writer.open("Cannot sign in");
            Stream.generate(() -> CompletableFuture.supplyAsync(() -> use(requester, number, "OPENED", null)))
                    .limit(8)
                    .toList()
                    .forEach(answer -> assertThat(answer.join().status()).isEqualTo(200));
            use(requester, number, "SOLVED", null);
            use(writer, number, "APPLIED", incident);
            JsonNode figures = use(writer, number, "APPLIED", incident).body().path("figures");

            assertThat(figures.path("opened").asInt()).isEqualTo(1);
            assertThat(figures.path("solved").asInt()).isEqualTo(1);
            assertThat(figures.path("applied").asInt()).isEqualTo(1);
            assertThat(use(requester, number, "APPLIED", incident).status()).isEqualTo(403);
            assertThat(use(writer, number, "APPLIED", null).errors()).containsExactly("incident");
        }

        @Test
        void anArticleThatDidNotHoldIsOnTheUpkeepListWithItsIncidents() {
            String number = published(Map.of());
            String incident = writer.open("Cannot sign in");
            writer.send("POST", "incidents/" + incident + "/acceptance", Map.of());
            use(writer, number, "APPLIED", incident);
            writer.send("POST", "incidents/" + incident + "/resolution", Map.of("code", "FIXED", "text", "Waited"));
            assertThat(finding(number)).isNull();

            writer.send("POST", "incidents/" + incident + "/reopening", Map.of("reason", "Again"));

            JsonNode finding = finding(number);
            assertThat(finding.path("kind").asText()).isEqualTo("CONTRADICTED");
            assertThat(finding.path("of").asInt()).isEqualTo(1);
            assertThat(finding.path("incidents").path(0).path("incident").asText())
                    .isEqualTo(incident);
            assertThat(finding.path("incidents").path(0).path("reopened").asBoolean())
                    .isTrue();
            assertThat(requester.get("articles/upkeep").status()).isEqualTo(403);
        }

        @Test
        void filesReachTheReadersWithTheVersionTheyBelongTo() {
            String number = published(Map.of());
            Answer given = attach(number);
            assertThat(given.status()).isEqualTo(201);
            String file = "articles/" + number + "/attachments/" + given.text("id");
            assertThat(reviewer.get(file).response().body()).isEqualTo("Steps".getBytes());
            assertThat(requester.get(file).status()).isEqualTo(404);

            edit(number, Map.of("body", "See the file."));
            publish(number);

            assertThat(requester.get(file).status()).isEqualTo(200);
            assertThat(requester
                            .get("articles/" + number + "/attachments")
                            .body()
                            .path("items"))
                    .hasSize(1);
        }

        @Test
        void foldingTheJournalGivesTheRecord() {
            String number = published(Map.of("keywords", List.of("wait", "sign-in")));
            edit(number, Map.of("body", "Other", "safeToDoYourself", true, "service", "STORES"));
            act(writer, number, "submission", Map.of());
            act(reviewer, number, "return", Map.of("reason", "More"));
            vote(requester, number, true, null);

            Map<String, JsonNode> fold = new TreeMap<>();
            JsonNode entries =
                    reviewer.get("articles/" + number + "/journal").body().path("items");
            entries.forEach(entry -> entry.path("changes")
                    .fields()
                    .forEachRemaining(change ->
                            fold.put(change.getKey(), change.getValue().path(1))));

            assertThat(entries.findValuesAsText("act"))
                    .containsExactly("create", "submit", "publish", "edit", "submit", "return", "vote");
            assertThat(fold.remove("editors").toString()).contains("line1");
            Map<String, JsonNode> record = new TreeMap<>();
            writer.get("articles/" + number).body().fields().forEachRemaining(field -> {
                if (!NO_FACTS.contains(field.getKey())) {
                    record.put(field.getKey(), field.getValue());
                }
            });
            assertThat(fold).isEqualTo(record);
        }

        @Test
        void whatIsSentIsTakenSafelyOrRefusedAtItsPlace() {
            Answer safe = writer.send(
                    "POST",
                    "articles",
                    article(Map.of("body", "<img src=x onerror=alert(1)> <script>x</script> type <host>")));
            assertThat(safe.text("html")).doesNotContain("<img", "<script").contains("&lt;host&gt;");
            assertThat(writer.send("POST", "articles", article(Map.of("body", "<b>".repeat(33_000))))
                            .status())
                    .isEqualTo(201);
            assertThat(refused(Map.of("body", "x".repeat(100_001)))).containsExactly("body");
            assertThat(refused(Map.of("language", "not a tag!", "service", "NONE", "reviewDate", "soon")))
                    .containsExactlyInAnyOrder("language", "service", "reviewDate");
            assertThat(refused(Map.of("keywords", List.of("two\nlines")))).containsExactly("keywords");
            assertThat(refused(Map.of("colour", "red"))).containsExactly("colour");
            assertThat(writer.get("articles/KB-1").status()).isEqualTo(404);
            assertThat(writer.send("POST", "articles", article(Map.of("body", "<b>".repeat(4_000_000))))
                            .status())
                    .isEqualTo(413);
            String empty = create(Map.of("body", "", "summary", ""));
            assertThat(act(writer, empty, "submission", Map.of()).errors()).containsExactly("summary", "body");
        }

        @Test
        void ofTwoReviewersWhoPublishAtOnceOneDoes() {
            String number = create(Map.of());
            String tag = act(writer, number, "submission", Map.of()).header("ETag");

            List<Integer> both = Stream.of(reviewer, lead)
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> one.send("POST", "articles/" + number + "/publication", Map.of(), "If-Match", tag)
                                    .status()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(both).containsExactlyInAnyOrder(201, 412);
            assertThat(writer.get("articles/" + number + "/versions").body().path("items"))
                    .hasSize(1);
        }

        private static Map<String, Object> article(Map<String, ?> other) {
            Map<String, Object> article = new HashMap<>(Map.of(
                    "kind", "HOW_TO",
                    "title", "Wait",
                    "summary", "How long to wait.",
                    "body", "Wait **four** minutes.",
                    "audience", "REQUESTER",
                    "service", "PAYMENTS"));
            article.putAll(other);
            return article;
        }

        private String create(Map<String, ?> other) {
            Answer made = writer.send("POST", "articles", article(other));
            assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
            return made.text("number");
        }

        private List<String> refused(Map<String, ?> other) {
            Answer answer = writer.send("POST", "articles", article(other));
            assertThat(answer.status()).isEqualTo(400);
            return answer.errors();
        }

        private void publish(String number) {
            act(writer, number, "submission", Map.of());
            assertThat(act(reviewer, number, "publication", Map.of()).status()).isEqualTo(201);
        }

        private String published(Map<String, ?> other) {
            String number = create(other);
            publish(number);
            return number;
        }

        private Answer edit(String number, Map<String, ?> patch) {
            return writer.send("PATCH", "articles/" + number, patch);
        }

        private static Answer act(RestCaller who, String number, String noun, Map<String, ?> body) {
            return who.send("POST", "articles/" + number + "/" + noun, body);
        }

        private static Answer vote(RestCaller who, String number, boolean helpful, String comment) {
            Map<String, Object> body = new HashMap<>(Map.of("helpful", helpful));
            body.put("comment", comment);
            return act(who, number, "votes", body);
        }

        private static Answer use(RestCaller who, String number, String kind, String incident) {
            Map<String, Object> body = new HashMap<>(Map.of("kind", kind));
            body.put("incident", incident);
            return act(who, number, "uses", body);
        }

        private Answer attach(String number) {
            String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"steps.txt\"\r\n\r\nSteps"
                    + "\r\n--b--\r\n";
            return writer.sendText(
                    "POST", "articles/" + number + "/attachments", "multipart/form-data; boundary=b", part);
        }

        private JsonNode finding(String number) {
            for (JsonNode row : reviewer.get("articles/upkeep?limit=200").body().path("items")) {
                if (row.path("number").asText().equals(number)) {
                    return row.path("findings").path(0);
                }
            }
            return null;
        }

        private static List<Boolean> sees(RestCaller who, String... numbers) {
            return Stream.of(numbers)
                    .map(number -> who.get("articles/" + number).status() == 200)
                    .toList();
        }

        private static List<String> numbers(RestCaller who, String path) {
            return who.get(path).body().path("items").findValuesAsText("number");
        }

        private static List<String> texts(JsonNode array) {
            List<String> texts = new ArrayList<>();
            array.forEach(one -> texts.add(one.asText()));
            return texts;
        }
    }
}
