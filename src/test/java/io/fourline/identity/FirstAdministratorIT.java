package io.fourline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.fourline.support.DeskDatabase;
import io.fourline.support.PageClient;
import io.fourline.support.RunningDesk;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How somebody gets into a desk that has nobody in it. */
class FirstAdministratorIT {

    private static final Pattern TOLD = Pattern.compile("one-time password ([a-z2-9-]{19})");

    @Test
    void anEmptyDeskTellsOneAdministratorsPasswordOnce() {
        Map<String, String> settings = Map.of("desk.demo", "false", "desk.address", "127.0.0.1");
        try (RunningDesk desk = RunningDesk.startOwn(DeskDatabase.Kind.H2, settings)) {
            Matcher told = TOLD.matcher(desk.console());
            assertThat(told.find()).isTrue();
            PageClient browser = PageClient.signedIn(desk.baseUri(), "admin", told.group(1));
            String page = browser.get("/choose-password.xhtml").body();
            List<String> chosen = List.of("the first words of all");
            browser.submit(
                    "/choose-password.xhtml", page, "choose", "go", Map.of("chosen", chosen, "repeated", chosen));

            assertThat(new PageClient(desk.baseUri()).get("/sign-in.xhtml").body())
                    .doesNotContain("demo-accounts");
            assertThat(browser.get("/people/people.xhtml").statusCode()).isEqualTo(200);
            desk.restart();

            assertThat(TOLD.matcher(desk.console()).find()).isFalse();
            assertThat(PageClient.signedIn(desk.baseUri(), "admin", chosen.get(0))
                            .get("/people/people.xhtml")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
