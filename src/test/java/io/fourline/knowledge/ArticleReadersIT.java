package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What readers of articles get, and what they tell: votes, uses, and what the desk learns of them. */
class ArticleReadersIT {

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

        private static final Duration PATIENCE = Duration.ofSeconds(30);

        private final URI desk;

        Desk(URI desk) {
            super(desk);
            this.desk = desk;
        }

        @Test
        void everybodyGetsWhatIsWrittenForThem() {
            String open = published(Map.of());
            String internal = published(Map.of("audience", "AGENT"));
            String limited = published(Map.of("organisations", List.of("ALDER")));

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
            assertThat(use(writer, number, "APPLIED", incident).status()).isEqualTo(200);
            onIncident(incident, "resolution", Map.of("code", "FIXED", "text", "Waited"));
            assertThat(finding(number)).isNull();

            onIncident(incident, "reopening", Map.of("reason", "Again"));

            JsonNode finding = finding(number);
            assertThat(finding.path("kind").asText()).isEqualTo("CONTRADICTED");
            assertThat(finding.path("of").asInt()).isEqualTo(1);
            assertThat(finding.path("incidents").path(0).path("incident").asText())
                    .isEqualTo(incident);
            assertThat(finding.path("incidents").path(0).path("reopened").asBoolean())
                    .isTrue();
            assertThat(requester.get("articles/upkeep").status()).isEqualTo(403);

            assertThat(act(requester, number, "confirmation", Map.of()).status())
                    .isEqualTo(403);
            assertThat(act(reviewer, number, "confirmation", Map.of("reviewDate", "2020-01-31"))
                            .errors())
                    .containsExactly("reviewDate");
            assertThat(act(reviewer, number, "confirmation", Map.of("reviewDate", "2099-01-31"))
                            .text("reviewDate"))
                    .isEqualTo("2099-01-31");
            assertThat(finding(number)).isNull();
        }

        @Test
        void whatSpokeAgainstAVersionSaysNothingOfTheNext() {
            String number = published(Map.of());
            String incident = writer.open("Cannot sign in");
            use(writer, number, "APPLIED", incident);
            onIncident(incident, "resolution", Map.of("code", "FIXED", "text", "Waited"));
            onIncident(incident, "reopening", Map.of("reason", "Again"));
            assertThat(finding(number)).isNotNull();

            edit(number, Map.of("body", "Wait **six** minutes."));
            publish(number);

            assertThat(finding(number)).isNull();
        }

        @Test
        void aTranslationFallsBehindWhenItsOriginalIsPublishedAnew() {
            String english = published(Map.of());
            String polish = published(Map.of("language", "pl", "title", "Poczekaj", "translationOf", english));
            assertThat(finding(polish)).isNull();

            edit(english, Map.of("body", "Wait **six** minutes."));
            publish(english);

            assertThat(finding(polish).path("kind").asText()).isEqualTo("BEHIND");
            assertThat(finding(english)).isNull();
            act(reviewer, polish, "confirmation", Map.of());
            assertThat(finding(polish)).isNull();
        }

        @Test
        void readersAreToldNothingOfTheNextDraftOfATranslation() {
            String english = published(Map.of());
            String polish = published(Map.of("language", "pl", "title", "Poczekaj", "translationOf", english));
            edit(polish, Map.of("title", "Tajne"));

            assertThat(requester
                            .get("articles/" + english)
                            .body()
                            .path("translations")
                            .path(0)
                            .path("title")
                            .asText())
                    .isEqualTo("Poczekaj");
        }

        @Test
        void filesReachTheReadersWithTheVersionTheyBelongTo() {
            String number = published(Map.of());
            Answer given = attach(number);
            assertThat(given.status()).isEqualTo(201);
            String file = "articles/" + number + "/attachments/" + given.text("id");
            assertThat(reviewer.get(file).response().body()).isEqualTo("Steps".getBytes());
            assertThat(requester.get(file).status()).isEqualTo(404);

            publish(number);
            assertThat(requester.get(file).status()).isEqualTo(200);
            assertThat(files(requester, number)).hasSize(1);

            String page = "/knowledge/article.xhtml?number=" + number;
            assertThat(PageClient.signedIn(desk, "requester", "demo").get(page).body())
                    .contains("steps.txt");
            assertThat(PageClient.signedIn(desk, "line1", "demo").get(page).body())
                    .contains("Take steps.txt out of the next version");

            assertThat(requester.send("DELETE", file, Map.of()).status()).isEqualTo(403);
            assertThat(writer.send("DELETE", file, Map.of()).text("state")).isEqualTo("DRAFT");
            assertThat(writer.send("DELETE", file, Map.of()).status()).isEqualTo(404);
            assertThat(files(writer, number)).isEmpty();
            assertThat(files(requester, number)).hasSize(1);
            publish(number);
            assertThat(files(requester, number)).isEmpty();
            assertThat(requester.get(file).status()).isEqualTo(404);
        }

        @Test
        void ofTheTranslationsOfATextEachReaderIsShownTheDearest() {
            String english = published(Map.of("title", "Wait a little"));
            String polish = published(Map.of("language", "pl", "title", "Poczekaj", "translationOf", english));
            String list = "/knowledge/articles.xhtml";
            PageClient page = PageClient.signedIn(desk, "requester", "demo");

            assertThat(page.getIn("pl-PL,pl;q=0.9,en;q=0.5", list).body())
                    .contains(polish)
                    .doesNotContain(english);
            assertThat(page.getIn("de", list).body()).contains(english).doesNotContain(polish);
            assertThat(page.getIn("de", list + "?language=pl").body()).contains(polish);
            assertThat(page.getIn("pl", "/knowledge/article.xhtml?number=" + english)
                            .body())
                    .contains("There is this article in polski");
            assertThat(page.getIn("de", "/knowledge/article.xhtml?number=" + english)
                            .body())
                    .doesNotContain("There is this article in");
        }

        @Test
        void readersFindAnswersByWordsInAnyFormAndOrder() {
            String number = published(Map.of("title", "Printers that jam", "body", "Look for zwoxel paper."));
            PageClient page = PageClient.signedIn(desk, "requester", "demo");

            Poll.until(
                    "the index follows", PATIENCE, () -> page.get("/knowledge/articles.xhtml?q=zwoxel+jammed+printer")
                            .body()
                            .contains(number));

            assertThat(page.get("/knowledge/articles.xhtml?q=hat+jam").body()).contains(number);
            assertThat(page.get("/knowledge/articles.xhtml?q=%28%28%22+OR+%3A").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void aDiscardedDraftLeavesTheFilesThatReadersHave() {
            String number = published(Map.of());
            attach(number);
            publish(number);
            String kept = files(writer, number).path(0).path("id").asText();
            writer.send("DELETE", "articles/" + number + "/attachments/" + kept, Map.of());
            attach(number);

            writer.send("DELETE", "articles/" + number + "/draft", Map.of());

            assertThat(files(writer, number).findValuesAsText("id")).containsExactly(kept);
        }
    }
}
