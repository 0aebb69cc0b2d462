package io.fourline.incident.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.fourline.support.DeskBrowser;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The agent's pages as agents meet them: in a browser, by mouse, by keyboard, on a phone. */
class IncidentBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static DeskBrowser browser;

    @BeforeAll
    static void open() {
        browser = DeskBrowser.on(RunningDesk.onH2());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** Takes an incident down for the demo's requester; its number. */
    private static String taken(Page page, String title) {
        page.navigate("/incidents/new.xhtml");
        page.fill("#f\\:requester", "requester");
        page.fill("#f\\:title", title);
        page.fill("#f\\:description", "Since this morning, on every machine of the floor.");
        page.selectOption("#f\\:service", "WORKPLACE");
        page.click("#f\\:open");
        page.waitForURL(Pattern.compile("number=INC-"));
        return page.url().replaceFirst(".*number=(INC-[0-9]+).*", "$1");
    }

    private static void accept(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Accept").setExact(true))
                .click();
        assertThat(page.locator(".notices li.ok")).isVisible();
    }

    private static void ticket(Page page, String number) {
        page.navigate("/incidents/incident.xhtml?number=" + number);
    }

    private static Locator dialog(Page page, String act) {
        page.locator("a[data-part=" + act + "]:visible").first().click();
        Locator dialog = page.locator("dialog[open]");
        assertThat(dialog).isVisible();
        return dialog;
    }

    private static Locator send(Locator dialog) {
        return dialog.locator("button[type=submit]");
    }

    @Test
    void anIncidentGoesUpTheChainAndEverybodySeesItsStory() {
        Page first = browser.signedIn("line1");
        String number = taken(first, "Phones of the floor are silent");
        accept(first);
        assertThat(first.locator(".notices li.ok")).containsText(number);
        Locator handOver = dialog(first, "escalate");
        handOver.locator("textarea[name^=findings]").nth(1).fill("Whole floor, two sites");
        send(handOver).click();

        Locator refused = first.locator("dialog[open]");
        assertThat(refused.locator(".wrong").first()).not().isEmpty();
        assertThat(refused.locator("textarea[name^=findings]").nth(1)).hasValue("Whole floor, two sites");

        Locator fields = refused.locator("textarea");
        for (int i = 0; i < fields.count(); i++) {
            fields.nth(i).fill("Answer " + i);
        }
        send(refused).click();
        assertThat(first.locator(".notices li.ok")).containsText("line 2");

        Page second = browser.signedIn("line2");
        ticket(second, number);
        second.click("details.findings summary");
        assertThat(second.locator(".timeline")).containsText("Answer 0");
        assertThat(second.locator("#acts\\:accept")).isVisible();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsToldAndWhatWasTypedStays() {
        Page one = browser.signedIn("line1");
        String number = taken(one, "The badge reader blinks");
        Locator facts = dialog(one, "facts");
        facts.locator("#f\\:title").fill("The badge reader blinks red");

        Page other = browser.signedIn("lead");
        ticket(other, number);
        other.click("details.menu summary[aria-label='More acts']");
        Locator priority = dialog(other, "priority");
        priority.locator("#f\\:priority").selectOption("2");
        priority.locator("#f\\:reason").fill("Nobody gets in");
        send(priority).click();
        assertThat(other.locator(".notices li.ok")).containsText("priority 2");

        send(facts).click();
        Locator refused = one.locator("dialog[open]");
        assertThat(refused.locator(".news")).containsText("Priority");
        assertThat(refused.locator("#f\\:title")).hasValue("The badge reader blinks red");
        send(refused).click();
        assertThat(one.locator("h1").first()).hasText("The badge reader blinks red");
    }

    @Test
    void aTypedReplyOutlivesTheBrowsersTab() {
        Page page = browser.signedIn("line1");
        String number = taken(page, "The scanner eats pages");
        page.fill("#text", "Rollers were cleaned");
        Poll.until("the draft is kept", Duration.ofSeconds(20), () ->
                (Boolean) page.evaluate("Object.keys(localStorage).some(key => key.startsWith('desk-draft'))"));
        Page later = page.context().newPage();
        ticket(later, number);
        assertThat(later.locator("#text")).hasValue("Rollers were cleaned");
        later.click("#say");
        assertThat(later.locator(".bubble.internal")).containsText("Rollers were cleaned");
        assertThat(later.locator("#text")).hasValue("");
    }

    @Test
    void theQueueIsWorkedWithoutAMouse() {
        Page page = browser.signedIn("line2");
        page.navigate("/incidents/queue.xhtml?view=team");
        page.keyboard().press("j");
        page.keyboard().press("j");
        Locator row = page.locator("[data-list] tr").nth(1);
        assertThat(row.locator("a.go")).isFocused();
        String number = row.getAttribute("data-number");
        assertThat(page.locator("#gist")).containsText(number);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("incident.xhtml\\?number=" + number));
    }

    @Test
    void oneRefusedRowDoesNotStopTheOthers() {
        Page page = browser.signedIn("line1");
        String fresh = taken(page, "A new one to accept");
        String mine = taken(page, "One that is accepted already");
        accept(page);
        page.navigate("/incidents/queue.xhtml?view=team");
        page.check("input[name=tick][value=" + fresh + "]");
        page.check("input[name=tick][value=" + mine + "]");
        page.click("#bulk\\:accept");
        assertThat(page.locator(".notices li.ok")).containsText("1 incident");
        assertThat(page.locator(".notices li.warn")).containsText(mine);
    }

    @Test
    void aFilterIsAnAddressThatBackLeadsHomeFrom() {
        Page page = browser.signedIn("lead");
        page.navigate("/incidents/queue.xhtml?view=all&priority=1");
        page.click(".filters a.chip.on:has-text('Priority 1')");
        page.waitForURL(address -> !address.contains("priority"));
        page.goBack();
        assertThat(page.locator(".filters a.chip.on:has-text('Priority 1')")).isVisible();
    }

    @Test
    void aTypedNumberLeadsToItsTicket() {
        Page page = browser.signedIn("line2");
        page.navigate("/search.xhtml?q=inc-12");
        assertThat(page.url()).contains("incident.xhtml?number=INC-000012");
    }

    @Test
    void whatIsNotOnesOwnIsNotThere() {
        Page page = browser.signedIn("line4");
        assertThat(page.navigate("/incidents/incident.xhtml?number=INC-000001").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsOpenToEverybody(ColorScheme colours) {
        Page page = browser.signedIn(
                "line2", new Browser.NewContextOptions().setColorScheme(colours).setBypassCSP(true));
        for (String address : List.of(
                "queue.xhtml?view=team",
                "queue.xhtml?view=mine&priority=5&q=nothing-like-this",
                "incident.xhtml?number=INC-000012",
                "incident.xhtml?number=INC-000012&act=escalate",
                "incident.xhtml?number=INC-000012&act=facts",
                "new.xhtml")) {
            page.navigate("/incidents/" + address);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        Page page = browser.signedIn("line2", new Browser.NewContextOptions().setViewportSize(360, 760));
        for (String address : List.of("queue.xhtml?view=all", "incident.xhtml?number=INC-000012", "new.xhtml")) {
            page.navigate("/incidents/" + address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(360);
        }
    }
}
