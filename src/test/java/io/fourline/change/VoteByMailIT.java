package io.fourline.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import io.fourline.support.DeskBrowser;
import io.fourline.support.DeskClient;
import io.fourline.support.DeskClient.Answer;
import io.fourline.support.DeskDatabase;
import io.fourline.support.Poll;
import io.fourline.support.RunningDesk;
import io.fourline.support.TicketHistory;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Votes by a link out of a mail: from a real mail server into a browser in which nobody has signed in. */
class VoteByMailIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK =
            Pattern.compile("https://desk\\.example\\.org(/changes/vote\\.xhtml\\?key=\\S+)");
    private static final Map<String, String> NOTHING = Map.of();

    private static final int PORT = RunningDesk.freePort();
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static RunningDesk desk;
    private static DeskBrowser browser;

    @BeforeAll
    static void open() {
        SERVER.start();
        desk = RunningDesk.startOwn(
                DeskDatabase.Kind.POSTGRESQL,
                Map.of(
                        "desk.mail.host", "127.0.0.1",
                        "desk.mail.port", String.valueOf(PORT),
                        "desk.mail.from", "desk@example.org",
                        "desk.url", "https://desk.example.org/"));
        browser = DeskBrowser.on(desk);
    }

    @AfterAll
    static void close() {
        browser.close();
        desk.close();
        SERVER.stop();
    }

    @Test
    void aLinkShowsTheChangeAndCastsOneVoteWithItsReasonWithoutSigningIn() {
        String change = submitted("Move the mail server");
        String link = linkFor(change);
        Page page = browser.nobody();

        page.navigate(link);
        assertThat(page.locator("h1")).hasText("Move the mail server");
        assertThat(page.locator("#page")).containsText("Undo it");
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
        assertThat(change(change).path("stages").path(0).path("votes")).isEmpty();

        page.check("input[value=REJECT]");
        page.click("[id='f:go']");
        assertThat(page.locator(".wrong").first()).isVisible();
        page.fill("[id='f:reason']", "Not in this week");
        page.click("[id='f:go']");
        assertThat(page.locator("#page")).containsText("Your vote is cast");
        JsonNode ballot = change(change).path("stages").path(0).path("votes").path(0);
        assertThat(ballot.path("voter").asText()).isEqualTo("cab");
        assertThat(ballot.path("reason").asText()).isEqualTo("Not in this week");
        JsonNode entries = DeskClient.as(desk, "auditor")
                .get("changes/" + change + "/journal?limit=200")
                .json()
                .path("items");
        JsonNode vote = entries.get(entries.size() - 1);
        assertThat(vote.path("act").asText()).isEqualTo("vote");
        assertThat(vote.path("actor").asText()).isEqualTo("cab");
        assertThat(vote.path("origin").asText()).isEqualTo("MAIL");
        TicketHistory.prove(DeskClient.as(desk, "auditor"), "changes/" + change);

        page.navigate(link);
        assertThat(page.locator("#page")).containsText("This link has been used");
        assertThat(page.locator("[id='f:go']")).hasCount(0);
        page.navigate("/changes/change.xhtml?number=" + change);
        assertThat(page.url()).contains("/sign-in.xhtml");
    }

    @Test
    void aLinkThatWasNeverMadeOpensNothingAndOneAfterTheDeadlineOrTheDecisionCastsNothing() throws Exception {
        Answer unknown = get("/changes/vote.xhtml?key=fl_" + "A".repeat(43));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(get("/changes/vote.xhtml?key=x").status()).isEqualTo(404);
        assertThat(get("/changes/vote.xhtml").status()).isEqualTo(404);

        String change = submitted("Move the web server");
        String link = linkFor(change);
        assertThat(DeskClient.as(desk, "cab")
                        .post("changes/" + change + "/votes", Map.of("vote", "APPROVE"))
                        .status())
                .isEqualTo(200);
        Page page = browser.nobody();
        page.navigate(link);
        assertThat(page.locator("#page")).containsText("This stage has been decided");
        assertThat(page.locator("[id='f:go']")).hasCount(0);
    }

    @Test
    void whenTheTimeIsOverTheChangeManagerIsToldAndTheLinkVotesAgainOnceThereIsMore() {
        Instant soon = Instant.now().plusSeconds(10);
        String change = submitted(
                "Move the print server",
                Map.of("stages", List.of(Map.of("name", "Board", "role", "CAB_MEMBER", "deadline", soon.toString()))));
        String link = linkFor(change);
        Poll.until("the change manager is told", PATIENCE, () -> Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, "change@example.org"))
                .map(VoteByMailIT::text)
                .anyMatch(text -> text.contains(change) && text.contains("ended without a decision")));
        Page page = browser.nobody();
        page.navigate(link);
        assertThat(page.locator("#page")).containsText("The time to vote is over");
        assertThat(page.locator("[id='f:go']")).hasCount(0);

        Map<String, String> more = Map.of("deadline", soon.plusSeconds(86_400).toString(), "reason", "Holidays");
        assertThat(DeskClient.as(desk, "change")
                        .post("changes/" + change + "/extension", more)
                        .status())
                .isEqualTo(200);
        page.navigate(link);
        page.check("input[value=APPROVE]");
        page.click("[id='f:go']");
        assertThat(page.locator("#page")).containsText("Your vote is cast");
        assertThat(change(change).path("approval").asText()).isEqualTo("APPROVED");
        Poll.until("the voter is told", PATIENCE, () -> Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, "cab@example.org"))
                .map(VoteByMailIT::text)
                .anyMatch(text -> text.contains(change) && text.contains("approved in your name")));
    }

    @Test
    void theDatabaseHoldsNoLinkThatVotes() throws Exception {
        String change = submitted("Move the file server");
        String key = linkFor(change).replaceAll(".*key=", "");
        try (Connection connection = desk.ownerConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from mail where body like '%" + key + "%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static String linkFor(String change) {
        Poll.until("the mail to cab", PATIENCE, () -> mailTo("cab@example.org", change) != null);
        Matcher found = LINK.matcher(mailTo("cab@example.org", change));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String mailTo(String address, String change) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(VoteByMailIT::text)
                .filter(text -> text.contains(change) && LINK.matcher(text).find())
                .findFirst()
                .orElse(null);
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer get(String path) {
        return DeskClient.nobody(desk).send("GET", desk.baseUri().resolve(path).toString(), null, Map.of());
    }

    private static JsonNode change(String number) {
        return DeskClient.as(desk, "auditor").get("changes/" + number).json();
    }

    private static String submitted(String title) {
        return submitted(title, NOTHING);
    }

    private static String submitted(String title, Map<String, ?> submission) {
        Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(330, ChronoUnit.DAYS);
        Answer raised = DeskClient.as(desk, "line2")
                .post(
                        "changes",
                        Map.of(
                                "title",
                                title,
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
                                Map.of("implementation", "Do it", "test", "Look", "backOut", "Undo it")));
        assertThat(raised.status()).as(raised.text()).isEqualTo(201);
        String number = raised.json().path("number").asText();
        DeskClient manager = DeskClient.as(desk, "change");
        assertThat(manager.post("changes/" + number + "/assessment", NOTHING).status())
                .isEqualTo(200);
        assertThat(manager.post("changes/" + number + "/submission", submission).status())
                .isEqualTo(200);
        return number;
    }
}
