package org.lectern.web.article;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** A teacher puts articles in and looks at how they were read. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArticleInBrowserTest {

    private static final String HIVES = "Bees keep the hive warm all winter by trembling. Workers gather around the"
            + " queen and shiver their wing muscles, and honey from the combs feeds the effort until spring.";

    private static final String BRIDGES =
            "Engineers test a bridge by loading it with trucks. Steel cables stretch under"
                    + " the weight, and sensors on each pylon measure the strain that the deck hands on to them.";

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Inject
    Articles articles;

    /** The menus over an article are no longer than a line, until somebody looks for what is missing. */
    @Test
    void whatWasRemovedInARowIsOutOfTheWayAndCanBePutBack() {
        String menus = IntStream.range(0, 6)
                .mapToObj(i -> "<nav><a href=/" + i + ">Menu number " + i + "</a></nav><form><label>Search for " + i
                        + " <input></label></form>")
                .collect(Collectors.joining());
        String source = "<html><head><title>Bees</title></head><body>" + menus + "<main><h1>Bees</h1><p>" + HIVES
                + "</p><p>" + BRIDGES + "</p></main></body></html>";
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session(), address)) {
            Page page = window.newPage();
            page.navigate("/articles/new");
            page.locator("#file")
                    .setInputFiles(new FilePayload("b.html", "text/html", source.getBytes(StandardCharsets.UTF_8)));
            button(page, Pattern.compile("^Read the article$")).click();
            Locator row = page.locator(".removed-run summary").first();
            assertThat(row).containsText("Removed here: ");
            assertThat(page.locator("del:text-is('Menu number 3')")).isHidden();
            assertThat(page.getByText(Pattern.compile("^Bees keep the hive warm")))
                    .isInViewport();

            row.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("del:text-is('Menu number 3')")).isVisible();
            Chromium.inspect(page, "reading-removed");
            button(page, Pattern.compile("^Put back · Menu number 3")).click();

            assertThat(button(page, Pattern.compile("^Cut · Menu number 3"))).isVisible();
            button(page, Pattern.compile("^Cut · Menu number 3")).click();
            assertThat(button(page, Pattern.compile("^Put back · Menu number 3")))
                    .isVisible();
        }
    }

    @Test
    void pasteSplitAndHeadAnArticle() {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session(), address)) {
            Page page = window.newPage();
            page.navigate("/articles/new");
            paste(
                    page,
                    "Bees and bridges " + HIVES + BRIDGES,
                    "<h1>Bees and bridges</h1><p class=MsoNormal>" + HIVES + "</p><p class=MsoNormal>" + BRIDGES
                            + "</p><table><tr><td>Year</td><td>Hives</td></tr><tr><td>2001</td><td>14</td></tr></table>"
                            + "<blockquote><p class=MsoNormal>" + HIVES + "</p></blockquote>");
            assertThat(page.getByText("Headings, lists and tables of what you pasted are kept."))
                    .isVisible();
            Chromium.inspect(page, "upload-rich");
            button(page, Pattern.compile("^Read the article$")).click();

            assertThat(page.getByText(Pattern.compile("^Reading level: Grades")))
                    .isVisible();
            assertThat(page.locator(".kept-table th").first()).hasText("Year");
            Chromium.inspect(page, "reading-level");

            Locator split = button(page, Pattern.compile("^Begin a section here · Engineers"));
            split.focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("A new section begins here")).isVisible();
            page.getByText("Title, headings and pictures").click();
            page.getByLabel("Heading of section 2").fill("Steel");
            button(page, Pattern.compile("^Save the wording$")).click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Steel")))
                    .isVisible();
            Chromium.inspect(page, "reading-headed");
            freeze(page.url());
            button(page, Pattern.compile("^Cut · Engineers")).click();
            assertThat(page.getByText("Version 2 beside the earlier ones")).isVisible();
            Chromium.inspect(page, "reading-versions");
            button(page, Pattern.compile("^Put back · Engineers")).click();
            button(page, Pattern.compile("^Join with the section above · Steel"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Steel")))
                    .hasCount(0);
        }
    }

    @Test
    void chooseFromAnArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String[] file : new String[][] {{"bees.txt", HIVES}, {"bridges.txt", BRIDGES}}) {
                zip.putNextEntry(new ZipEntry(file[0]));
                zip.write(file[1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session(), address)) {
            Page page = window.newPage();
            page.navigate("/articles/new");
            page.getByLabel("File").setInputFiles(new FilePayload("two.zip", "application/zip", bytes.toByteArray()));
            button(page, Pattern.compile("^Read the article$")).click();
            assertThat(page.getByLabel("bees.txt")).isVisible();
            Chromium.inspect(page, "choose");
            button(page, Pattern.compile("^Read the article$")).click();
            assertThat(page.getByText("Choose at least one.")).isVisible();
            page.getByLabel("bridges.txt").check();
            button(page, Pattern.compile("^Read the article$")).click();
            assertThat(page.getByText(Pattern.compile("^Engineers test a bridge")))
                    .isVisible();
        }
    }

    @Test
    void aLostServerLeavesTheChosenFileOnThePage() {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session(), address)) {
            Page page = window.newPage();
            page.navigate("/articles/new");
            page.getByLabel("File")
                    .setInputFiles(new FilePayload("bees.txt", "text/plain", HIVES.getBytes(StandardCharsets.UTF_8)));
            window.route("**/articles/new", Route::abort);
            button(page, Pattern.compile("^Read the article$")).click();
            assertThat(page.getByText(Pattern.compile("^The server gave no answer")))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("^The article is being read")))
                    .isHidden();
            Chromium.inspect(page, "upload-lost");
            window.unroute("**/articles/new");
            button(page, Pattern.compile("^Read the article$")).click();
            assertThat(page.getByText(Pattern.compile("^Bees keep the hive"))).isVisible();
        }
    }

    @Test
    void aChangeWithoutNetworkIsSaidAndCanBeMadeAgain() {
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session(), address)) {
            Page page = window.newPage();
            page.navigate("/articles/new");
            page.getByLabel("Pasted text").fill("Bees and bridges\n\n" + HIVES + "\n\n" + BRIDGES);
            button(page, Pattern.compile("^Read the article$")).click();
            Locator cut = button(page, Pattern.compile("^Cut · Engineers"));
            assertThat(cut).isVisible();
            page.waitForLoadState();

            window.setOffline(true);
            cut.click();
            Locator notSent = page.getByText(Pattern.compile("^The server can't be reached"));
            assertThat(notSent).isVisible();
            Chromium.inspect(page, "reading-offline");
            page.getByText("Title, headings and pictures").click();
            page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                    .fill("Bridges");
            button(page, Pattern.compile("^Save the wording$")).click();
            assertThat(page.locator("details").getByText(Pattern.compile("^The server can't be reached")))
                    .isVisible();

            window.setOffline(false);
            button(page, Pattern.compile("^Save the wording$")).click();
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Bridges").setExact(true)))
                    .isVisible();
            button(page, Pattern.compile("^Cut · Engineers")).click();
            assertThat(button(page, Pattern.compile("^Put back · Engineers"))).isVisible();
            assertThat(notSent).hasCount(0);
        }
    }

    @Test
    void aLongTextIsThereBeforeItsLevel() {
        String paragraph = HIVES + " " + BRIDGES + "\n\n";
        String headed = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "Chapter " + i + "\n\n" + paragraph.repeat(5))
                .collect(Collectors.joining());
        String text = "Bees and bridges\n\n" + headed;
        String session = session();
        try (Chromium chromium = new Chromium();
                BrowserContext window = chromium.window(1280, 800, session, address);
                BrowserContext plain = chromium.windowWithoutScript(session, address)) {
            Page page = window.newPage();
            window.route("**/articles/*/level", Route::abort);
            page.navigate("/articles/new");
            page.getByLabel("Pasted text").fill(text);
            button(page, Pattern.compile("^Read the article$")).click();
            assertThat(page.getByText("The reading level of this long text is being estimated."))
                    .isVisible();
            Chromium.inspect(page, "reading-level-later");

            plain.setDefaultTimeout(120_000);
            Page withoutScript = plain.newPage();
            withoutScript.navigate(page.url());
            withoutScript.getByText("Wait for it").click();
            assertThat(withoutScript.getByText(Pattern.compile("^Reading level: Grades")))
                    .isVisible();

            // Now it is known: it stands on the page itself.
            page.reload();
            assertThat(page.getByText(Pattern.compile("^Reading level: Grades")))
                    .isVisible();
            window.unroute("**/articles/*/level");
            button(page, Pattern.compile("^Cut · Chapter 7$")).click();
            assertThat(button(page, Pattern.compile("^Put back · Chapter 7$"))).isVisible();
            assertThat(page.getByText(Pattern.compile("^Reading level: Grades")))
                    .isVisible();
        }
    }

    /** As a browser does: both kinds of a selection on the clipboard, then the plain one in the field. */
    private static void paste(Page page, String plain, String html) {
        page.locator("#pasted").evaluate("""
                (field, [plain, html]) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", plain);
                  data.setData("text/html", html);
                  field.focus();
                  field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true}));
                  field.value = plain;
                  field.dispatchEvent(new InputEvent("input", {bubbles: true}));
                }""", java.util.List.of(plain, html));
    }

    /** As asking for a draft does: the next change makes another version. */
    private void freeze(String page) {
        UUID article = UUID.fromString(page.replaceAll(".*/articles/([-0-9a-f]+).*", "$1"));
        QuarkusTransaction.requiringNew().run(() -> articles.newest(article).freeze());
    }

    private String session() {
        return school.browserOf(school.teacher()).cookie("lectern_session");
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
