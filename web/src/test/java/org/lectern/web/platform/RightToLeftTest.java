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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.bank.TestBank;
import org.lectern.web.browser.Chromium;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Every page in a language that is written from right to left. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightToLeftTest {

    /** Visible texts in which a closing bracket stands left of the Latin letter that it follows. */
    private static final String FLIPPED = """
            () => {
              const found = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const box = (node, at) => {
                const range = document.createRange();
                range.setStart(node, at);
                range.setEnd(node, at + 1);
                return range.getBoundingClientRect();
              };
              while (walker.nextNode()) {
                const node = walker.currentNode;
                for (const match of node.data.matchAll(/<(?:i|b|it)>|\\(Lund\\)|\\(all\\)/g)) {
                  const letter = box(node, match.index + 1);
                  const sign = box(node, match.index + match[0].length - 1);
                  if (node.parentElement.closest(".visually-hidden")) continue;
                  if (sign.width && letter.width && Math.abs(sign.top - letter.top) < 3 && sign.left < letter.left)
                    found.push(node.parentElement.outerHTML.slice(0, 160));
                }
              }
              return found;
            }
            """;

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
    TestBank banks;

    @Inject
    Quizzes quizzes;

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

    @Test
    void aNameKeepsItsLastSignAtItsOwnEnd() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "Form 7 <b>");
        Account pupil = school.pupil(room, "Mika (Lund)");
        Browser desk = school.browserOf(teacher);
        UUID question = banks.approved(teacher, LighthouseQuiz.items()).getFirst();
        desk.submit("/bank", "item", question.toString(), "do", "plan");
        desk.submit("/bank/quiz/parts", "title", "Part <i>", "instructions", "Read (all)", "before", "");
        desk.submit("/bank", "item", question.toString(), "do", "plan");
        desk.submit("/bank/quiz/lines/" + line(desk) + "/down");
        List<String> desks = new ArrayList<>(List.of("/bank/quiz"));
        List<String> flipped = new ArrayList<>();
        try (BrowserContext window = window(teacher)) {
            look(window, desks, flipped);
            String address =
                    desk.submit("/bank/quiz/publish", "title", "All of <it>").header("Location");
            Quiz quiz = quizzes.findById(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
            Assignment assignment = assignments.assign(quiz, room, UnaryOperator.identity());
            String own = "/assignments/" + assignment.id();
            try (BrowserContext seat = window(pupil)) {
                look(seat, List.of("/learn", "/learn/" + assignment.id()), flipped);
                Page page = seat.newPage();
                page.navigate("/learn/" + assignment.id());
                page.locator(".start").click();
                page.waitForURL("**/attempts/**");
                String attempt = "/learn/attempts/" + page.url().replaceAll(".*/attempts/([-\\w]+).*", "$1");
                look(seat, List.of(attempt, attempt + "/check"), flipped);
                school.browserOf(pupil).submit(attempt + "/submit");
                look(seat, List.of(attempt + "/receipt", attempt + "/result", "/learn", "/learn/progress"), flipped);
            }
            String of = "/classes/" + room.id();
            look(
                    window,
                    List.of(
                            "/teach",
                            "/quizzes",
                            "/quizzes/" + quiz.id(),
                            "/quizzes/" + quiz.id() + "/preview",
                            "/quizzes/" + quiz.id() + "/assign",
                            "/quizzes/" + quiz.id() + "/items/"
                                    + quizzes.items(quiz.id()).getFirst().id() + "/correct",
                            "/quizzes/" + quiz.id() + "/corrections",
                            "/classes",
                            of,
                            of + "/groups",
                            of + "/import",
                            of + "/progress",
                            own,
                            own + "/live",
                            own + "/paper",
                            own + "/rules",
                            own + "/take-back",
                            own + "/questions/1",
                            own + "/students/" + pupil.id()),
                    flipped);
        }
        try (BrowserContext window = window(school.administratorOf(teacher))) {
            look(
                    window,
                    List.of("/people", "/pupils", "/rosters", "/audit", "/pupils/" + pupil.id() + "/erase"),
                    flipped);
        }

        assertThat(flipped).isEmpty();
    }

    private static String line(Browser desk) {
        return desk.get("/bank/quiz").asString().replaceAll("(?s).*?<li[^>]* id=\"line-([-\\w]+)\".*", "$1");
    }

    private static void look(BrowserContext window, List<String> paths, List<String> flipped) {
        Page page = window.newPage();
        for (String path : paths) {
            page.navigate(path);
            assertThat(page.locator("h1").count()).as(path).isPositive();
            ((List<?>) page.evaluate(FLIPPED)).forEach(text -> flipped.add(path + ": " + text));
        }
        page.close();
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
