package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Every page in a language that is written from right to left. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightToLeftTest {

    private static Chromium chromium;

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    TestDraft drafts;

    @Inject
    Sessions sessions;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void everyPageOfATeacherSpeaksArabic() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        Account pupil = school.pupil(room, "Mika Lund");
        TestDraft.Made made = drafts.publishedBy(teacher);
        Assignment assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        try (BrowserContext window = window(teacher)) {
            Page page = window.newPage();
            for (String path : List.of(
                    "/teach",
                    "/articles",
                    "/articles/new",
                    "/articles/" + made.article().id(),
                    "/drafts/" + made.draft().id(),
                    "/drafts/" + made.draft().id() + "/items/"
                            + made.items().getFirst().id() + "/edit",
                    "/drafts/" + made.draft().id() + "/summaries",
                    "/quizzes",
                    "/quizzes/" + made.quiz().id(),
                    "/quizzes/" + made.quiz().id() + "/assign",
                    "/classes",
                    "/classes/" + room.id(),
                    "/assignments/" + assignment.id(),
                    "/assignments/" + assignment.id() + "/students/" + pupil.id(),
                    "/assignments/" + assignment.id() + "/take-back",
                    "/classes/" + room.id() + "/progress",
                    "/me",
                    "/appearance",
                    "/nothing-here")) {
                page.navigate(path);
                speaksArabic(page, path);
            }
            page.navigate("/drafts/" + made.draft().id());
            Chromium.inspect(page, "rtl-review");
            page.navigate("/assignments/" + assignment.id());
            Chromium.inspect(page, "rtl-results");
        }
    }

    @Test
    void everyPageOfAnAdministratorSpeaksArabicAroundEnglishNames() {
        Account teacher = school.teacher();
        school.pupil(school.classOf(teacher, "7b"), "Mika Lund");
        Account administrator = school.administratorOf(teacher);
        school.browserOf(administrator).submit("/retention/periods", "pupils", "12");
        try (BrowserContext window = window(administrator)) {
            Page page = window.newPage();
            for (String path : List.of("/people", "/pupils", "/audit", "/rosters", "/retention")) {
                page.navigate(path);
                speaksArabic(page, path);
            }
            Chromium.inspect(page, "rtl-retention");
            page.navigate("/rosters");
            Chromium.inspect(page, "rtl-rosters");
        }
    }

    @Test
    void everyPageOfAStudentSpeaksArabicAroundAnEnglishText() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        Account pupil = school.pupil(room, "Mika Lund");
        Assignment assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        try (BrowserContext window = window(pupil)) {
            Page page = window.newPage();
            page.navigate("/learn");
            speaksArabic(page, "/learn");
            Chromium.inspect(page, "rtl-learn");
            // An English title begins where the Arabic around it does: right.
            BoundingBox entry = page.locator(".quiz-entry .facts").first().boundingBox();
            BoundingBox title = page.locator(".quiz-entry h3 a").first().boundingBox();
            assertThat(title.x + title.width).isCloseTo(entry.x + entry.width, within(1.0));
            page.navigate("/learn/" + assignment.id());
            speaksArabic(page, "cover");
            page.locator(".start").click();
            page.waitForURL("**/attempts/**");
            speaksArabic(page, "quiz");
            assertThat(page.locator("#text").evaluate("text => getComputedStyle(text).direction"))
                    .isEqualTo("ltr");
            page.locator("[aria-controls=notes]").click();
            Chromium.inspect(page, "rtl-quiz");
            page.locator(".check-button").click();
            page.waitForURL("**/check");
            speaksArabic(page, "check");
            page.locator(".hand-in form button").click();
            page.waitForURL("**/receipt");
            speaksArabic(page, "receipt");
            page.navigate(page.url().replace("/receipt", "/result"));
            speaksArabic(page, "result");
            Chromium.inspect(page, "rtl-result");
        }
    }

    private static void speaksArabic(Page page, String name) {
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo("ar");
        assertThat(page.locator("html").getAttribute("dir")).as(name).isEqualTo("rtl");
        assertThat(page.locator("nav, .quiz-bar-end, footer").first().innerText())
                .as(name)
                .containsPattern(Pattern.compile("\\p{IsArabic}"));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " needs no sideways scrolling")
                .isTrue();
    }

    private BrowserContext window(Account account) {
        String base = address.replaceAll("/$", "");
        BrowserContext window =
                chromium.window(1280, 800, sessions.begin(account).text(), base);
        window.addCookies(List.of(new Cookie(
                        org.lectern.web.platform.Page.LANGUAGE_COOKIE,
                        Locale.of("ar").getLanguage())
                .setUrl(base)));
        return window;
    }
}
