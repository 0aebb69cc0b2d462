package io.fourline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.PageClient;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is told of what is done with an article. */
class ArticleNoticesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

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

        private final URI desk;

        Desk(URI desk) {
            super(desk);
            this.desk = desk;
        }

        @Test
        void whoAnswersForAnArticleAndItsWritersHearWhatBecomesOfIt() {
            String number = create(Map.of("owner", "line2"));
            assertThat(told("line2", number)).contains("asks you to look after this article");

            act(writer, number, "submission", Map.of());
            assertThat(told("line2", number)).contains("asks for a review of this article");
            act(reviewer, number, "return", Map.of("reason", "Say when"));
            assertThat(told("line1", number)).contains("sent this article back to its writers");
            publish(number);
            assertThat(told("line1", number)).contains("published this article");

            vote(requester, number, false, null);
            assertThat(told("line2", number)).doesNotContain("did not help");
            vote(requester, number, false, "Step 2 is gone");
            assertThat(told("line2", number)).contains("says what did not help in this article");
            act(lead, number, "retirement", Map.of("reason", "Old"));
            assertThat(told("line2", number)).contains("retired this article");
        }

        @Test
        void aDraftOfItsOwnOwnerWaitsForALead() {
            String number = create(Map.of());
            act(writer, number, "submission", Map.of());

            assertThat(told("lead", number)).contains("asks for a review of this article");
            assertThat(told("line1", number)).isEmpty();
        }

        @Test
        void aReviewDayThatHasComeIsToldOnce() {
            String number = published(Map.of());
            edit(number, Map.of("reviewDate", LocalDate.now().minusDays(3).toString()));

            Poll.until("the owner is told", PATIENCE, () -> told("line1", number)
                    .contains("The review day of this article has come"));

            assertThat(reviewer.get("articles/" + number + "/journal")
                            .body()
                            .path("items")
                            .findValuesAsText("act"))
                    .containsOnlyOnce("due");
        }

        /** What this person's notices say of the article. */
        private String told(String account, String number) {
            StringBuilder told = new StringBuilder();
            for (String row : PageClient.signedIn(desk, account, "demo")
                    .get("/notices.xhtml")
                    .body()
                    .split("<tr")) {
                if (row.contains(number)) {
                    told.append(row);
                }
            }
            return told.toString();
        }
    }
}
