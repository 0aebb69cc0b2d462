package io.fourline.major;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A major incident in the browser: declared and told by the lead, read and joined by a requester, settled with its child. */
class MajorBrowserIT {

    @Test
    void aLeadDeclaresAndTellsARequesterJoinsAndTheChildIsResolvedWithIt() {
        RunningDesk desk = RunningDesk.onH2();
        String number = new RestCaller(desk.baseUri(), "requester").open("The tills do not take cards");
        String child;
        try (DeskBrowser browser = DeskBrowser.on(desk)) {
            Page page = browser.signedIn("lead");
            page.navigate("/incidents/incident.xhtml?number=" + number + "&act=major");
            page.fill("[id='f:reason']", "Every shop");
            page.fill("[id='f:headline']", "No cards at the tills " + number);
            page.click("[id='f:go']");
            assertThat(page.locator("h1")).containsText("No cards at the tills");
            assertThat(page.locator(".timeline")).containsText("We know that");
            assertThat(page.locator(".promise time[data-countdown]")).isVisible();

            page.selectOption("#phase", "IDENTIFIED");
            assertThat(page.locator("#text")).hasValue(Pattern.compile("We have found why.*"));
            page.fill("#text", "The certificate of {service} has ended.");
            page.click("#say");
            assertThat(page.locator(".timeline")).containsText("The certificate of Payments has ended.");
        }
        try (DeskBrowser browser = DeskBrowser.on(desk)) {
            Page page = browser.signedIn("requester2");
            page.navigate("/status.xhtml");
            Locator outage =
                    page.locator("li.card", new Page.LocatorOptions().setHasText("No cards at the tills " + number));
            assertThat(outage).containsText("being worked on. Next update");
            assertThat(outage).containsText("The certificate of Payments has ended.");
            page.locator("button[aria-label*='" + number + "']").first().click();
            assertThat(page.locator(".notices")).containsText("We have noted it as INC-");
            child = page.locator(".notices").innerText().replaceAll("(?s).*(INC-\\d+).*", "$1");
        }
        try (DeskBrowser browser = DeskBrowser.on(desk)) {
            Page page = browser.signedIn("lead");
            page.navigate("/major/incident.xhtml?number=" + number + "&act=settle");
            page.selectOption("[id='f:code']", "FIXED");
            page.fill("[id='f:text']", "A new certificate is in place");
            page.click("[id='f:go']");
            assertThat(page.locator(".notices")).containsText("1 child is settled");
            page.navigate("/major/report.xhtml?number=" + number);
            assertThat(page.locator(".timeline").first()).containsText("resolved 1 child with it");
        }
        assertThat(new RestCaller(desk.baseUri(), "requester2")
                        .get("incidents/" + child)
                        .text("state"))
                .isEqualTo("RESOLVED");
    }
}
