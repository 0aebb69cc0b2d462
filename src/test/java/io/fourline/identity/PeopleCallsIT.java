package io.fourline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.RestCaller;
import io.fourline.support.RestCaller.Answer;
import io.fourline.support.RunningDesk;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Accounts and teams over REST: kept by administrators, with passwords told once. */
class PeopleCallsIT {

    @Nested
    class OnH2 extends Calls {
        OnH2() {
            super(RunningDesk.onH2().baseUri());
        }
    }

    @Nested
    class OnPostgreSql extends Calls {
        OnPostgreSql() {
            super(RunningDesk.onPostgreSql().baseUri());
        }
    }

    abstract static class Calls {

        private final RestCaller admin;
        private final RestCaller agent;
        private final String name = "t-" + UUID.randomUUID().toString().substring(0, 8);

        Calls(URI desk) {
            this.admin = new RestCaller(desk, "admin");
            this.agent = new RestCaller(desk, "line1");
        }

        private Answer open(String account) {
            return admin.send(
                    "POST",
                    "people",
                    Map.of(
                            "name",
                            account,
                            "displayName",
                            "Ada Nowak",
                            "organisation",
                            organisation(),
                            "roles",
                            List.of("AGENT"),
                            "teams",
                            List.of("SERVICE-DESK")));
        }

        private String organisation() {
            return admin.get("people/line1").text("organisation");
        }

        @Test
        void anAccountIsOpenedWithAPasswordThatIsToldOnce() {
            Answer opened = open(name);

            assertThat(opened.status()).isEqualTo(201);
            assertThat(opened.header("Location")).endsWith("/people/" + name);
            assertThat(opened.text("oneTimePassword")).hasSizeGreaterThan(10);
            Answer read = admin.get("people/" + name);
            assertThat(read.body()).isEqualTo(opened.body().path("person"));
            assertThat(read.body().path("oneTimePassword").asBoolean()).isTrue();
            assertThat(admin.get("people?role=AGENT&team=SERVICE-DESK&active=true&limit=200")
                            .body()
                            .path("items")
                            .findValuesAsText("name"))
                    .contains(name);
            assertThat(agent.get("teams/SERVICE-DESK").body().path("members"))
                    .anyMatch(member -> member.asText().equals(name));
        }

        @Test
        void aWrongAccountIsRefusedWithEveryField() {
            Map<String, Object> wrong = Map.of(
                    "name",
                    "NOT A NAME",
                    "displayName",
                    "Two\nlines",
                    "email",
                    "nobody",
                    "organisation",
                    "NOWHERE",
                    "roles",
                    List.of("SUPPLIER", "AGENT"),
                    "teams",
                    List.of("NO-TEAM"));

            assertThat(admin.send("POST", "people", wrong).errors())
                    .contains("name", "displayName", "email", "organisation", "roles", "teams");
            assertThat(open("line1").errors()).containsExactly("name");
        }

        @Test
        void anEditKeepsWhatItDoesNotNameAndClearsWhatItNulls() {
            open(name);
            admin.send("PATCH", "people/" + name, Map.of("email", "ada@example.org", "vip", true));
            Answer edited = admin.sendText(
                    "PATCH",
                    "people/" + name,
                    "application/merge-patch+json",
                    "{\"email\":null,\"displayName\":\"Ada N.\"}");

            assertThat(edited.body().path("email").isNull()).isTrue();
            assertThat(edited.body().path("vip").asBoolean()).isTrue();
            assertThat(edited.text("displayName")).isEqualTo("Ada N.");
            assertThat(admin.send("PATCH", "people/" + name, Map.of("vip", false), "If-Match", "\"1\"")
                            .status())
                    .isEqualTo(412);
        }

        @Test
        void aClosedAccountIsListedApartAndOpenedAgainWithAnotherPassword() {
            String first = open(name).text("oneTimePassword");

            assertThat(admin.send("POST", "people/" + name + "/deactivation", Map.of())
                            .body()
                            .path("active")
                            .asBoolean())
                    .isFalse();
            assertThat(admin.get("people?active=false&q=" + name)
                            .body()
                            .path("items")
                            .findValuesAsText("name"))
                    .containsExactly(name);
            assertThat(admin.send("POST", "people/" + name + "/activation", Map.of())
                            .status())
                    .isEqualTo(200);
            assertThat(admin.send("POST", "people/" + name + "/password-reset", Map.of())
                            .text("oneTimePassword"))
                    .isNotBlank()
                    .isNotEqualTo(first);
        }

        @Test
        void aTeamIsMadeNamedAnewAndRetiredOnItsLine() {
            assertThat(admin.send("POST", "teams", Map.of("code", name, "name", "Night shift", "line", 2))
                            .header("Location"))
                    .endsWith("/teams/" + name);
            assertThat(admin.send("POST", "teams", Map.of("code", name, "name", "Again", "line", 2))
                            .errors())
                    .containsExactly("code");
            assertThat(admin.send("PATCH", "teams/" + name, Map.of("name", "Night watch"))
                            .body()
                            .path("line")
                            .asInt())
                    .isEqualTo(2);
            admin.send("PATCH", "teams/" + name, Map.of("active", false));

            assertThat(agent.get("teams?active=false&q=WATCH")
                            .body()
                            .path("items")
                            .findValuesAsText("code"))
                    .contains(name);
        }

        @Test
        void nobodyElseSeesAccountsOrKeepsTeams() {
            assertThat(agent.get("people").status()).isEqualTo(403);
            assertThat(agent.get("people/line1").status()).isEqualTo(403);
            assertThat(agent.send("POST", "people/line1/password-reset", Map.of())
                            .status())
                    .isEqualTo(403);
            assertThat(agent.send("POST", "teams", Map.of("code", name, "name", "Mine", "line", 1))
                            .status())
                    .isEqualTo(403);
        }
    }
}
