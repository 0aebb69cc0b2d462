package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Articles from draft to readers and back: who publishes, what stays, what is kept. */
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

    abstract static class Desk extends ArticleCallers {

        private static final List<String> NO_FACTS =
                List.of("html", "translations", "figures", "version", "allowedActions");

        private final URI desk;

        Desk(URI desk) {
            super(desk);
            this.desk = desk;
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
        void foldingTheJournalGivesTheRecord() {
            String number = published(Map.of("keywords", List.of("wait", "sign-in")));
            act(reviewer, number, "confirmation", Map.of());
            edit(number, Map.of("body", "Other", "safeToDoYourself", true, "service", "ERP"));
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
                    .containsExactly("create", "submit", "publish", "confirm", "edit", "submit", "return", "vote");
            assertThat(fold.remove("editors").toString()).contains("line1");
            assertThat(fold.remove("withdrawn")).isEmpty();
            Map<String, JsonNode> record = new TreeMap<>();
            writer.get("articles/" + number).body().fields().forEachRemaining(field -> {
                if (!NO_FACTS.contains(field.getKey())) {
                    record.put(field.getKey(), field.getValue());
                }
            });
            assertThat(fold).isEqualTo(record);

            String submitted = entries.path(1).path("at").asText();
            JsonNode stood =
                    auditor.get("articles/" + number + "?asOf=" + submitted).body();
            assertThat(stood.path("state").asText()).isEqualTo("REVIEW");
            assertThat(stood.path("html").asText()).contains("<strong>four</strong>");
            assertThat(stood.path("allowedActions")).isEmpty();
            assertThat(auditor.get("articles/" + number + "?asOf=2020-01-01T00:00:00Z")
                            .status())
                    .isEqualTo(404);
            assertThat(requester
                            .get("articles/" + number + "?asOf=" + submitted)
                            .status())
                    .isEqualTo(403);
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
            assertThat(refused(Map.of("reviewDate", "+12026-01-31"))).containsExactly("reviewDate");
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
        void whatAnIncidentTaughtIsWhereAnArticleBegins() {
            String incident = writer.open("The badge reader blinks");
            onIncident(incident, "resolution", Map.of("code", "FIXED", "text", "Hold it for five seconds"));
            String page = "/knowledge/write.xhtml?from=" + incident;

            assertThat(PageClient.signedIn(desk, "line1", "demo")
                            .get("/incidents/incident.xhtml?number=" + incident)
                            .body())
                    .contains(page);
            assertThat(PageClient.signedIn(desk, "line1", "demo").get(page).body())
                    .contains("The badge reader blinks", "Hold it for five seconds", "From " + incident);
            assertThat(PageClient.signedIn(desk, "requester", "demo").get(page).statusCode())
                    .isEqualTo(403);
            assertThat(PageClient.signedIn(desk, "line1", "demo")
                            .get("/knowledge/write.xhtml?from=INC-999999")
                            .statusCode())
                    .isEqualTo(404);
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
    }
}
