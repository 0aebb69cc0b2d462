package io.fourline.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium: the one named by {@code CHROMIUM}, else one on the path, else what Playwright fetches. Every person gets
 * a context of their own, as on a machine of their own.
 */
public final class DeskBrowser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    // Without these a browser started by root does not start, and one without a network keeps asking for it.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final URI desk;

    private DeskBrowser(Playwright playwright, Browser browser, URI desk) {
        this.playwright = playwright;
        this.browser = browser;
        this.desk = desk;
    }

    /** A browser that looks at this desk. */
    public static DeskBrowser on(RunningDesk desk) {
        Optional<Path> installed = installed();
        Playwright playwright = installed.isPresent() ? driver(true) : downloadedOrPackaged();
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        installed.or(DeskBrowser::installed).ifPresent(options::setExecutablePath);
        return new DeskBrowser(playwright, playwright.chromium().launch(options), desk.baseUri());
    }

    /** @param alone whether the driver is to fetch no browser of its own */
    private static Playwright driver(boolean alone) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (alone) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    private static Playwright downloadedOrPackaged() {
        try {
            return driver(false);
        } catch (RuntimeException unreachable) {
            // Not Playwright's own kind: its driver tells of a failed download by a plain one.
            PackagedBrowser.install();
            return driver(true);
        }
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of somebody who has signed in with the demo's password. */
    public Page signedIn(String account) {
        return signedIn(account, new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** A page of somebody who has not signed in. */
    public Page nobody() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(desk.toString())
                        .setLocale("en-GB")
                        .setBypassCSP(true))
                .newPage();
    }

    /** The same with a device of one's own: size, colours, touch. */
    public Page signedIn(String account, Browser.NewContextOptions device) {
        Page page = browser.newContext(device.setBaseURL(desk.toString()).setLocale("en-GB"))
                .newPage();
        page.navigate("/sign-in.xhtml");
        page.fill("#name", account);
        page.fill("#password", "demo");
        page.click("#go");
        page.waitForURL(address -> !address.contains("sign-in"));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
