package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;

/** A pupil whose quiz was handed in sees on the page that stands there that it is open again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReopenedInBrowserTest extends OpenQuiz {

    @Test
    void receiptAndResultOfferToGoOnOnceTheTeacherLetsThePupil() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page receipt = started(window);
            question(receipt, BOOK).locator("textarea").fill("the roof leaked");
            assertThat(receipt.locator("#status")).hasAttribute("data-state", "saved");
            receipt.locator(".check-button").click();
            receipt.locator(".hand-in button").click();
            receipt.waitForURL("**/receipt");
            Page result = window.newPage();
            result.navigate("/learn/attempts/" + attempt(receipt).replaceAll("/.*", "") + "/result");
            receipt.waitForResponse("**/receipt", () -> comeBack(receipt));
            assertThat(receipt.locator("#reopened")).isEmpty();

            school.browserOf(teacher)
                    .submit(
                            "/assignments/" + assignment.id() + "/live/reopen",
                            "student",
                            pupil.id().toString());

            for (Page page : new Page[] {result, receipt}) {
                comeBack(page);
                Locator offer = page.locator("#reopened");
                assertThat(offer).containsText("Your teacher has opened this quiz for you again");
                comeBack(page);
                assertThat(offer.locator("a")).hasCount(1);
            }
            Chromium.inspect(receipt, "reopened");
            receipt.locator("#reopened a").press("Enter");
            receipt.waitForURL("**/attempts/*#q-*");
            assertThat(question(receipt, BOOK).locator("textarea")).hasValue("the roof leaked");
        }
    }

    @Test
    void somebodyWhoIsSignedOutIsOfferedNothing() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            page.locator(".check-button").click();
            page.locator(".hand-in button").click();
            page.waitForURL("**/receipt");
            window.clearCookies();

            page.waitForResponse("**/sign-in**", () -> comeBack(page));

            assertThat(page.locator("#reopened")).isEmpty();
            assertThat(page.url()).endsWith("/receipt");
        }
    }

    /** As a pupil does who looks at another window and back. */
    private static void comeBack(Page page) {
        page.evaluate("dispatchEvent(new Event('focus'))");
    }
}
