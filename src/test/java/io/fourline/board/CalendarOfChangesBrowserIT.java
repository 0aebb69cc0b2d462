package io.fourline.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.fourline.support.DeskBrowser;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.RunningDesk;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calendar of changes in the browser, with what is kept around it, the meetings of the board, and a feed. */
class CalendarOfChangesBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Map<String, String> NOTHING = Map.of();
    private static final List<String> PAGES = List.of(
            "calendar.xhtml",
            "calendar.xhtml?look=week",
            "calendar.xhtml?look=timeline&service=ERP",
            "calendar.xhtml?look=agenda",
            "schedule.xhtml",
            "schedule.xhtml?kind=windows",
            "schedule.xhtml?kind=absences",
            "meetings.xhtml",
            "feeds.xhtml");

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
    void aFreezeNamesTheChangesThatFallIntoItAndTheCalendarShowsBoth() {
        Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(400, ChronoUnit.DAYS);
        String change = scheduled("Change under a freeze", from.plus(2, ChronoUnit.HOURS));
        Page page = browser.signedIn("change");
        page.navigate("/changes/schedule.xhtml?kind=freezes");
        page.fill("[id='f:name']", "Freeze of " + change);
        page.fill("[id='f:from']", local(from));
        page.fill("[id='f:to']", local(from.plus(1, ChronoUnit.DAYS)));
        page.click("[id='f:save']");
        assertThat(page.locator(".notices")).containsText("falls into it: " + change);

        String date =
                LocalDateTime.ofInstant(from, ZoneOffset.UTC).toLocalDate().toString();
        for (String look : List.of("month", "week", "timeline", "agenda")) {
            page.navigate("/changes/calendar.xhtml?look=" + look + "&date=" + date);
            assertThat(page.locator("a.mark.CHANGE", new Page.LocatorOptions().setHasText(change))
                            .first())
                    .isVisible();
            assertThat(page.locator("a.mark.FREEZE", new Page.LocatorOptions().setHasText("Freeze of " + change))
                            .first())
                    .isVisible();
        }
        page.navigate("/changes/calendar.xhtml?look=agenda&date=" + date + "&show=FREEZE");
        assertThat(page.locator(".plan-agenda a.mark.CHANGE")).hasCount(0);
    }

    @Test
    void theBoardVotesInItsMeetingAndWhatWasSaidStands() {
        Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(420, ChronoUnit.DAYS);
        String change = submitted("Change before the board", from);
        Page leader = browser.signedIn("change");
        leader.navigate("/changes/meetings.xhtml");
        leader.fill("[id='f:at']", local(Instant.now().plus(1, ChronoUnit.DAYS)));
        leader.click("[id='f:plan']");
        assertThat(leader.locator("article.agenda", new Page.LocatorOptions().setHasText(change)))
                .containsText("Waits for votes");
        leader.click("[id='acts:start']");
        assertThat(leader.locator(".notices")).containsText("has begun");
        String meeting = leader.url().replaceAll(".*id=(\\d+).*", "$1");

        Page member = browser.signedIn("cab");
        member.navigate("/changes/meeting.xhtml?id=" + meeting);
        var point = member.locator("article.agenda", new Page.LocatorOptions().setHasText(change));
        point.locator("textarea").fill("Agreed, if the night is quiet.");
        point.locator("button", new Locator.LocatorOptions().setHasText("Keep the minutes"))
                .click();
        assertThat(member.locator(".notices")).containsText("The minutes are kept");
        assertThat(point.locator("textarea")).hasValue("Agreed, if the night is quiet.");
        point.locator("button", new Locator.LocatorOptions().setHasText("Approve"))
                .click();
        assertThat(member.locator(".notices")).containsText("Your vote on " + change);
        assertThat(point).containsText("Carla Abe approved");

        leader.navigate("/changes/meeting.xhtml?id=" + meeting);
        leader.click("[id='acts:close']");
        assertThat(leader.locator(".notices")).containsText("are closed");
        assertThat(leader.locator("textarea")).hasCount(0);
        assertThat(leader.locator("article.agenda", new Page.LocatorOptions().setHasText(change)))
                .containsText("Agreed, if the night is quiet.");
        assertThat(DeskClient.as(desk, "cab")
                        .get("changes/" + change)
                        .json()
                        .path("approval")
                        .asText())
                .isEqualTo("APPROVED");
    }

    @Test
    void aFeedIsReadByItsAddressAloneUntilItIsRevoked() {
        String change = scheduled(
                "Change in a feed", Instant.now().truncatedTo(ChronoUnit.DAYS).plus(100, ChronoUnit.DAYS));
        Page page = browser.signedIn("change");
        page.navigate("/changes/feeds.xhtml");
        page.selectOption("[id='f:scope']", "ALL");
        page.click("[id='f:create']");
        String address = page.locator("#address").innerText();
        String path = address.substring(address.indexOf("/calendar-feeds/"));
        Answer feed =
                DeskClient.nobody(desk).send("GET", desk.baseUri().resolve(path).toString(), null, Map.of());
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.header("Content-Type")).startsWith("text/calendar");
        assertThat(feed.text()).contains("UID:change-" + change + "@");

        page.navigate("/changes/feeds.xhtml");
        assertThat(page.locator("#address")).hasCount(0);
        page.locator("button", new Page.LocatorOptions().setHasText("Revoke"))
                .last()
                .click();
        assertThat(page.locator(".notices")).containsText("revoked");
        assertThat(DeskClient.nobody(desk)
                        .send("GET", desk.baseUri().resolve(path).toString(), null, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsOpenToEverybody(ColorScheme colours) {
        Page page = browser.signedIn(
                "change",
                new Browser.NewContextOptions().setColorScheme(colours).setBypassCSP(true));
        for (String address : PAGES) {
            page.navigate("/changes/" + address);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        Page page = browser.signedIn("change", new Browser.NewContextOptions().setViewportSize(360, 760));
        for (String address : PAGES) {
            page.navigate("/changes/" + address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(360);
        }
    }

    private static String scheduled(String title, Instant from) {
        String change = submitted(title, from);
        done(DeskClient.as(desk, "cab").post("changes/" + change + "/votes", Map.of("vote", "APPROVE")));
        done(DeskClient.as(desk, "change").post("changes/" + change + "/schedule", Map.of("reason", "Agreed")));
        return change;
    }

    private static String submitted(String title, Instant from) {
        Answer raised = DeskClient.as(desk, "line2")
                .post(
                        "changes",
                        Map.of(
                                "title",
                                title,
                                "description",
                                "As planned.",
                                "model",
                                "NORMAL",
                                "service",
                                "WORKPLACE",
                                "configurationItems",
                                List.of("SW-CORE-2"),
                                "from",
                                from.toString(),
                                "to",
                                from.plus(2, ChronoUnit.HOURS).toString(),
                                "risk",
                                Map.of(
                                        "reach", "TEAM",
                                        "downtime", "SHORT",
                                        "experience", "ONCE",
                                        "tested", "PARTLY",
                                        "backOut", "PLANNED"),
                                "plans",
                                Map.of("implementation", "Do", "test", "Look", "backOut", "Undo")));
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        String change = raised.json().path("number").asText();
        DeskClient manager = DeskClient.as(desk, "change");
        done(manager.post("changes/" + change + "/assessment", NOTHING));
        done(manager.post("changes/" + change + "/submission", NOTHING));
        return change;
    }

    private static void done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
