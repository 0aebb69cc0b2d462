package io.fourline.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.fourline.support.DeskBrowser;
import io.fourline.support.Poll;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The search in the browser: found while typing, an answer applied in one click, a requester helped without a ticket. */
class SearchBrowserIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static RunningDesk desk;
    private static DeskBrowser browser;
    private static RestCaller requester;
    private static RestCaller agent;

    @BeforeAll
    static void open() {
        desk = RunningDesk.onH2();
        requester = new RestCaller(desk.baseUri(), "requester");
        agent = new RestCaller(desk.baseUri(), "line1");
        browser = DeskBrowser.on(desk);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void whatIsTypedIsFoundWhileItGrowsAndByItsPage() {
        String number = searchable(requester.open("Quokkagraph shows no curve"), "quokkagraph");
        Page page = browser.signedIn("lead");
        page.locator("#palette").pressSequentially("quokkag");
        Locator suggested = page.locator("#palette-list li", new Page.LocatorOptions().setHasText(number));
        assertThat(suggested.locator("mark")).containsText("Quokkagraph");
        suggested.click();
        assertThat(page).hasURL(Pattern.compile(".*incident.xhtml\\?number=" + number));

        page.navigate("/search.xhtml?q=quokkagrahp+curves");
        assertThat(page.locator(".hit a.go")).containsText("Quokkagraph shows no curve");
        assertThat(page.locator(".note")).containsText("Did you mean: quokkagraph");
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Problems"))
                .click();
        assertThat(page.locator(".empty")).containsText("Nothing was found");
        page.navigate("/search.xhtml?q=" + number.toLowerCase().replace("-", ""));
        assertThat(page).hasURL(Pattern.compile(".*incident.xhtml\\?number=" + number));
    }

    @Test
    void whatMayNotBeSeenIsNotFound() {
        searchable(requester.open("Wombatometer hums at night"), "wombatometer");
        Page page = browser.signedIn("requester2");
        page.navigate("/search.xhtml?q=wombatometer");
        assertThat(page.locator(".empty")).containsText("Nothing was found");
        assertThat(page.locator(".hit")).hasCount(0);
    }

    @Test
    void aSolutionFillsTheResolveDialogInByOneClick() {
        String solved = requester.open("Numbatron beeps and prints numb pages");
        act(solved, "acceptance", Map.of());
        act(solved, "resolution", Map.of("code", "WORKAROUND", "text", "Hold both buttons for ten seconds"));
        searchable(solved, "numbatron state:resolved");
        String number = requester.open("The numbatron beeps again with numb pages");
        act(number, "acceptance", Map.of());

        Page page = browser.signedIn("line1");
        page.navigate("/incidents/incident.xhtml?number=" + number);
        Locator answer = page.locator("#answers li", new Page.LocatorOptions().setHasText(solved));
        assertThat(answer).containsText("Both say: Numbatron, beeps, numb");
        answer.getByText("Use this solution").click();
        assertThat(page.locator("[id='f:text']")).hasValue("Hold both buttons for ten seconds");
        page.click("[id='f:go']");
        assertThat(page.locator(".notices")).isVisible();
        assertThat(agent.get("incidents/" + number).text("state")).isEqualTo("RESOLVED");
        assertThat(agent.get("incidents/" + number).text("resolutionCode")).isEqualTo("WORKAROUND");
    }

    @Test
    void aRequesterIsHelpedWhileTypingAndSendsNothing() {
        String article = article();
        int before = requester.get("incidents?limit=200").body().path("items").size();

        Page page = browser.signedIn("requester");
        page.navigate("/requests/index.xhtml");
        page.locator("[id='ask:title']").pressSequentially("Bilbyphone rings without end");
        Locator offered = page.locator("#alike li", new Page.LocatorOptions().setHasText("Bilbyphone"));
        assertThat(offered).containsText("Silence");
        offered.locator("button").click();
        assertThat(page.locator(".notices")).containsText("Nothing was sent");
        assertThat(page.locator("[id='ask:title']")).hasValue("");
        assertThat(requester.get("incidents?limit=200").body().path("items")).hasSize(before);
        assertThat(agent.get("articles/" + article).body().toString()).contains("\"solved\":1");
    }

    @Test
    void aRequesterIsToldWhileTypingThatItWasReportedAlready() {
        String number = searchable(requester.open("Echidnascope draws nothing"), "echidnascope");
        Page page = browser.signedIn("requester");
        page.navigate("/requests/index.xhtml");
        page.locator("[id='ask:title']").pressSequentially("My echidnascpoe draws nothing");
        assertThat(page.locator("#alike a", new Page.LocatorOptions().setHasText("Echidnascope")))
                .hasAttribute("href", Pattern.compile(".*request.xhtml\\?number=" + number));
    }

    private static String article() {
        Map<String, Object> said = Map.ofEntries(
                Map.entry("kind", "HOW_TO"),
                Map.entry("title", "Silence a bilbyphone that rings"),
                Map.entry("summary", "When a bilbyphone rings without end"),
                Map.entry("body", "Press the star key twice."),
                Map.entry("language", "en"),
                Map.entry("audience", "REQUESTER"),
                Map.entry("keywords", List.of("bilbyphone")),
                Map.entry("safeToDoYourself", true));
        String number = agent.send("POST", "articles", said).text("number");
        agent.send("POST", "articles/" + number + "/submission", Map.of());
        RestCaller reviewer = new RestCaller(desk.baseUri(), "line2");
        assertThat(reviewer.send("POST", "articles/" + number + "/publication", Map.of("note", "Good"))
                        .status())
                .isEqualTo(201);
        Poll.until(
                "it is offered",
                SOON,
                () -> requester.get("search?q=bilbyphone").body().toString().contains(number));
        return number;
    }

    private static void act(String number, String act, Map<String, ?> body) {
        assertThat(agent.send("POST", "incidents/" + number + "/" + act, body).status())
                .isEqualTo(200);
    }

    private static String searchable(String number, String words) {
        String q = words.replace(" ", "%20");
        Poll.until(
                "it is searchable",
                SOON,
                () -> agent.get("search?q=" + q).body().toString().contains(number));
        return number;
    }
}
