package io.fourline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.PageClient;
import io.fourline.support.RunningDesk;
import io.fourline.support.TokenClient;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who gets in, who does not, and how they are told; the letters and numbers are those of the trials. */
class DoorsIT {

    @Nested
    class OnH2 extends Doors {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Doors {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Doors {

        private static final String CHOSEN = "a password of my own";

        private final URI base;

        Doors(URI base) {
            this.base = base;
        }

        @Test
        void whoIsNotSignedInIsSentToTheSignInPageAndComesBackFromThere() {
            PageClient browser = new PageClient(base);

            HttpResponse<String> asked = browser.get("/people/people.xhtml?q=line1");
            String signIn = asked.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> entered = browser.signIn("admin", "demo", signIn.substring(signIn.indexOf('?')));

            assertThat(asked.statusCode()).isEqualTo(302);
            assertThat(asked.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(signIn).startsWith("/sign-in.xhtml?to=");
            assertThat(entered.headers().firstValue("Location")).contains("/people/people.xhtml?q=line1");
            assertThat(browser.get("/people/people.xhtml?q=line1").body()).contains("name=line1");
        }

        @Test
        void signingInNeverLeadsToAnotherSite() {
            HttpResponse<String> entered = new PageClient(base).signIn("line1", "demo", "?to=//evil.example/");

            assertThat(entered.headers().firstValue("Location")).contains("/");
        }

        @Test
        void aSessionIdKnownBeforeSigningInIsWorthNothingAfterwards() {
            PageClient browser = new PageClient(base);
            browser.get("/sign-in.xhtml");
            String before = browser.session();
            browser.signIn("line1", "demo", "");

            assertThat(browser.session()).isNotNull().isNotEqualTo(before);
            assertThat(statusWithSession("/account.xhtml", before)).isEqualTo(302);
            assertThat(statusWithSession("/account.xhtml", browser.session())).isEqualTo(200);
        }

        @Test
        void aSessionIsGoneAfterSigningOut() {
            PageClient browser = PageClient.signedIn(base, "line1", "demo");
            String session = browser.session();

            assertThat(browser.post("/sign-out", "").statusCode()).isEqualTo(303);
            assertThat(statusWithSession("/account.xhtml", session)).isEqualTo(302);
        }

        @Test
        void aPostWithoutTheStateOfThePageDoesNothing() {
            PageClient admin = PageClient.signedIn(base, "admin", "demo");

            admin.post("/people/organisations.xhtml", "organisation=organisation&code=FORGED&name=Forged&save=save");

            assertThat(admin.get("/people/organisations.xhtml").body()).doesNotContain("FORGED");
        }

        @Test
        void theApiTakesTokensOnly() {
            PageClient browser = PageClient.signedIn(base, "line1", "demo");
            HttpResponse<String> withCookie = browser.get("/api/v1/services");
            String token = TokenClient.token(base, "line1", "demo");

            assertThat(withCookie.statusCode()).isEqualTo(401);
            assertThat(withCookie.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
            assertThat(withCookie.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(TokenClient.get(base, "/api/v1/services", token).statusCode())
                    .isEqualTo(200);
            assertThat(TokenClient.get(base, "/api/v1/services", token + "x").statusCode())
                    .isEqualTo(401);
        }

        @Test
        void aTokenThatWasGivenBackIsRefusedAtOnce() {
            String token = TokenClient.token(base, "line1", "demo");
            HttpResponse<String> givenBack =
                    TokenClient.send(HttpRequest.newBuilder(base.resolve("/api/v1/tokens/current"))
                            .header("Authorization", "Bearer " + token)
                            .DELETE());

            assertThat(givenBack.statusCode()).isEqualTo(204);
            assertThat(TokenClient.get(base, "/api/v1/services", token).statusCode())
                    .isEqualTo(401);
        }

        @Test
        void figuresAreForAdministratorsAndTheDescriptionForWhoeverIsSignedIn() {
            String line1 = TokenClient.token(base, "line1", "demo");
            String admin = TokenClient.token(base, "admin", "demo");

            assertThat(new PageClient(base).get("/metrics").statusCode()).isEqualTo(401);
            assertThat(new PageClient(base).get("/openapi").statusCode()).isEqualTo(401);
            assertThat(TokenClient.get(base, "/metrics", line1).statusCode()).isEqualTo(401);
            assertThat(TokenClient.get(base, "/metrics", admin).statusCode()).isEqualTo(200);
            assertThat(TokenClient.get(base, "/openapi", line1).statusCode()).isEqualTo(200);
        }

        @Test
        void administratorsPagesAreRefusedToOthers() {
            PageClient agent = PageClient.signedIn(base, "line1", "demo");

            assertThat(List.of("people", "person", "teams", "organisations")).allSatisfy(page -> assertThat(
                            agent.get("/people/" + page + ".xhtml").statusCode())
                    .isEqualTo(403));
        }

        @Test
        void whoGuessesIsDelayedAndTheOwnerElsewhereGetsIn() {
            List<String> answers = IntStream.range(0, 100)
                    .mapToObj(guess -> TokenClient.askFrom("127.0.0.66", base, "cab", "guess " + guess))
                    .toList();

            assertThat(answers)
                    .filteredOn(answer -> answer.startsWith("HTTP/1.1 401"))
                    .hasSizeBetween(5, 20);
            assertThat(answers)
                    .filteredOn(answer -> !answer.startsWith("HTTP/1.1 401"))
                    .allSatisfy(answer ->
                            assertThat(answer).startsWith("HTTP/1.1 429").containsPattern("(?i)Retry-After: [1-9]"));
            assertThat(TokenClient.token(base, "cab", "demo")).startsWith("fl_");
        }

        @Test
        void anUnknownNameIsAnsweredAsAWrongPasswordIs() {
            long known = Long.MAX_VALUE;
            long unknown = Long.MAX_VALUE;
            String ofKnown = "";
            String ofUnknown = "";
            for (int i = 0; i < 4; i++) {
                long from = System.nanoTime();
                ofKnown = TokenClient.askFrom("127.0.0.67", base, "change", "wrong");
                long between = System.nanoTime();
                ofUnknown = TokenClient.askFrom("127.0.0.67", base, "nobody-at-all", "wrong");
                known = Math.min(known, between - from);
                unknown = Math.min(unknown, System.nanoTime() - between);
            }

            assertThat(withoutDate(ofUnknown)).isEqualTo(withoutDate(ofKnown)).startsWith("HTTP/1.1 401");
            assertThat(unknown).isBetween(known / 2, known * 2);
        }

        @Test
        void aOneTimePasswordLeadsToChoosingOneAndNowhereElse() {
            String name = "new-" + UUID.randomUUID().toString().substring(0, 8);
            String password = created(name, "REQUESTER");
            PageClient browser = PageClient.signedIn(base, name, password);

            assertThat(browser.get("/account.xhtml").headers().firstValue("Location"))
                    .contains("/choose-password.xhtml");
            assertThat(TokenClient.askFrom("127.0.0.1", base, name, password)).startsWith("HTTP/1.1 403");
            assertThat(chosen(browser, "short").body()).contains("at least 12");
            assertThat(chosen(browser, CHOSEN).statusCode()).isEqualTo(303);
            assertThat(browser.get("/account.xhtml").statusCode()).isEqualTo(200);
            assertThat(new PageClient(base).signIn(name, password, "").statusCode())
                    .isEqualTo(200);
            assertThat(new PageClient(base).signIn(name, CHOSEN, "").statusCode())
                    .isEqualTo(303);
        }

        @Test
        void aRoleTakenAwayIsGoneAtTheNextClick() {
            String name = "n6-" + UUID.randomUUID().toString().substring(0, 8);
            PageClient browser = PageClient.signedIn(base, name, created(name, "ADMINISTRATOR"));
            chosen(browser, CHOSEN);
            int before = browser.get("/people/people.xhtml").statusCode();

            submitPerson(name, "person", "save", Map.of("roles", List.of("REQUESTER")));

            assertThat(before).isEqualTo(200);
            assertThat(browser.get("/people/people.xhtml").statusCode()).isEqualTo(403);
        }

        @Test
        void closingAnAccountEndsItsSessionsAndTokens() {
            String name = "gone-" + UUID.randomUUID().toString().substring(0, 8);
            PageClient browser = PageClient.signedIn(base, name, created(name, "REQUESTER"));
            chosen(browser, CHOSEN);
            String token = TokenClient.token(base, name, CHOSEN);

            submitPerson(name, "door", "deactivate", Map.of());

            assertThat(browser.get("/account.xhtml").statusCode()).isEqualTo(302);
            assertThat(TokenClient.get(base, "/api/v1/services", token).statusCode())
                    .isEqualTo(401);
            assertThat(new PageClient(base).signIn(name, CHOSEN, "").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void signingOutEverywhereEndsEverySession() {
            PageClient here = PageClient.signedIn(base, "problem", "demo");
            PageClient there = PageClient.signedIn(base, "problem", "demo");
            String page = here.get("/account.xhtml").body();

            HttpResponse<String> left = here.submit("/account.xhtml", page, "everywhere", "leaveEverywhere", Map.of());

            assertThat(left.headers().firstValue("Location")).contains("/sign-in.xhtml");
            assertThat(there.get("/account.xhtml").statusCode()).isEqualTo(302);
        }

        private String created(String name, String role) {
            PageClient admin = PageClient.signedIn(base, "admin", "demo");
            String page = admin.get("/people/person.xhtml").body();
            HttpResponse<String> made = admin.submit(
                    "/people/person.xhtml",
                    page,
                    "person",
                    "save",
                    Map.of("name", List.of(name), "displayName", List.of("Test " + name), "roles", List.of(role)));
            return PageClient.text(made.body(), "one-time-password");
        }

        private void submitPerson(String name, String form, String button, Map<String, List<String>> typed) {
            PageClient admin = PageClient.signedIn(base, "admin", "demo");
            String page = admin.get("/people/person.xhtml?name=" + name).body();
            assertThat(admin.submit("/people/person.xhtml", page, form, button, typed)
                            .statusCode())
                    .isEqualTo(200);
        }

        private HttpResponse<String> chosen(PageClient browser, String password) {
            String page = browser.get("/choose-password.xhtml").body();
            return browser.submit(
                    "/choose-password.xhtml",
                    page,
                    "choose",
                    "go",
                    Map.of("chosen", List.of(password), "repeated", List.of(password)));
        }

        private int statusWithSession(String path, String session) {
            return TokenClient.send(HttpRequest.newBuilder(base.resolve(path)).header("Cookie", "desk=" + session))
                    .statusCode();
        }

        private static String withoutDate(String answer) {
            return answer.replaceAll("(?im)^Date:.*$", "");
        }
    }
}
