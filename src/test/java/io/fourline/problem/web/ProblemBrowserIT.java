package io.fourline.problem.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problem management in the browser, from what recurs to the incidents that are told of its end. */
class ProblemBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String WORKAROUND = "Use the address instead of the name.";

    private static RunningDesk desk;
    private static DeskBrowser browser;

    @BeforeAll
    static void open() {
        desk = RunningDesk.onH2();
        browser = DeskBrowser.on(desk);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aProblemGoesFromWhatRecursToTheIncidentsThatAreToldOfItsEnd() {
        RestCaller requester = new RestCaller(desk.baseUri(), "requester");
        List<String> incidents = IntStream.range(0, 6)
                .mapToObj(each -> raised(requester, "Names are not found"))
                .toList();
        Page manager = browser.signedIn("problem");
        String problem = raisedFromWhatRecurs(manager);
        analysed(manager, problem);
        offered(manager, problem);
        String later = raised(requester, "No page opens by its name");
        usedByLine1(later, problem);
        bettered(manager, problem);
        ended(manager, problem, incidents.get(0));
        assertThat(requester.get("incidents/" + incidents.get(0)).text("state")).isNotEqualTo("RESOLVED");
        assertThat(requester
                        .get("incidents/" + incidents.get(0) + "/comments")
                        .body()
                        .toString())
                .contains("The second server answers now");
        assertThat(requester.get("incidents/" + later).text("state")).isEqualTo("RESOLVED");
    }

    private static String raised(RestCaller requester, String title) {
        Map<String, Object> report = new HashMap<>(Map.of("title", title, "description", "", "service", "WORKPLACE"));
        report.putAll(Map.of("impact", "LOW", "urgency", "LOW", "configurationItem", "DNS-01"));
        return requester.send("POST", "incidents", report).text("number");
    }

    private static String raisedFromWhatRecurs(Page page) {
        page.navigate("/problems/index.xhtml?view=recurring");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Name service"));
        assertThat(row).containsText("6");
        row.locator("a.btn").click();
        assertThat(page.locator("[id='f:items']")).hasValue(Pattern.compile(".*DNS-01.*"));
        page.fill("[id='f:title']", "The name service answers late");
        page.selectOption("[id='f:service']", "WORKPLACE");
        page.click("[id='f:raise']");
        assertThat(page.locator("h1")).hasText("The name service answers late");
        assertThat(page.locator("#bound")).containsText("Names are not found");
        return page.url().replaceAll(".*number=(PRB-\\d+).*", "$1");
    }

    private static void analysed(Page page, String problem) {
        page.click("[id='acts:investigate']");
        act(page, problem, "whys", Map.of("whys", "The name service answers late.\nIts only server is busy."));
        act(page, problem, "node", Map.of("text", "One server alone", "evidence", "Load of this morning"));
        page.navigate("/problems/problem.xhtml?number=" + problem + "&act=node");
        page.selectOption("[id='f:kind']", "RULED_OUT");
        page.fill("[id='f:text']", "Slow network");
        page.click("[id='f:go']");
        assertThat(page.locator("ol li"))
                .hasText(new String[] {"The name service answers late.", "Its only server is busy."});
        assertThat(page.locator(".causes rect")).hasCount(3);
        act(page, problem, "cause", Map.of("text", "There is one server only, and it is busy."));
        assertThat(page.locator(".head .chip").first()).hasText("Root cause known");
    }

    private static void offered(Page page, String problem) {
        page.navigate("/problems/problem.xhtml?number=" + problem + "&act=workaround");
        page.fill("[id='f:text']", WORKAROUND);
        page.check("[id='f:publish']");
        page.click("[id='f:go']");
        assertThat(page.locator(".head .chip").first()).hasText("Known error");
    }

    private static void usedByLine1(String incident, String problem) {
        Page page = browser.signedIn("line1");
        page.navigate("/incidents/incident.xhtml?number=" + incident);
        Locator known = page.locator("#known li", new Page.LocatorOptions().setHasText(problem));
        assertThat(known).containsText(WORKAROUND);
        known.locator("a[data-part='resolve']").click();
        assertThat(page.locator("[id='f:code']")).hasValue("WORKAROUND");
        assertThat(page.locator("[id='f:text']")).hasValue(WORKAROUND);
        page.click("[id='f:go']");
        assertThat(page.locator(".head").first()).containsText("Resolved");
        assertThat(page.locator(".bonds").first()).containsText(problem);
    }

    private static void bettered(Page page, String problem) {
        act(page, problem, "task", Map.of("title", "Order a second server", "assignee", "line3"));
        act(page, problem, "task&task=1", Map.of("title", "Set up a second server", "due", "2031-05-04"));
        assertThat(page.locator("#bound")).containsText("Set up a second server");
        assertThat(page.locator("#bound")).containsText("by 4 May 2031");
        act(page, problem, "node&node=2", Map.of("evidence", "Measured again"));
        assertThat(page.locator("#analysis table")).containsText("Measured again");
        assertThat(page.locator(".causes rect")).hasCount(3);
    }

    private static void ended(Page page, String problem, String told) {
        page.navigate("/problems/problem.xhtml?number=" + problem + "&act=resolve");
        assertThat(page.locator(".foreseen")).hasCount(7);
        assertThat(page.locator("[name='fate-" + told + "']")).hasValue("RESOLVE");
        page.selectOption("[id='f:code']", "ACCEPTED");
        assertThat(page.locator("[name='fate-" + told + "']")).hasValue("INFORM");
        page.selectOption("[id='f:code']", "FIXED");
        assertThat(page.locator("[name='fate-" + told + "']")).hasValue("RESOLVE");
        for (Locator fate : page.locator(".foreseen select").all()) {
            fate.selectOption("LEAVE");
        }
        page.selectOption("[name='fate-" + told + "']", "INFORM");
        page.fill("[id='f:text']", "The second server answers now.");
        page.click("[id='f:go']");
        assertThat(page.locator(".notices")).containsText("saw to 1 incident");
        assertThat(page.locator(".head .chip").first()).hasText("Resolved");
        assertThat(page.locator("#bound li", new Page.LocatorOptions().setHasText(told)))
                .containsText("Told");
    }

    @Test
    void incidentsThatAreTickedInTheQueueBecomeOneProblem() {
        RestCaller requester = new RestCaller(desk.baseUri(), "requester");
        List<String> incidents = List.of(raised(requester, "Slow again"), raised(requester, "Slow as well"));
        Page page = browser.signedIn("line1");
        page.navigate("/incidents/queue.xhtml?view=all&q=Slow");
        incidents.forEach(one -> page.check("input[name=tick][value='" + one + "']"));
        page.click("[id='bulk:raise']");
        assertThat(page.locator("[name=tick]:checked")).hasCount(2);
        page.fill("[id='f:title']", "All of it is slow");
        page.click("[id='f:raise']");
        assertThat(page.locator("#bound")).containsText(incidents.get(0));
        String problem = page.url().replaceAll(".*number=(PRB-\\d+).*", "$1");
        page.navigate("/incidents/incident.xhtml?number=" + raised(requester, "And slow"));
        page.fill("[id='behind:problem']", "no number");
        page.click("[id='behind:link']");
        assertThat(page.locator("#behind")).containsText("NO NUMBER is not known here");
        page.fill("[id='behind:problem']", problem);
        page.click("[id='behind:link']");
        assertThat(page.locator(".bonds").first()).containsText(problem);
        page.navigate("/problems/index.xhtml?view=open&state=LOGGED&service=WORKPLACE&q=all of it");
        assertThat(page.locator("[data-list] tr")).hasCount(1);
    }

    @Test
    void whoSavesOntoNewerWordsIsShownThemFirst() {
        Page first = browser.signedIn("problem");
        Page second = browser.signedIn("lead");
        first.navigate("/problems/problem.xhtml?number=PRB-000004&act=facts");
        second.navigate("/problems/problem.xhtml?number=PRB-000004&act=facts");
        second.fill("[id='f:symptoms']", "As the lead has heard it");
        second.click("[id='f:go']");
        assertThat(second.locator(".notices")).containsText("Corrected");
        first.fill("[id='f:symptoms']", "As the manager has heard it");
        first.click("[id='f:go']");
        assertThat(first.locator("dialog .news")).containsText("As the lead has heard it");
        assertThat(first.locator("[id='f:symptoms']")).hasValue("As the manager has heard it");
        first.click("[id='f:go']");
        assertThat(first.locator(".notices")).containsText("Corrected");
    }

    private static void act(Page page, String problem, String act, Map<String, String> fields) {
        page.navigate("/problems/problem.xhtml?number=" + problem + "&act=" + act);
        fields.forEach((field, text) -> page.fill("[id='f:" + field + "']", text));
        page.click("[id='f:go']");
        assertThat(page.locator(".notices")).containsText(problem);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsOpenToEverybody(ColorScheme colours) {
        Page page = browser.signedIn(
                "problem",
                new Browser.NewContextOptions().setColorScheme(colours).setBypassCSP(true));
        for (String address : List.of(
                "index.xhtml",
                "index.xhtml?view=recurring",
                "index.xhtml?view=imported",
                "problem.xhtml?number=PRB-000003",
                "problem.xhtml?number=PRB-000003&act=resolve",
                "problem.xhtml?number=PRB-000004&act=node",
                "new.xhtml")) {
            page.navigate("/problems/" + address);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        Page page = browser.signedIn("problem", new Browser.NewContextOptions().setViewportSize(360, 760));
        for (String address : List.of(
                "index.xhtml",
                "index.xhtml?view=recurring",
                "problem.xhtml?number=PRB-000003",
                "problem.xhtml?number=PRB-000003&act=resolve",
                "new.xhtml")) {
            page.navigate("/problems/" + address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(360);
        }
    }
}
