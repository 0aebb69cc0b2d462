package io.fourline.knowledge.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RunningDesk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An article in the browser: from the first word to a requester's vote; with two writers; for everybody's eyes. */
class KnowledgeBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> READERS_PAGES =
            List.of("/knowledge/articles.xhtml", "/knowledge/article.xhtml?number=KB-000001", "/requests/index.xhtml");
    private static final List<String> DESK_PAGES = List.of(
            "/knowledge/articles.xhtml",
            "/knowledge/articles.xhtml?shelf=review",
            "/knowledge/article.xhtml?number=KB-000001",
            "/knowledge/versions.xhtml?number=KB-000001",
            "/knowledge/write.xhtml?number=KB-000001",
            "/knowledge/upkeep.xhtml");

    private static DeskBrowser browser;

    private final String title = "How to find " + UUID.randomUUID();

    @BeforeAll
    static void open() {
        browser = DeskBrowser.on(RunningDesk.onH2());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void anArticleGoesFromItsWriterThroughReviewToAReaderWhoVotes() {
        Page writer = browser.signedIn("line1");
        write(writer, "## Steps\n\n1. Look behind the <b>door</b>.\n");
        assertThat(writer.locator("#preview h3")).hasText("Steps");
        writer.click("[id='f:save']");
        String number = writer.locator(".head .num").first().textContent();
        writer.click("[id='acts:submit']");
        assertThat(writer.locator("main")).containsText("Somebody else reads it now");
        assertThat(writer.locator("[data-part=publish]")).hasCount(0);

        Page reviewer = browser.signedIn("line2");
        reviewer.navigate("/knowledge/articles.xhtml?shelf=review");
        reviewer.getByText(title).click();
        reviewer.click("[data-part=publish]");
        reviewer.fill("[id='f:note']", "First version");
        reviewer.click("[id='f:go']");
        assertThat(reviewer.locator("main")).containsText(number + " is published");

        Page reader = browser.signedIn("requester");
        reader.navigate("/knowledge/articles.xhtml");
        reader.fill("input[name=q]", title);
        reader.keyboard().press("Enter");
        reader.getByText(title).click();
        assertThat(reader.locator(".article ol li")).hasText("Look behind the door.");
        reader.fill("[id='vote:comment']", "There it was");
        reader.click("[id='vote:yes']");
        assertThat(reader.locator("main")).containsText("You found it helpful");

        reviewer.navigate("/knowledge/article.xhtml?number=" + number);
        assertThat(reviewer.locator(".voices")).containsText("There it was");
    }

    @Test
    void withoutATitleNothingIsKeptAndNothingTypedIsLost() {
        Page page = browser.signedIn("line1");
        write(page, "Typed for an hour");
        page.fill("[id='f:title']", " ");
        page.click("[id='f:save']");

        assertThat(page.locator("[id='f:title']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id='f:body']")).hasValue("Typed for an hour");
    }

    @Test
    void aScriptInAnArticleIsATextAndDoesNothing() {
        Page page = browser.signedIn("line1");
        write(page, "<img src=x onerror=\"document.title='caught'\"><script>document.title='caught'</script> harmless");
        assertThat(page.locator("#preview")).containsText("harmless");
        page.click("[id='f:save']");

        assertThat(page.locator(".article")).containsText("harmless");
        assertThat(page.locator(".article script, .article [onerror]")).hasCount(0);
        assertThat(page.title()).doesNotContain("caught");
    }

    @Test
    void twoWritersOfOneDraftLoseNothing() {
        Page first = browser.signedIn("line1");
        write(first, "Before");
        first.click("[id='f:save']");
        first.locator("a[href^='write.xhtml?number']").click();
        Page second = browser.signedIn("line2");
        second.navigate(first.url().replaceAll("^https?://[^/]+", ""));
        second.fill("[id='f:summary']", "A summary by the second");
        second.click("[id='f:save']");
        assertThat(second.locator(".head .num").first()).isVisible();

        first.fill("[id='f:body']", "After, by the first");
        first.click("[id='f:save']");
        assertThat(first.locator(".meanwhile")).containsText("A summary by the second");
        assertThat(first.locator("[id='f:summary']")).hasValue("A summary by the second");
        assertThat(first.locator("[id='f:body']")).hasValue("After, by the first");
        first.click("[id='f:save']");
        assertThat(first.locator(".article")).hasText("After, by the first");
        assertThat(first.locator(".lead")).hasText("A summary by the second");
    }

    @Test
    void everyPageIsReadableByEverybodyInLightAndInTheDark() {
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            NewContextOptions device =
                    new NewContextOptions().setViewportSize(1440, 900).setColorScheme(colours);
            look(browser.signedIn("requester", device), READERS_PAGES);
            device = new NewContextOptions().setViewportSize(1440, 900).setColorScheme(colours);
            look(browser.signedIn("lead", device), DESK_PAGES);
        }
    }

    private static void look(Page page, List<String> addresses) {
        for (String address : addresses) {
            page.navigate(address);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        NewContextOptions phone = new NewContextOptions().setViewportSize(360, 740);
        narrow(browser.signedIn("requester", phone), READERS_PAGES);
        narrow(browser.signedIn("lead", new NewContextOptions().setViewportSize(360, 740)), DESK_PAGES);
    }

    private static void narrow(Page page, List<String> addresses) {
        for (String address : addresses) {
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(360);
        }
    }

    private void write(Page page, String body) {
        page.navigate("/knowledge/write.xhtml");
        page.fill("[id='f:title']", title);
        page.fill("[id='f:summary']", "Where things are.");
        page.fill("[id='f:body']", body);
    }
}
