package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.TestDatabase;

/** Time is the server's, and what the teacher grants or ends reaches the open page. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuizClockInBrowserTest extends OpenQuiz {

    @Test
    void extraTimeReachesTheOpenPage() {
        assigned(policy -> policy.limitedTo(Duration.ofMinutes(10)));
        try (BrowserContext window = window()) {
            Page page = started(window);
            assertThat(page.locator("#time-left")).containsText("9:");

            grant("30");

            assertThat(page.locator("#time-left"))
                    .containsText("39:", new LocatorAssertions.ContainsTextOptions().setTimeout(10_000));
        }
    }

    @Test
    void timeGrantedAtTheLastMomentIsNotCutOffByThePagesOwnTimer() {
        assigned(policy -> policy.limitedTo(Duration.ofSeconds(8)));
        try (BrowserContext window = window()) {
            Page page = started(window);
            page.route("**/state*", route -> route.abort());
            grant("30");

            assertThat(page.locator("#announce")).containsText("The time is over");
            page.unroute("**/state*");

            assertThat(page.locator("#time-left")).containsText(Pattern.compile("^(30:0\\d|29:[0-5]\\d)$"));
            question(page, BOOK).locator("textarea").fill("the roof leaked");
            assertThat(page.locator("#status")).containsText("All answers saved");
            assertThat(page).not().hasURL(Pattern.compile(".*/receipt"));
        }
    }

    private void grant(String minutes) {
        school.browserOf(teacher)
                .submit(
                        "/assignments/" + assignment.id() + "/time",
                        "student",
                        pupil.id().toString(),
                        "minutes",
                        minutes);
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
}
