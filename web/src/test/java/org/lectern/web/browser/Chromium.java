package org.lectern.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, with what the stories ask of it. Fetches nothing. */
public final class Chromium implements AutoCloseable {

    /** Widths at which every page is looked at, in CSS pixels: a small phone, a tablet, a laptop. */
    public static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    private static final String AXE = axe();
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        // A busy machine is slow, not wrong.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    /** A window in which nobody is signed in. */
    public Page window(String baseAddress) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(baseAddress)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 800));
        context.setDefaultTimeout(120_000);
        return context.newPage();
    }

    /** Windows of this size in which the session's owner is signed in, in a zone that is not the server's. */
    public BrowserContext window(int width, int height, String session, String address) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setBaseURL(address)
                .setTimezoneId("Europe/Berlin")
                .setLocale("en-GB")
                // A worker would answer before a test that cuts a request could.
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        context.addCookies(List.of(new Cookie("lectern_session", session).setUrl(address)));
        return context;
    }

    /** The same with the product's service worker, as an installed product has it. */
    public BrowserContext installed(String session, String address) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 800)
                .setBaseURL(address)
                .setLocale("en-GB"));
        context.addCookies(List.of(new Cookie("lectern_session", session).setUrl(address)));
        return context;
    }

    /** Windows that run no script. */
    public BrowserContext windowWithoutScript(String session, String address) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(address));
        context.addCookies(List.of(new Cookie("lectern_session", session).setUrl(address)));
        return context;
    }

    /** Looks at a page at each width, light and dark: nothing for axe to find, no scrolling sideways. */
    public static void inspect(Page page, String name) {
        assertThat(looks(page)).as(name).isEmpty();
        photograph(page, name);
    }

    /** What is wrong with a page at three widths and in each theme, one line a place; the page is loaded once. */
    public static List<String> looks(Page page) {
        List<String> findings = new ArrayList<>();
        page.evaluate(AXE);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            findOut(page, width == WIDTHS.getLast()).forEach(finding -> findings.add(width + " px, " + finding));
        }
        return findings;
    }

    /** Pictures of a page at each width, where the system property {@code lectern.pictures} asks for them. */
    public static void photograph(Page page, String name) {
        if (Boolean.getBoolean("lectern.pictures")) {
            for (int width : WIDTHS) {
                page.setViewportSize(width, 800);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                        .setFullPage(true));
            }
            page.setViewportSize(1280, 800);
        }
    }

    /** What axe finds wrong with a page as it stands, one line a place; empty where nothing is. */
    public static List<String> findings(Page page) {
        page.evaluate(AXE);
        return findOut(page, false);
    }

    /** Other themes have other colours and nothing else, so what is not about colour is looked at once. */
    private static List<String> findOut(Page page, boolean everyTheme) {
        Object found = page.evaluate(
                """
                async themes => {
                  const root = document.documentElement;
                  const own = root.dataset.theme;
                  const sheet = document.querySelector("link[data-dark]");
                  const media = sheet?.media;
                  // Linked for dark devices alone, the dark theme would be looked at in the light one's colours.
                  if (sheet) sheet.media = "all";
                  const found = [];
                  if (root.scrollWidth > innerWidth) found.push("the page scrolls sideways");
                  for (const theme of themes) {
                    root.dataset.theme = theme;
                    const only = theme === "light" ? {} : { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };
                    const { violations } = await axe.run({ reporter: "no-passes", iframes: false, ...only });
                    for (const rule of violations)
                      for (const node of rule.nodes) found.push(`${theme}: ${rule.id}: ${rule.help}: ${node.html}`);
                  }
                  root.dataset.theme = own;
                  if (sheet) sheet.media = media;
                  return found;
                }
                """, everyTheme ? List.of("light", "dark", "sepia", "contrast") : List.of("light", "dark"));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path executable() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium: install it"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
