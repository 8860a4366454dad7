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
import org.lectern.web.platform.TestDatabase;

/** No mouse, and no script: the quiz is taken all the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuizByKeyboardTest extends OpenQuiz {

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
}
