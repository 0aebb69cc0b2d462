package io.fourline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fourline.support.PageClient;
import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Calendars as administrators keep them and everybody at the desk reads them. */
class CalendarsIT {

    @Nested
    class OnH2 extends Keeping {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Keeping {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Keeping {

        private static final Map<String, String> WHY = Map.of("reason", "Because");

        private final URI desk;
        private final RestCaller admin;
        private final RestCaller agent;
        private final String code = "CAL-" + UUID.randomUUID().toString().substring(0, 8);

        Keeping(URI desk) {
            this.desk = desk;
            this.admin = new RestCaller(desk, "admin");
            this.agent = new RestCaller(desk, "line1");
        }

        @Test
        void aCalendarIsDraftedPublishedEditedAndPublishedAgain() {
            Answer made = admin.send("POST", "calendars", calendar("08:00", "16:00"));
            Answer first = publish();
            admin.send("PUT", "calendars/" + code + "/draft", plan("09:00", "17:00"));
            Answer second = publish();

            assertThat(made.status()).isEqualTo(201);
            assertThat(made.header("Location")).endsWith("/calendars/" + code);
            assertThat(first.status()).isEqualTo(201);
            assertThat(first.text("label")).endsWith(".1");
            assertThat(second.text("label")).endsWith(".2");
            String path = "calendars/" + code;
            assertThat(agent.get(path + "/versions/" + first.text("label"))
                            .body()
                            .at("/content/windows/0/from")
                            .asText())
                    .isEqualTo("08:00");
            JsonNode changes = agent.get(
                            path + "/versions/" + first.text("label") + "/differences?with=" + second.text("label"))
                    .body()
                    .path("changes");
            assertThat(changes.toString()).isEqualTo("{\"week.MON\":[\"08:00-16:00\",\"09:00-17:00\"]}");
            JsonNode now = agent.get(path).body();
            assertThat(now.path("draft").isNull()).isTrue();
            assertThat(now.path("versions").findValuesAsText("label"))
                    .containsExactly(second.text("label"), first.text("label"));
            assertThat(page("/admin/calendar.xhtml?edit=" + code))
                    .contains("published it", "Because", "Monday", "09:00-17:00");
        }

        @Test
        void whatIsWrongIsToldAtItsFieldAndNothingIsKept() {
            Map<String, Object> wrong = new HashMap<>(calendar("16:00", "08:00"));
            wrong.put("zone", "Europe/Cracow");
            wrong.put("validFrom", "2027-01-01");
            wrong.put("validUntil", "2026-01-01");

            assertThat(admin.send("POST", "calendars", wrong).errors())
                    .containsExactlyInAnyOrder("zone", "windows[0].to", "validUntil");
            assertThat(admin.get("calendars/" + code).status()).isEqualTo(404);
        }

        @Test
        void aDraftIsDiscardedAndWhatChangesNothingIsNotPublished() {
            admin.send("POST", "calendars", calendar("08:00", "16:00"));
            assertThat(admin.send("DELETE", "calendars/" + code + "/draft", null)
                            .status())
                    .isEqualTo(409);
            publish();
            assertThat(publish().status()).isEqualTo(409);
            admin.send("PUT", "calendars/" + code + "/draft", plan("08:00", "16:00"));
            assertThat(publish().status()).isEqualTo(409);
            assertThat(admin.send("DELETE", "calendars/" + code + "/draft", null)
                            .body()
                            .path("draft")
                            .isNull())
                    .isTrue();
        }

        @Test
        void ofTwoWhoEditOrPublishTheSameDraftTheSecondIsToldSo() {
            String version =
                    admin.send("POST", "calendars", calendar("08:00", "16:00")).header("ETag");
            admin.send("PUT", "calendars/" + code + "/draft", plan("09:00", "17:00"));

            assertThat(admin.send("POST", "calendars/" + code + "/publication", WHY, "If-Match", version)
                            .status())
                    .isEqualTo(412);
            assertThat(agent.get("calendars/" + code).body().path("versions")).isEmpty();
        }

        @Test
        void ofManyWhoPublishAtOnceOneDoes() throws Exception {
            admin.send("POST", "calendars", calendar("08:00", "16:00"));
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService people = Executors.newFixedThreadPool(6);
            try {
                List<Future<Integer>> answers = IntStream.range(0, 6)
                        .mapToObj(any -> people.submit(() -> {
                            start.await();
                            return publish().status();
                        }))
                        .toList();
                start.countDown();
                List<Integer> statuses = new java.util.ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 412);
            } finally {
                people.shutdownNow();
            }
            JsonNode now = agent.get("calendars/" + code).body();
            assertThat(now.path("versions")).hasSize(1);
            assertThat(now.path("draft").isNull()).isTrue();
        }

        @Test
        void holidaysComeOutOfAFileAfterALook() {
            admin.send("POST", "calendars", calendar("08:00", "16:00"));
            String file = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20201111\r\nRRULE:FREQ=YEARLY\r\n"
                    + "SUMMARY:Independence Day\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20201111T100000\r\n"
                    + "SUMMARY:A meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            String path = "calendars/" + code + "/holidays-import";

            Answer look = admin.sendText("POST", path + "?preview=true", "text/calendar", file);
            assertThat(look.body().path("added")).isNotEmpty();
            assertThat(look.body().at("/rejected/0/line").asInt()).isEqualTo(7);
            assertThat(draft().path("holidays")).isEmpty();

            Answer taken = admin.sendText("POST", path, "text/calendar", file);
            assertThat(draft().path("holidays")).hasSameSizeAs(taken.body().path("added"));
            assertThat(admin.sendText("POST", path, "text/calendar", file)
                            .body()
                            .path("added"))
                    .isEmpty();
            assertThat(admin.sendText("POST", path, "text/calendar", "hello").status())
                    .isEqualTo(400);
            assertThat(admin.sendText("POST", path, "text/calendar", "x".repeat(1_100_000))
                            .status())
                    .isEqualTo(413);
            assertThat(agent.sendText("POST", path, "text/calendar", file).status())
                    .isEqualTo(403);
        }

        @Test
        void theMonthShowsWhatCountsAndTheOdditiesAreListed() {
            JsonNode october = agent.get("calendars/ALWAYS/months/2026-10").body();
            assertThat(october.path("counted").asText()).isEqualTo("PT744H");
            assertThat(october.path("days")).hasSize(31);
            assertThat(agent.get("calendars/WARSAW/oddities")
                            .body()
                            .path("items")
                            .findValuesAsText("kind"))
                    .contains("HOLIDAY_ON_CLOSED_DAY");
            assertThat(agent.get("calendars/WARSAW/months/2026-13").status()).isEqualTo(404);
            assertThat(agent.get("calendars/WARSAW/months/2026-11?version=1999.1")
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void whatIsTakenOutOfUseSaysSo() {
            admin.send("POST", "calendars", calendar("08:00", "16:00"));
            publish();
            admin.send("POST", "calendars/" + code + "/retirement", Map.of());

            assertThat(admin.get("calendars/" + code).body().path("active").asBoolean())
                    .isFalse();
            assertThat(admin.send("POST", "calendars/" + code + "/retirement", Map.of())
                            .status())
                    .isEqualTo(409);
            assertThat(page("/admin/calendar.xhtml?edit=" + code)).contains("took it out of use", "out of use");
        }

        @Test
        void everybodyAtTheDeskReadsAndOnlyAdministratorsWrite() {
            assertThat(agent.get("calendars/WARSAW").status()).isEqualTo(200);
            assertThat(new RestCaller(desk, "auditor").get("calendars").status())
                    .isEqualTo(200);
            assertThat(new RestCaller(desk, "requester").get("calendars").status())
                    .isEqualTo(403);
            assertThat(agent.send("POST", "calendars", calendar("08:00", "16:00"))
                            .status())
                    .isEqualTo(403);
            assertThat(agent.send("POST", "calendars/WARSAW/publication", WHY).status())
                    .isEqualTo(403);
            assertThat(PageClient.signedIn(desk, "line1", "demo")
                            .get("/admin/calendar.xhtml")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(PageClient.signedIn(desk, "auditor", "demo")
                            .get("/admin/calendar.xhtml?edit=WARSAW")
                            .body())
                    .contains("What counts")
                    .doesNotContain("Save draft");
        }

        private JsonNode draft() {
            return agent.get("calendars/" + code).body().path("draft");
        }

        private Answer publish() {
            return admin.send("POST", "calendars/" + code + "/publication", WHY);
        }

        private Map<String, Object> calendar(String from, String to) {
            Map<String, Object> calendar = new HashMap<>(plan(from, to));
            calendar.put("code", code);
            calendar.put("name", "Calendar " + code);
            return calendar;
        }

        private static Map<String, Object> plan(String from, String to) {
            return Map.of(
                    "zone",
                    "Europe/Warsaw",
                    "windows",
                    List.of(Map.of("day", "MON", "from", from, "to", to)),
                    "holidays",
                    List.of(),
                    "specialDays",
                    List.of());
        }

        private String page(String path) {
            return PageClient.signedIn(desk, "admin", "demo").get(path).body();
        }
    }
}
