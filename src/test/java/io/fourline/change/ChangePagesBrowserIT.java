package io.fourline.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RunningDesk;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of changes, with their forms open, as readers with any device and any sense use them. */
class ChangePagesBrowserIT {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

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

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsOpenToEverybody(ColorScheme colours) {
        Page page = browser.signedIn(
                "change",
                new Browser.NewContextOptions().setColorScheme(colours).setBypassCSP(true));
        for (String address : pages()) {
            assertThat(page.navigate("/changes/" + address).status())
                    .as(address)
                    .isEqualTo(200);
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aPhoneShowsEverythingWithoutScrollingSideways() {
        Page page = browser.signedIn("change", new Browser.NewContextOptions().setViewportSize(360, 760));
        for (String address : pages()) {
            assertThat(page.navigate("/changes/" + address).status())
                    .as(address)
                    .isEqualTo(200);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(address)
                    .isEqualTo(360);
        }
    }

    private static List<String> pages() {
        String begun = EmergencyChange.begun(desk);
        return List.of(
                "index.xhtml?view=all",
                "index.xhtml?view=votes",
                "new.xhtml",
                "new.xhtml?model=STANDARD",
                "templates.xhtml",
                "templates.xhtml?template=CERT-RENEW",
                "questions.xhtml",
                "outcomes.xhtml",
                "outcomes.xhtml?period=all&model=NORMAL",
                "change.xhtml?number=" + begun,
                "change.xhtml?number=" + begun + "&act=review",
                "change.xhtml?number=" + begun + "&act=extend");
    }
}
