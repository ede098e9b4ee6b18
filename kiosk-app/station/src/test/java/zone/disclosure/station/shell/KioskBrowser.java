package zone.disclosure.station.shell;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of a kiosk, and a careful look at what it shows. */
public final class KioskBrowser implements AutoCloseable {
    /** How the screen is turned. */
    public enum Turn {
        PORTRAIT(1080, 1920),
        LANDSCAPE(1920, 1080);

        private final int width;
        private final int height;

        Turn(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final String LAYOUT = script("layout.js");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    KioskBrowser(int port) {
        this("http://127.0.0.1:" + port + "/");
    }

    /** A browser that opens screens below {@code address}, which ends in a slash. */
    public KioskBrowser(String address) {
        this.address = address;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("zone.browser", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A visitor at a fresh screen. */
    public Page visitor(Turn turn) {
        return context(turn).newPage();
    }

    /** A phone without script, as the pages behind the codes must serve it. */
    public Page phone() {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        // Half-faded words have half their contrast; a picture and axe need them still.
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(false)
                        .setLocale("zh-CN"))
                .newPage();
    }

    /** The desk of somebody at headquarters. */
    public Page desk() {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("zh-CN"));
        context.setDefaultTimeout(60_000);
        return context.newPage();
    }

    private BrowserContext context(Turn turn) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(turn.width, turn.height)
                .setHasTouch(true)
                // Half-faded words have half their contrast; a picture and axe need them still.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("zh-CN"));
        context.setDefaultTimeout(60_000);
        return context;
    }

    /** Opens a screen by its address and waits until it stands still. */
    public void open(Page page, String path) {
        page.navigate(address + path);
        page.waitForSelector("main.kiosk-main > *");
        settle(page);
    }

    /** Waits until type faces are there and the last answer was drawn. */
    public static void settle(Page page) {
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every((client) => !client.isActive || !client.isActive())");
        page.evaluate("() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))");
    }

    /** What is too small, too close, covered, cut off or outside; empty when all is well. */
    @SuppressWarnings("unchecked")
    public static List<String> layoutFaults(Page page, int least) {
        return (List<String>) page.evaluate("([least, gap]) => (" + LAYOUT + ")(least, gap)", List.of(least, 16));
    }

    /** What axe has to say; empty when it has nothing. */
    public static List<String> axeFaults(Page page) {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    /** Leaves a picture behind. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String script(String name) {
        try (var in = KioskBrowser.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("^//.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
