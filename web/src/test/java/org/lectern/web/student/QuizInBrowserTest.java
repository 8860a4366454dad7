package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.TestDatabase;

/** The student's pages in a real browser, as large as it makes them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuizInBrowserTest extends OpenQuiz {

    /** A laptop of 1280 by 1024 at 400 % shows 320 by 256. */
    private static final int ZOOMED = 256;

    @Test
    void theWholeStoryWorksAtFourHundredPerCent() {
        assigned(policy -> policy.limitedTo(Duration.ofMinutes(20)));
        try (BrowserContext window = window(320, ZOOMED)) {
            Page page = window.newPage();
            visit(page, "/learn");
            visit(page, "/learn/" + assignment.id());
            page.getByRole(AriaRole.BUTTON, named("Start")).click();
            Locator question = page.locator(".question:visible");
            for (int number = 1; number <= 10; number++) {
                if (number == 1) {
                    question.getByText("The harbour office").click();
                } else if (number == 5) {
                    question.locator("textarea").fill("the roof leaked");
                }
                fits(page, "question " + number);
                if (number < 10) {
                    page.locator("#next").click();
                }
            }
            page.locator("#tab-text").click();
            fits(page, "text");
            PlaywrightAssertions.assertThat(page.locator("#status")).containsText("All answers saved");
            page.getByRole(AriaRole.BUTTON, named("Check and hand in")).click();
            page.waitForURL("**/check");
            fits(page, "check");
            page.getByRole(AriaRole.BUTTON, named("Hand in")).click();
            page.waitForURL("**/receipt");
            fits(page, "receipt");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the result"))
                    .click();
            page.waitForURL("**/result");
            fits(page, "result");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("the roof leaked");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void visit(Page page, String path) {
        page.navigate(path);
        fits(page, path);
    }

    private static void fits(Page page, String name) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " needs no sideways scrolling")
                .isTrue();
    }
}
