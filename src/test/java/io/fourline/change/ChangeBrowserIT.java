package io.fourline.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import io.fourline.support.DeskBrowser;
import io.fourline.support.DeskClient;
import io.fourline.support.RunningDesk;
import io.fourline.support.TicketHistory;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Standard, normal and emergency changes in the browser, from draft to closure, each by the people whose part it is. */
class ChangeBrowserIT {

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
    void aNormalChangeIsRiskedApprovedInTwoStagesScheduledDoneAndReviewed() {
        Instant from = day(300);
        Page raiser = browser.signedIn("line2");
        raiser.navigate("/changes/new.xhtml?model=NORMAL");
        describe(raiser, "Replace the core switch", from);
        for (Locator question : raiser.locator("section.risk select").all()) {
            question.selectOption(new SelectOption().setIndex(1));
        }
        raiser.click("[id='f:draft']");
        assertThat(raiser.locator(".notices")).containsText("Raised CHG-");
        String number = number(raiser);
        assertThat(raiser.locator("aside[aria-label='Facts and links']")).containsText("points are");
        assertThat(raiser.locator(".toolbar a[data-part=submit]")).hasCount(0);

        Page manager = browser.signedIn("change");
        submitted(manager, number);
        show(raiser, number);
        assertThat(raiser.locator(".toolbar a[data-part=vote]")).hasCount(0);
        vote(browser.signedIn("cab"), number, "APPROVE", "Well prepared");
        vote(browser.signedIn("lead"), number, "APPROVE", null);
        scheduled(manager, number);
        carriedOut(number);
        closed(manager, number);
        TicketHistory.prove(DeskClient.as(desk, "auditor"), "changes/" + number);

        manager.navigate("/changes/outcomes.xhtml");
        assertThat(manager.locator("section.card", new Page.LocatorOptions().setHasText("By team")))
                .containsText("%");
    }

    private static void submitted(Page manager, String number) {
        show(manager, number);
        manager.click("[id='acts:assess']");
        act(manager, "submit");
        Locator stages = manager.locator("#submit details.others");
        fillStage(stages.nth(0), "Board", "CAB_MEMBER");
        fillStage(stages.nth(1), "Duty", "LEAD");
        go(manager);
        assertThat(manager.locator(".notices")).containsText("are asked");
        assertThat(manager.locator("section.stage")).hasCount(2);
        assertThat(manager.locator(".toolbar a[data-part=vote]")).hasCount(0);
    }

    private static void scheduled(Page manager, String number) {
        show(manager, number);
        assertThat(manager.locator("header.head").first()).containsText("Approved");
        act(manager, "schedule");
        go(manager);
        if (manager.locator("#schedule .wrong, #schedule .notices li.bad").count() > 0) {
            manager.fill("[id='f:reason']", "Agreed with the shops");
            go(manager);
        }
        assertThat(manager.locator(".notices")).containsText("Scheduled " + number);
    }

    private static void closed(Page manager, String number) {
        show(manager, number);
        act(manager, "close");
        manager.selectOption("[id='f:outcome']", "BACKED_OUT");
        go(manager);
        assertThat(manager.locator("#close")).containsText("Say how it was undone");
        manager.selectOption("[id='f:outcome']", "SUCCESSFUL");
        manager.fill("[id='f:lessons']", "Label both ends of a cable.");
        go(manager);
        assertThat(manager.locator(".notices")).containsText("Closed " + number);
        assertThat(manager.locator("#page")).containsText("Label both ends of a cable.");
    }

    private static void carriedOut(String number) {
        Page worker = browser.signedIn("line3");
        show(worker, number);
        act(worker, "start");
        go(worker);
        act(worker, "task");
        worker.fill("[id='f:text']", "Swap the cables");
        go(worker);
        worker.click("[aria-label='Mark as done: Swap the cables']");
        assertThat(worker.locator("#page")).containsText("Done");
        worker.fill("[id='work:text']", "Old switch is out");
        worker.click("[id='work:note']");
        assertThat(worker.locator("ol.log")).containsText("Old switch is out");
        act(worker, "review");
        worker.fill("[id='f:review']", "As planned");
        go(worker);
        assertThat(worker.locator(".notices")).containsText("is over");
        assertThat(worker.locator(".toolbar a[data-part=close]")).hasCount(0);
    }

    @Test
    void aStandardChangeFollowsATemplateThatSomebodyElseApprovedAndIsNotVotedOn() {
        String code = "BR-" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        Page editor = browser.signedIn("change");
        editor.navigate("/changes/templates.xhtml");
        editor.fill("[id='f:code']", code);
        editor.fill("[id='f:name']", "Restart " + code);
        editor.fill("[id='f:minutes']", "30");
        editor.fill("[id='f:plans-implementation']", "Restart it.");
        editor.click("[id='f:save']");
        assertThat(editor.locator(".notices")).containsText("Somebody else has to approve it");
        assertThat(editor.locator("[id='f:approve']")).hasCount(0);
        Page raiser = browser.signedIn("line2");
        raiser.navigate("/changes/new.xhtml?model=STANDARD");
        assertThat(raiser.locator("ul.picks")).not().containsText(code);

        Page board = browser.signedIn("cab");
        board.navigate("/changes/templates.xhtml?template=" + code);
        assertThat(board.locator("[id='f:save']")).hasCount(0);
        board.click("[id='f:approve']");
        assertThat(board.locator(".notices")).containsText("changes may follow it now");
        assertThat(board.locator(".timeline")).containsText("approved it");

        raiser.navigate("/changes/new.xhtml?model=STANDARD&template=" + code);
        raiser.selectOption("[id='f:service']", "WORKPLACE");
        raiser.fill("[id='f:items']", "SW-CORE-2");
        raiser.fill("[id='f:from']", local(day(310)));
        raiser.fill("[id='f:to']", local(day(310).plus(30, ChronoUnit.MINUTES)));
        raiser.click("[id='f:draft']");
        String number = number(raiser);
        show(editor, number);
        act(editor, "schedule");
        editor.fill("[id='f:reason']", "Agreed");
        go(editor);
        assertThat(editor.locator(".notices")).containsText("Scheduled " + number);
        assertThat(editor.locator("section.stage")).hasCount(0);
    }

    @Test
    void anEmergencyIsDoneFirstAndNotClosedBeforeItIsApproved() {
        Page lead = browser.signedIn("lead");
        lead.navigate("/changes/new.xhtml?model=EMERGENCY");
        describe(lead, "Stop the worm", null);
        lead.click("[id='f:draft']");
        String number = number(lead);
        act(lead, "start");
        go(lead);
        assertThat(lead.locator("section.stage")).containsText("ECAB");
        act(lead, "review");
        go(lead);
        act(lead, "close");
        go(lead);
        assertThat(lead.locator("#close")).containsText("once the approvers have decided");
        show(lead, number);
        assertThat(lead.locator(".toolbar a[data-part=vote]")).hasCount(0);

        vote(browser.signedIn("cab"), number, "APPROVE", "It was needed");
        show(lead, number);
        act(lead, "close");
        lead.selectOption("[id='f:outcome']", "WITH_ISSUES");
        go(lead);
        assertThat(lead.locator(".notices")).containsText("Closed " + number);
    }

    @Test
    void anIncidentThatCameSoonAfterIsProposedAndDismissedOnlyWithAReason() {
        String change = EmergencyChange.begun(desk);
        String incident = DeskClient.as(desk, "line1")
                .post(
                        "incidents",
                        Map.of(
                                "title", "Nothing answers",
                                "description", "Since a moment ago",
                                "impact", "HIGH",
                                "urgency", "HIGH",
                                "service", "WORKPLACE",
                                "configurationItem", "SW-CORE-2"))
                .json()
                .path("number")
                .asText();
        Page manager = browser.signedIn("change");
        show(manager, change);
        Locator proposed = manager.locator("li", new Page.LocatorOptions().setHasText(incident));
        assertThat(proposed).containsText("which was changed");
        proposed.locator("a[data-part=dismiss]").click();
        assertThat(manager.locator("#dismiss")).isVisible();
        go(manager);
        assertThat(manager.locator("#dismiss .wrong").first()).isVisible();
        manager.fill("[id='f:reason']", "The power was out");
        go(manager);
        assertThat(manager.locator("li", new Page.LocatorOptions().setHasText(incident))
                        .first())
                .containsText("The power was out");

        manager.fill("[id='after:incident']", incident);
        manager.click("[id='after:acceptTyped']");
        assertThat(manager.locator("li", new Page.LocatorOptions().setHasText(incident))
                        .first())
                .containsText("caused by it");
        Page agent = browser.signedIn("line1");
        agent.navigate("/incidents/incident.xhtml?number=" + incident);
        assertThat(agent.locator("section[aria-label='Caused by']")).containsText(change);
    }

    private static void describe(Page page, String title, Instant from) {
        page.fill("[id='f:title']", title);
        page.fill("[id='f:description']", "As agreed.");
        page.selectOption("[id='f:service']", "WORKPLACE");
        page.fill("[id='f:items']", "SW-CORE-2");
        if (from != null) {
            page.fill("[id='f:from']", local(from));
            page.fill("[id='f:to']", local(from.plus(2, ChronoUnit.HOURS)));
        }
        page.fill("[id='f:plans-implementation']", "Do");
        page.fill("[id='f:plans-test']", "Look");
        page.fill("[id='f:plans-backOut']", "Undo");
        page.fill("[id='f:implementer']", "line3");
    }

    private static void fillStage(Locator stage, String name, String role) {
        stage.locator("summary").click();
        stage.locator("input[id$=name]").fill(name);
        stage.locator("select[id$=role]").selectOption(role);
    }

    private static void vote(Page page, String number, String choice, String reason) {
        page.navigate("/changes/index.xhtml?view=votes");
        page.click("a.go[href$='" + number + "']");
        act(page, "vote");
        page.check("#vote input[value=" + choice + "]");
        if (reason != null) {
            page.fill("[id='f:reason']", reason);
        }
        go(page);
        assertThat(page.locator(".notices")).containsText("Your vote on " + number);
    }

    private static void show(Page page, String number) {
        page.navigate("/changes/change.xhtml?number=" + number);
    }

    private static void act(Page page, String key) {
        page.locator("a[data-part=" + key + "]:visible").first().click();
        assertThat(page.locator("#" + key)).isVisible();
    }

    private static void go(Page page) {
        page.click("[id='f:go']");
    }

    private static String number(Page page) {
        page.waitForURL("**/change.xhtml?number=CHG-*");
        return page.url().replaceAll(".*(CHG-\\d+).*", "$1");
    }

    private static Instant day(int ahead) {
        return Instant.now().truncatedTo(ChronoUnit.DAYS).plus(ahead, ChronoUnit.DAYS);
    }

    private static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
