package io.fourline.cmdb;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.fourline.support.DeskBrowser;
import io.fourline.support.RestCaller;
import io.fourline.support.RunningDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page of an item in the browser: related by hand, its impact seen, an inventory looked at before it is taken in. */
class ItemsBrowserIT {

    private final RunningDesk desk = RunningDesk.onH2();
    private final String code = "B" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anItemIsRelatedAndItsImpactSeen() throws IOException {
        RestCaller admin = new RestCaller(desk.baseUri(), "admin");
        for (String suffix : new String[] {"host", "app"}) {
            admin.send("POST", "configuration-items", Map.of("code", code + suffix, "name", "The " + suffix));
        }
        try (DeskBrowser browser = DeskBrowser.on(desk)) {
            Page page = browser.signedIn("admin");
            page.navigate("/items/item.xhtml?code=" + code + "app");
            page.selectOption("[id='kind']", "RUNS_ON");
            page.fill("[id='other']", code + "host");
            page.click("[id='add']");

            assertThat(page.locator(".relations li")).hasCount(1);
            assertThat(page.locator("svg.impact a")).hasCount(2);
            page.locator("svg.impact a", new Page.LocatorOptions().setHasText("The host"))
                    .click();
            assertThat(page.locator("h1")).hasText("The host");
            assertThat(page.locator("main")).containsText("1 item fails with it");
        }
    }

    @Test
    void anInventoryIsLookedAtBeforeItIsTakenIn() throws IOException {
        String file = "code,name,relations\n" + code + ",Alpha,\n" + code + ",Again,\n";
        try (DeskBrowser browser = DeskBrowser.on(desk)) {
            Page page = browser.signedIn("admin");
            page.navigate("/items/import.xhtml");
            page.setInputFiles(
                    "input[type=file]",
                    new FilePayload("inventory.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            page.click("[id='look']");
            assertThat(page.locator("main")).containsText("stands in this file before");
            page.click("[id='take']");

            assertThat(page.locator("main")).containsText("1 item is new");
            assertThat(page.locator("main")).containsText("stands in this file before");
            page.navigate("/items/index.xhtml");
            page.fill(".filters input[name=q]", code);
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(1);
        }
    }

    @Test
    void anItemFitsATelephoneAndTheDark() throws IOException {
        try (DeskBrowser browser = DeskBrowser.on(desk)) {
            NewContextOptions phone =
                    new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK);
            Page page = browser.signedIn("line1", phone);
            page.navigate("/items/item.xhtml?code=SAN-01");

            assertThat(page.locator("svg.impact")).isVisible();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }
}
