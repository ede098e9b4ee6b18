package zone.disclosure.touch;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A touch-screen browser on the test site; what goes wrong on its pages is collected, never swallowed. */
final class TouchBrowser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final TouchSite site = new TouchSite();
    private final List<String> problems = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    TouchBrowser() {
        if (System.getProperty("playwright.nodejs.path") == null && System.getenv("PLAYWRIGHT_NODEJS_PATH") == null) {
            System.setProperty("playwright.nodejs.path", node());
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("zone.browser", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    TouchSite site() {
        return site;
    }

    List<String> problems() {
        return problems;
    }

    /** A page of the portrait kiosk, not opened yet. */
    Page portrait() {
        return blank(1080, 1920);
    }

    /** A page of the landscape kiosk, not opened yet. */
    Page landscape() {
        return blank(1920, 1080);
    }

    /** Opens the test page and waits until the elements are there. */
    Page open(Page page) {
        page.navigate(site.address());
        page.waitForFunction("customElements.get('zone-scanner') !== undefined");
        return page;
    }

    /** The key of the on-screen keyboard that is called so. */
    static Locator key(Page page, String name) {
        return page.locator("zone-keyboard button[aria-label='" + name + "']");
    }

    /** Taps keys one after the other. */
    static void tap(Page page, String letters) {
        letters.chars().forEach(letter -> key(page, Character.toString(letter)).tap());
    }

    /** Keeps a picture for people to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
        site.close();
    }

    /** The Node.js that built the module: Playwright's own 200 MB of it stay away. */
    private static String node() {
        var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .map(directory -> Path.of(directory, "node"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no node on PATH; install Node.js 20 or newer"))
                .toString();
    }

    private Page blank(int width, int height) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setHasTouch(true)
                        .setLocale("zh-CN"))
                .newPage();
        page.onPageError(problems::add);
        return page;
    }
}
