package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Navigation;
import org.lectern.web.account.Account;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;

/** The network goes, the session ends, two tabs are open: no answer is lost. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NeverLosesAnAnswerTest extends OpenQuiz {

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
    void aPageWhoseTokenEndedGetsAnotherAndLosesNothing() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            assertThat(page.locator("#status")).containsText("All answers saved");
            window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("lectern_csrf"));

            question(page, BOOK).locator("textarea").fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("All answers saved");

            page.locator("button[value=check]").click();
            page.waitForURL("**/check");
            assertThat(page.locator(".answer-lines")).containsText("the roof leaked");
        }
    }

    @Test
    void whileSomebodyElseIsSignedInTheAnswerWaits() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            Account other = school.pupil(room, "Noa Berg");
            signIn(window, other);

            question(page, BOOK).locator("textarea").fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("somebody else is signed in");
            page.close();
            signIn(window, pupil);
            Page again = window.newPage();
            again.navigate("/learn/attempts/" + attempt(page));

            assertThat(again.locator("#status")).containsText("All answers saved");
            again.reload();
            assertThat(question(again, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    private void signIn(BrowserContext window, Account account) {
        window.addCookies(
                List.of(new Cookie("lectern_session", sessions.begin(account).text()).setUrl(base())));
    }

    @Test
    void anAnswerThatTheServerStumblesOverHoldsNoOtherBack() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window();
                BrowserContext device = window()) {
            Page page = started(window);
            page.route("**/responses", route -> {
                if (route.request().postData().contains("stumble")) {
                    route.fulfill(new Route.FulfillOptions().setStatus(500));
                } else {
                    route.resume();
                }
            });
            question(page, BOOK).locator("textarea").fill("stumble");
            assertThat(page.locator("#status")).containsText("Not saved yet");

            question(page, 1).getByText("The harbour office").click();

            Page elsewhere = device.newPage();
            elsewhere.navigate("/learn/attempts/" + attempt(page));
            assertThat(elsewhere.locator("#answered-count")).containsText("1 of 10");
            assertThat(page.locator("#status")).containsText("Not saved yet");
        }
    }

    @Test
    void anAnswerThatIsRefusedIsNotCalledSaved() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            page.evaluate("document.querySelector('.question input[type=radio]').value = 'x-of-an-old-page'");

            page.locator(".question input[type=radio]").first().check();

            assertThat(page.locator("#status")).containsText("could not be saved");
            page.locator(".question input[type=radio]").nth(1).check();
            assertThat(page.locator("#status")).containsText("All answers saved");
        }
    }

    @Test
    void handingInWithoutANetworkStaysOnThePage() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            window.setOffline(true);
            question(page, BOOK).locator("textarea").fill("the roof leaked");

            page.locator("button[value=check]").click();

            assertThat(page.locator("#status")).containsText("this page stays open");
            window.setOffline(false);
            assertThat(page.locator("#status")).containsText("All answers saved");
            page.locator("button[value=check]").click();
            page.waitForURL("**/check");
            assertThat(page.locator(".answer-lines")).containsText("the roof leaked");
        }
    }

    @Test
    void whatATabSendsForAnotherLeavesThatOnesNewerAnswerOnTheDevice() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page one = started(window);
            one.route("**/responses", route -> route.abort());
            question(one, BOOK).locator("textarea").fill("the roof");
            assertThat(one.locator("#status")).containsText("Not saved yet");
            Page other = window.newPage();
            List<Route> held = new ArrayList<>();
            other.route("**/responses", held::add);
            other.navigate("/learn/attempts/" + attempt(one));
            other.waitForCondition(() -> !held.isEmpty());

            question(one, BOOK).locator("textarea").fill("the roof leaked");
            held.forEach(Route::resume);
            other.unroute("**/responses");
            assertThat(other.locator("#status")).containsText("All answers saved");
            other.close();
            one.close();
            Page again = window.newPage();
            again.navigate("/learn/attempts/" + attempt(one));

            assertThat(question(again, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void aFlagThatIsSetWithoutANetworkIsThereWhenItIsBack() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            Locator flag = question(page, BOOK).locator(".flag");
            window.setOffline(true);
            flag.click();
            flag.click();
            flag.click();
            assertThat(page.locator("#status")).containsText("no connection");
            page.close();
            window.setOffline(false);
            Page again = window.newPage();
            again.navigate("/learn/attempts/" + attempt(page));

            assertThat(question(again, BOOK).locator(".flag")).hasAttribute("aria-pressed", "true");
            assertThat(again.locator("#status")).containsText("All answers saved");
            again.reload();
            assertThat(question(again, BOOK).locator(".flag")).hasAttribute("aria-pressed", "true");
            assertThat(again.locator(".navigator [data-state=flagged]:visible")).hasCount(1);
        }
    }

    @Test
    void aFlagThatNobodyCanSetAnyMoreHoldsNoAnswerBack() {
        assigned(policy -> policy.navigating(Navigation.ONE_WAY));
        try (BrowserContext window = window();
                BrowserContext device = window()) {
            Page page = started(window);
            window.setOffline(true);
            page.locator(".flag").click();
            assertThat(page.locator("#status")).containsText("no connection");
            Page elsewhere = device.newPage();
            elsewhere.navigate("/learn/attempts/" + attempt(page));
            elsewhere.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> elsewhere.locator("button[value=next]").click());

            window.setOffline(false);

            assertThat(page.locator("#status")).containsText("All answers saved");
        }
    }

    @Test
    void whoIsAtAQuizThatIsTakenBackIsToldSoAndLosesNothing() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            String attempt = attempt(page);
            window.setOffline(true);
            question(page, BOOK).locator("textarea").fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("no connection");
            school.browserOf(teacher).submit("/assignments/" + assignment.id() + "/take-back");
            window.setOffline(false);

            page.waitForURL("**/receipt");
            assertThat(page.locator("main")).containsText("Your teacher has taken this quiz back");
            school.browserOf(teacher).submit("/assignments/" + assignment.id() + "/give-again");

            page.navigate("/learn/attempts/" + attempt);
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
}
