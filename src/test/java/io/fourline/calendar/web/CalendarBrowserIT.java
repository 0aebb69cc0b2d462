package io.fourline.calendar.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RunningDesk;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A calendar's page as an administrator meets it twice a year. */
class CalendarBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGES =
            List.of("calendars.xhtml", "calendar.xhtml", "calendar.xhtml?edit=WARSAW", "calendar.xhtml?edit=ALWAYS");
    private static final String FILE = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20201212\r\n"
            + "RRULE:FREQ=YEARLY\r\nSUMMARY:Jamhuri Day\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20201111T100000\r\n"
            + "SUMMARY:A meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

    private static DeskBrowser browser;

    @BeforeAll
    static void open() {
        browser = DeskBrowser.on(RunningDesk.onH2());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aCalendarIsTypedCheckedFilledFromAFileAndPublished() {
        Page page = browser.signedIn("admin");
        page.navigate("/admin/calendar.xhtml");
        page.fill("#name", "Nairobi");
        page.fill("#code", "N-" + UUID.randomUUID().toString().substring(0, 8));
        page.fill("#zone", "Africa/Nairob");
        page.fill("[id='days:0:hours']", "8-12, 11-13");
        assertThat(page.locator(".weekday output").first()).containsText("lie over each other");
        page.click("#save");
        assertThat(page.locator(".wrong:text('Africa/Nairob is no zone')")).isVisible();

        page.fill("#zone", "Africa/Nairobi");
        page.fill("[id='days:0:hours']", "8-12, 13-17");
        assertThat(page.locator(".weekday output").first()).hasText("8 h");
        page.click("#likeMonday");
        assertThat(page.locator("[id='days:4:hours']")).hasValue("8-12, 13-17");
        page.setInputFiles(
                "#file", new FilePayload("kenya.ics", "text/calendar", FILE.getBytes(StandardCharsets.UTF_8)));
        page.click("#look");
        assertThat(page.getByText("It is an appointment at 10:00")).isVisible();
        page.click("#take");
        assertThat(page.locator(".notices li.ok")).isVisible();

        page.click("[data-open=publish]");
        page.click("#go");
        assertThat(page.locator("#publish .wrong")).hasText("This is required.");
        page.fill("#reason", "Opening of the office");
        page.click("#go");
        page.waitForURL(Pattern.compile("edit=N-"));
        assertThat(page.locator("header.head .chip.ok")).containsText("is in force");
        assertThat(page.locator(".notices li.ok")).containsText("is published as");
        assertThat(page.locator(".version").first()).containsText("Opening of the office");
    }

    @Test
    void theMonthIsTurnedWithWhatIsTypedKept() {
        Page page = browser.signedIn("admin");
        page.navigate("/admin/calendar.xhtml?edit=WARSAW");
        String month = page.locator(".month-title").textContent();
        page.fill("[id='days:5:hours']", "9-12");
        page.click("#after");

        assertThat(page.locator(".month-title")).not().hasText(month);
        assertThat(page.locator("[id='days:5:hours']")).hasValue("9-12");
        assertThat(page.locator(".month td.OPEN:nth-child(6)").first()).containsText("3 h");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everybodyCanReadAndWorkThePages(ColorScheme colours) {
        Page page = browser.signedIn(
                "admin",
                new Browser.NewContextOptions().setViewportSize(1440, 900).setColorScheme(colours));
        for (String address : PAGES) {
            page.navigate("/admin/" + address);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        Page page = browser.signedIn("admin", new Browser.NewContextOptions().setViewportSize(360, 760));
        for (String address : PAGES) {
            page.navigate("/admin/" + address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(360);
        }
    }
}
