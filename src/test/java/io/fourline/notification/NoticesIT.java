package io.fourline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.PageClient;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who is told of what, as they see it on their own page. */
class NoticesIT {

    @Nested
    class OnH2 extends Told {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Told {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Told {

        private static final Map<String, String> FINDINGS = Map.of("symptoms", "a", "affected", "b", "tried", "c");

        private final URI desk;
        private final RestCaller requester;
        private final RestCaller agent;
        private final String number;

        Told(URI desk) {
            this.desk = desk;
            this.requester = new RestCaller(desk, "requester");
            this.agent = new RestCaller(desk, "line1");
            this.number = requester.open("Told about");
        }

        @Test
        void theRequesterIsToldOfAnswersHandOversAndTheResolution() {
            act(agent, "acceptance", Map.of());
            act(agent, "comments", Map.of("text", "Looking into it", "visibility", "PUBLIC"));
            act(agent, "escalations", Map.of("toLine", 2, "reason", "beyond us", "findings", FINDINGS));
            act(new RestCaller(desk, "line2"), "resolution", Map.of("code", "FIXED", "text", "Done"));

            assertThat(told("requester")).contains("answered", "handed it to line 2", "resolved it");
            assertThat(told("line2")).contains("handed it to your team");
        }

        @Test
        void anInternalNoteIsNoNoticeForTheRequester() {
            act(agent, "acceptance", Map.of());
            act(agent, "comments", Map.of("text", "Between us", "visibility", "INTERNAL"));

            assertThat(told("requester")).isEmpty();
        }

        @Test
        void nobodyIsToldOfTheirOwnAct() {
            act(agent, "acceptance", Map.of());
            act(agent, "comments", Map.of("text", "Looking into it", "visibility", "PUBLIC"));
            act(requester, "comments", Map.of("text", "Thank you", "visibility", "PUBLIC"));

            assertThat(told("line1")).contains("the requester, answered").doesNotContain("commented");
            assertThat(told("requester")).contains("answered").doesNotContain("the requester");
        }

        @Test
        void whoeverIsGivenATaskIsToldOnce() {
            RestCaller manager = new RestCaller(desk, "problem");
            String problem = manager.send(
                            "POST", "problems", Map.of("title", "Tasks", "description", "", "service", "ERP"))
                    .text("number");
            Map<String, Object> task = Map.of("title", "Ask the vendor", "assignee", "line3");
            manager.send("POST", "problems/" + problem + "/tasks", task);
            manager.send(
                    "PUT",
                    "problems/" + problem + "/tasks/1",
                    Map.of("title", "Ask the vendor again", "assignee", "line3"));

            assertThat(told("line3", problem)).containsOnlyOnce("gave you a task");
        }

        @Test
        void whoAnswersForAProblemIsToldThatItsFixIsOver() {
            RestCaller manager = new RestCaller(desk, "problem");
            RestCaller changes = new RestCaller(desk, "change");
            Map<String, String> about = Map.of("title", "Fix", "description", "", "service", "ERP");
            String problem = manager.send("POST", "problems", about).text("number");
            manager.send("POST", "problems/" + problem + "/investigation", Map.of());
            manager.send("POST", "problems/" + problem + "/root-cause", Map.of("text", "A leak"));
            Map<String, String> normal = new HashMap<>(about);
            normal.put("model", "NORMAL");
            String change = changes.send("POST", "changes", normal).text("number");
            manager.send("POST", "problems/" + problem + "/change-links", Map.of("number", change));
            assertThat(told("problem", problem)).doesNotContain("ended a change");
            changes.send("POST", "changes/" + change + "/cancellation", Map.of("reason", "Not needed"));

            assertThat(told("problem", problem)).containsOnlyOnce("ended a change that was to remove it");
        }

        @Test
        void whatHasBeenReadIsNotNewAnyMore() {
            act(agent, "acceptance", Map.of());
            act(agent, "comments", Map.of("text", "Looking into it", "visibility", "PUBLIC"));
            PageClient browser = PageClient.signedIn(desk, "requester", "demo");
            String page = browser.get("/notices.xhtml?unread=true").body();

            assertThat(page).contains(number);
            assertThat(browser.submit("/notices.xhtml", page, "all", "mark", Map.of())
                            .statusCode())
                    .isEqualTo(302);
            assertThat(browser.get("/notices.xhtml?unread=true").body()).doesNotContain(number);
            assertThat(browser.get("/notices.xhtml").body()).contains(number);
        }

        private void act(RestCaller caller, String noun, Map<String, ?> body) {
            assertThat(caller.send("POST", "incidents/" + number + "/" + noun, body)
                            .status())
                    .as(noun)
                    .isBetween(200, 201);
        }

        /** The rows about the incident on somebody's page, without markup. */
        private String told(String account) {
            return told(account, number);
        }

        private String told(String account, String ticket) {
            String page = PageClient.signedIn(desk, account, "demo")
                    .get("/notices.xhtml")
                    .body();
            StringBuilder rows = new StringBuilder();
            for (String row : page.split("<tr>")) {
                if (row.contains(ticket)) {
                    rows.append(row.replaceAll("<[^>]*>", " "));
                }
            }
            return rows.toString();
        }
    }
}
