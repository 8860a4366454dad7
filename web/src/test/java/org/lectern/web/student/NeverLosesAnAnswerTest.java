package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** The network goes, the session ends, two tabs are open, no mouse is there: no answer is lost. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NeverLosesAnAnswerTest {

    /** The question about the weather book, which is answered by typing. */
    private static final int BOOK = 5;

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Sessions sessions;

    private Account teacher;
    private Account pupil;
    private Assignment assignment;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void whatIsTypedWithoutANetworkIsSentWhenItIsBack() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            Locator box = question(page, BOOK).locator("textarea");

            window.setOffline(true);
            box.fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("no connection");
            page.close();
            window.setOffline(false);
            Page again = window.newPage();
            again.navigate("/learn/attempts/" + attempt(page));

            assertThat(again.locator("#status")).containsText("All answers saved");
            assertThat(question(again, BOOK).locator("textarea")).hasValue("the roof leaked");
            again.reload();
            assertThat(question(again, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void aMinuteWithoutANetworkWithAReloadInItLosesNothing() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = chromium.installed(sessions.begin(pupil).text(), base())) {
            Page page = started(window);
            page.waitForFunction(
                    "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");
            page.clock().install();
            page.reload();
            question(page, BOOK).locator("textarea").fill("the roof");
            assertThat(page.locator("#status")).containsText("All answers saved");

            window.setOffline(true);
            question(page, BOOK).locator("textarea").fill("the roof leaked");
            page.clock().runFor(60_000);
            assertThat(page.locator("#status")).containsText("no connection");
            page.reload();
            assertThat(page.locator("h1")).containsText("No connection");
            window.setOffline(false);

            page.waitForURL("**/attempts/**");
            assertThat(page.locator("#status")).containsText("All answers saved");
            page.reload();
            assertThat(question(page, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void anAnswerGivenBeforeTheScriptRanIsSaved() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            List<Route> held = new ArrayList<>();
            page.route("**/quiz/page.js", held::add);
            page.navigate(
                    "/learn/attempts/" + attempt(page), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("textarea[name]").fill("the roof leaked");
            page.locator(".question").first().getByText("The harbour office").click();

            page.waitForCondition(() -> !held.isEmpty());
            held.forEach(Route::resume);

            assertThat(page.locator("#status")).containsText("All answers saved");
            assertThat(page.locator("#answered-count")).containsText("2 of 10");
            page.unroute("**/quiz/page.js");
            page.reload();
            assertThat(question(page, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void onASharedDeviceNothingOfAPersonIsKeptByTheWorker() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = chromium.installed(sessions.begin(pupil).text(), base())) {
            Page page = started(window);
            page.waitForFunction(
                    "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");
            page.reload();
            page.navigate("/learn");

            Object kept = page.evaluate("""
                    async () => {
                      const found = [];
                      for (const name of await caches.keys()) {
                        const cache = await caches.open(name);
                        for (const request of await cache.keys()) {
                          const address = new URL(request.url).pathname;
                          const words = await (await cache.match(request)).text();
                          if (!address.startsWith("/assets/") && address !== "/offline") found.push(address);
                          if (words.includes("Mika Lund") || words.includes("csrf-token")) found.push(address);
                        }
                      }
                      return found.join(" ");
                    }
                    """);

            assertThat(kept).isEqualTo("");
        }
    }

    @Test
    void thePageSaysSavedOnlyAfterTheServerDid() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            assertThat(page.locator("#status")).containsText("All answers saved");
            page.route("**/responses", route -> route.abort());

            question(page, BOOK).locator("textarea").fill("rain");

            assertThat(page.locator("#status")).containsText("Not saved yet");
            page.unroute("**/responses");
            assertThat(page.locator("#status")).containsText("All answers saved");
        }
    }

    @Test
    void anEndedSessionKeepsTheTypedTextUntilTheNextSignIn() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            Locator box = question(page, BOOK).locator("textarea");
            window.clearCookies();
            box.fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("signed out");

            window.addCookies(
                    List.of(new Cookie("lectern_session", sessions.begin(pupil).text()).setUrl(base())));
            page.reload();

            assertThat(page.locator("#status")).containsText("All answers saved");
            assertThat(question(page, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void twoTabsShowTheirConflictAndTheStudentSettlesIt() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page one = started(window);
            Page other = window.newPage();
            other.navigate("/learn/attempts/" + attempt(one));
            other.route("**/state*", route -> route.abort());

            question(one, BOOK).locator("textarea").fill("a storm");
            assertThat(one.locator("#status")).containsText("All answers saved");
            question(other, BOOK).locator("textarea").fill("the roof leaked");
            Locator conflict = other.locator(".conflict:visible");
            assertThat(conflict).containsText("a storm");
            assertThat(conflict).containsText("the roof leaked");
            assertThat(Chromium.findings(other)).isEmpty();
            conflict.getByText("Use this one").click();

            assertThat(conflict).hasCount(0);
            assertThat(question(one, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void extraTimeReachesTheOpenPage() {
        assigned(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        try (BrowserContext window = window()) {
            Page page = started(window);
            assertThat(page.locator("#time-left")).containsText("9:");

            school.browserOf(teacher)
                    .submit(
                            "/assignments/" + assignment.id() + "/time",
                            "student",
                            pupil.id().toString(),
                            "minutes",
                            "30");

            assertThat(page.locator("#time-left"))
                    .containsText("39:", new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        }
    }

    @Test
    void aDeviceWhoseClockIsADayAheadShowsTheServersTime() {
        assigned(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        try (BrowserContext window = window()) {
            window.clock().install(new Clock.InstallOptions().setTime(System.currentTimeMillis() + 86_400_000L));
            Page page = started(window);

            assertThat(page.locator("#time-left")).containsText(Pattern.compile("^(10:00|9:[0-5]\\d)$"));
            question(page, BOOK).locator("textarea").fill("the roof leaked");
            window.clock().runFor(1000);
            assertThat(page.locator("#status")).containsText("All answers saved");
        }
    }

    @Test
    void whatTheTeacherHandsInTakesTheOpenPageToItsReceipt() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            question(page, BOOK).locator("textarea").fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("All answers saved");

            school.browserOf(teacher).submit("/assignments/" + assignment.id() + "/live/collect", "student", "all");

            page.waitForURL("**/receipt");
            assertThat(page.locator(".answer-lines")).containsText("the roof leaked");
        }
    }

    @Test
    void atTheDeadlineWhatIsTypedIsSentAndHandedIn() {
        assigned(policy -> policy.limitedTo(Duration.ofSeconds(6)));
        try (BrowserContext window = window()) {
            Page page = started(window);
            question(page, BOOK).locator("textarea").fill("the roof leaked");

            page.waitForURL("**/receipt");

            assertThat(page.locator(".answer-lines")).containsText("the roof leaked");
        }
    }

    @Test
    void theWholeStoryWorksByKeyboard() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = window.newPage();
            page.navigate("/learn");
            tabTo(page, ".quiz-entry .button");
            page.keyboard().press("Enter");
            page.waitForURL("**/learn/" + assignment.id());
            tabTo(page, ".start");
            page.keyboard().press("Enter");
            page.waitForURL("**/attempts/**");

            tabTo(page, "#divider");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("#divider")).hasAttribute("aria-valuenow", "49");
            tabTo(page, ".question:not([hidden]) input[type=radio]");
            page.keyboard().press("Space");
            for (int number = 2; number <= 9; number++) {
                tabTo(page, "#next");
                page.keyboard().press("Enter");
            }
            tabTo(page, ".question:not([hidden]) .sequence button");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".question:visible .sequence-state")).containsText("This is your answer");
            assertThat(page.locator("#answered-count")).containsText("2 of 10");
            assertThat(page.locator("#status")).containsText("All answers saved");
            backTo(page, ".check-button");
            page.keyboard().press("Enter");
            page.waitForURL("**/check");
            tabTo(page, ".hand-in button");
            page.keyboard().press("Enter");
            page.waitForURL("**/receipt");
            assertThat(page.locator("h1")).containsText("Handed in");
        }
    }

    @Test
    void withoutScriptThePageIsAFormThatSaves() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window =
                chromium.windowWithoutScript(sessions.begin(pupil).text(), base())) {
            Page page = started(window);
            page.locator(".question").nth(BOOK - 1).locator("textarea").fill("the roof leaked");
            page.locator(".question").first().getByText("The harbour office").click();
            page.locator(".question")
                    .first()
                    .getByText("Save", new Locator.GetByTextOptions().setExact(true))
                    .click();

            assertThat(page.locator(".question").nth(BOOK - 1).locator("textarea"))
                    .hasValue("the roof leaked");
            assertThat(page.locator("#answered-count")).containsText("2 of 10");
        }
    }

    private static void tabTo(Page page, String selector) {
        press(page, "Tab", selector);
    }

    private static void backTo(Page page, String selector) {
        press(page, "Shift+Tab", selector);
    }

    private static void press(Page page, String key, String selector) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press(key);
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private static Locator question(Page page, int number) {
        Locator link = page.locator(".navigator li").nth(number - 1).locator("a");
        link.click();
        return page.locator(".question").nth(number - 1);
    }

    private Page started(BrowserContext window) {
        Page page = window.newPage();
        page.navigate("/learn/" + assignment.id());
        page.locator(".start").click();
        page.waitForURL("**/attempts/**");
        return page;
    }

    private static String attempt(Page page) {
        return page.url().replaceAll(".*/attempts/", "").replaceAll("[#?].*", "");
    }

    private void assigned(UnaryOperator<QuizPolicy> rules) {
        teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "Class 7b");
        pupil = school.pupil(room, "Mika Lund");
        assignment = assignments.everyType(teacher, room, rules);
    }

    private BrowserContext window() {
        return chromium.window(1280, 800, sessions.begin(pupil).text(), base());
    }

    private String base() {
        return address.toString().replaceAll("/$", "");
    }
}
