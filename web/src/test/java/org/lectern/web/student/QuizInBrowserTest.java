package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Window;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.Appearance;
import org.lectern.web.platform.Appearance.Theme;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** The student's pages in a real browser. Pictures of them lie in target/screenshots afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuizInBrowserTest {

    /** A laptop of 1280 by 1024 at 400 % shows 320 by 256. */
    private static final int ZOOMED = 256;

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Sessions sessions;

    private Account pupil;
    private String look = "";

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "768, SEPIA", "768, CONTRAST", "1280, DARK", "1280, LIGHT"})
    void everyPageOfAStudentPassesAxe(int width, Theme theme) {
        look = width + "-" + theme.name().toLowerCase(Locale.ROOT);
        Assignment assignment = assigned(policy -> policy.limitedTo(Duration.ofMinutes(20))
                .within(Window.between(policy.window().opening(), Instant.now().plusSeconds(7200))));
        try (BrowserContext window = window(width, theme)) {
            Page page = window.newPage();
            visit(page, "/learn", "1-list");
            visit(page, "/learn/" + assignment.id(), "2-cover");
            page.getByRole(AriaRole.BUTTON, named("Start")).click();
            Locator question = page.locator(".question:visible");
            if (width > 900) {
                page.locator("[aria-controls=look]").click();
                page.locator("[data-look=size]").selectOption("LARGE");
                checked(page, "3-look");
                page.locator("[data-look=size]").selectOption("MEDIUM");
                page.locator("[aria-controls=look]").click();
            }
            for (int number = 1; number <= 10; number++) {
                if (number == 1) {
                    question.getByText("The harbour office").click();
                } else if (number == 5) {
                    question.locator("textarea").fill("the roof leaked");
                }
                checked(page, "3-question-" + number);
                if (number < 10) {
                    page.locator("#next").click();
                }
            }
            if (width < 900) {
                page.locator("#tab-text").click();
                checked(page, "4-text");
            }
            PlaywrightAssertions.assertThat(page.locator("#status")).containsText("All answers saved");
            page.getByRole(AriaRole.BUTTON, named("Check and hand in")).click();
            page.waitForURL("**/check");
            checked(page, "5-check");
            page.getByRole(AriaRole.BUTTON, named("Hand in")).click();
            page.waitForURL("**/receipt");
            checked(page, "6-receipt");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the result"))
                    .click();
            page.waitForURL("**/result");
            checked(page, "7-result");
            visit(page, "/learn", "8-list-done");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private void visit(Page page, String path, String name) {
        page.navigate(path);
        checked(page, name);
    }

    private void checked(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/student-" + look + "-" + name + ".png")));
        assertThat(Chromium.findings(page)).as(name + " at " + look).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " at " + look + " needs no sideways scrolling")
                .isTrue();
    }

    private Assignment assigned(UnaryOperator<QuizPolicy> rules) {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "Class 7b");
        pupil = school.pupil(room, "Mika Lund");
        return assignments.everyType(teacher, room, rules);
    }

    private BrowserContext window(int width, Theme theme) {
        String base = address.toString().replaceAll("/$", "");
        BrowserContext window = chromium.window(
                width, width < 700 ? ZOOMED : 800, sessions.begin(pupil).text(), base);
        window.addCookies(List.of(new Cookie(Appearance.COOKIE, theme + ".SERIF.MEDIUM.NORMAL").setUrl(base)));
        return window;
    }
}
