package io.fourline.simulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A replay in the browser: started, followed without a touch, read, its tickets opened; on a desk and on a telephone. */
class ReplayBrowserIT {

    private static final Path SHOTS = Path.of("target", "shots");
    private static final int PATIENCE = 30_000;

    @Test
    void aReplayIsStartedFollowedAndReadOnOnePage() throws IOException {
        RunningDesk running = RunningDesk.onH2();
        ReplayedDesk desk = new ReplayedDesk(running, "PT8H");
        desk.publish();
        desk.redraft("PT4H");
        try (DeskBrowser browser = DeskBrowser.on(running)) {
            Page page = browser.signedIn("admin");
            page.navigate("/admin/replay.xhtml?terms=" + desk.code);
            shoot(page, "start");
            page.selectOption("[id='f:period']", "EVER");
            page.selectOption("[id='f:origin']", "IMPORT");
            page.focus("[id='f:start']");
            page.keyboard().press("Enter");

            Locator result = page.locator(".replay");
            assertThat(result).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
            assertThat(result).containsText("breached 1 → 2");
            assertThat(result).containsText("4 incidents");
            assertThat(page.locator("#tickets tbody tr")).hasCount(1);
            shoot(page, "result");
            page.locator("#tickets a.num, #tickets td.num a").first().click();
            assertThat(page.locator("h1")).containsText(desk.code + "-3");
        }
    }

    @Test
    void aResultFitsATelephoneAndTheDark() throws IOException {
        RunningDesk running = RunningDesk.onH2();
        ReplayedDesk desk = new ReplayedDesk(running, "PT4H");
        desk.replayed("{\"from\":\"2024-01-01T00:00:00Z\",\"to\":\"2024-03-01T00:00:00Z\",\"origin\":\"IMPORT\"}");
        try (DeskBrowser browser = DeskBrowser.on(running)) {
            NewContextOptions phone =
                    new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
            Page page = browser.signedIn("admin", phone);
            page.navigate("/admin/replay.xhtml?terms=" + desk.code);

            assertThat(page.locator(".replay")).isVisible();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            shoot(page, "phone-dark");
        }
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("replay-" + name + ".png")));
    }
}
