package org.lectern.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.SetupCodes;
import org.lectern.web.platform.TestDatabase;

/**
 * Everything once, as people do it, from the very first start: a school is made, a sample article becomes a quiz, a
 * pupil joins, answers, leaves, comes back and hands in, and the teacher looks at the class and takes the report home.
 * Takes the README's pictures into target/screenshots/readme.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(WholeStoryTest.FreshStart.class)
class WholeStoryTest {

    private static final Path PICTURES = Path.of("target", "screenshots", "readme");

    /** A profile of its own, so that the server starts anew on an empty database. */
    public static class FreshStart implements QuarkusTestProfile {}

    @TestHTTPResource("/")
    String address;

    @Inject
    SetupCodes codes;

    @Test
    void fromTheFirstStartToTheReport() throws IOException {
        try (Chromium chromium = new Chromium()) {
            Page teacher = chromium.window(address);
            makeSchool(teacher);
            makeQuiz(teacher);
            String joinAddress = giveToSampleClass(teacher);
            String results = teacher.url();

            Page pupil = chromium.window(address);
            join(pupil, joinAddress);
            answerTwo(pupil);
            pupil.context().close();

            Page pupilAgain = chromium.window(address);
            comeBack(pupilAgain, joinAddress);
            handIn(pupilAgain);

            teacher.navigate(results);
            assertThat(teacher.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alex Morgan")))
                    .isVisible();
            picture(teacher, "progress");
            Chromium.inspect(teacher, "story-progress");
            takeHome(teacher, "PDF", "%PDF-");
            takeHome(teacher, "Spreadsheet (XLSX)", "PK");
            takeHome(teacher, "CSV", "\uFEFF");
        }
    }

    private void makeSchool(Page page) {
        page.navigate("/");
        Chromium.inspect(page, "story-setup");
        page.getByLabel("One-time code").fill(codes.fresh());
        page.getByLabel("Name of the school").fill("Harbour School");
        page.getByLabel("Your name").fill("Robin Hale");
        page.getByLabel("E-mail address").fill("robin@example.org");
        page.getByLabel("Password").fill("a long and quiet river");
        button(page, "Make the school").click();
        Chromium.inspect(page, "story-first-day");
    }

    private static void makeQuiz(Page page) {
        button(page, "Fill a sample class").click();
        page.waitForURL(Pattern.compile(".*/drafts/.*"), new Page.WaitForURLOptions().setTimeout(180_000));
        Chromium.inspect(page, "story-review");
        picture(page, "review");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Approve all")))
                .click();
        button(page, "Publish the quiz").click();
        page.waitForURL(Pattern.compile(".*/quizzes/.*"));
    }

    /** The address at which pupils join; leaves the page at the results. */
    private static String giveToSampleClass(Page page) {
        String quiz = page.url();
        page.navigate("/classes");
        page.locator("main a[href^='/classes/']").first().click();
        String join = page.locator("a[href*='/join/']").first().getAttribute("href");
        Chromium.inspect(page, "story-class");
        page.navigate(quiz + "/assign");
        Chromium.inspect(page, "story-assign");
        button(page, "Give it to the class").click();
        page.waitForURL(Pattern.compile(".*/assignments/.*"));
        return join;
    }

    private static void join(Page page, String address) {
        page.navigate(address);
        Chromium.inspect(page, "story-join");
        Locator form = page.locator("form[action$='/new']");
        form.locator("[name=name]").fill("Alex Morgan");
        form.locator("[name=pin]").fill("4821");
        form.getByRole(AriaRole.BUTTON).click();
        openQuiz(page);
        button(page, "Start").click();
    }

    private static void answerTwo(Page page) {
        assertThat(page.locator("#status")).containsText("saved");
        answer(page);
        picture(page, "quiz");
        page.locator("#next").click();
        answer(page);
        assertThat(page.locator("#status")).containsText("All answers saved");
        page.setViewportSize(390, 844);
        picture(page, "phone");
        page.setViewportSize(1280, 800);
    }

    private static void comeBack(Page page, String address) {
        page.navigate(address);
        Locator form = page.locator("form[action$='/sign-in']");
        form.locator("[name=name]").fill("Alex Morgan");
        form.locator("[name=pin]").fill("4821");
        form.getByRole(AriaRole.BUTTON).click();
        openQuiz(page);
        page.getByText(Pattern.compile("^(Go on|Continue|Carry on)")).first().click();
        assertThat(page.locator("body")).containsText(Pattern.compile("2 of \\d+ answered"));
    }

    private static void handIn(Page page) {
        button(page, "Check and hand in").click();
        page.waitForURL("**/check");
        Chromium.inspect(page, "story-check");
        button(page, "Hand in").click();
        page.waitForURL("**/receipt");
        Chromium.inspect(page, "story-receipt");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the result"))
                .click();
        page.waitForURL("**/result");
        assertThat(page.locator("mark").first()).isVisible();
        Chromium.inspect(page, "story-result");
        picture(page, "result");
    }

    private static void takeHome(Page page, String link, String beginning) throws IOException {
        Download download = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click());
        String begins = new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
        assertThat(begins).startsWith(beginning);
    }

    private static void openQuiz(Page page) {
        page.locator("main a[href^='/learn/']", new Page.LocatorOptions().setHasText("The lamp that learned"))
                .first()
                .click();
    }

    /** Answers the question in view: the first option there is, or a word. */
    private static void answer(Page page) {
        Locator question = page.locator(".question:visible");
        Locator choices = question.locator("input[type=radio], input[type=checkbox]");
        if (choices.count() > 0) {
            choices.first().check();
        } else {
            question.locator("textarea, input[type=text]").first().fill("light");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
