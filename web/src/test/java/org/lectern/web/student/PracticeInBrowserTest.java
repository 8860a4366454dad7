package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.web.assignment.Manner;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;

/** Practising, reading part by part and repeating what was missed, as a browser shows them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PracticeInBrowserTest extends OpenQuiz {

    @Test
    void feedbackAndHintsComeWithoutLeavingThePage() {
        assigned(new Manner(true, false));
        try (BrowserContext window = window()) {
            Page page = started(window);
            page.locator("#passage").evaluate("pane => pane.dataset.mine = 'still here'");
            Locator question = page.locator(".question:visible");
            question.getByText("The museum").click();
            button(question, "Check my answer").press("Enter");
            assertThat(question.locator(".notice:visible")).containsText("Not right yet");
            button(question, "Hint").press("Enter");
            assertThat(question.locator(".notice:visible")).containsText("Read this part of the text again");
            button(question, "Hint").press("Enter");
            assertThat(question.locator(".notice:visible")).containsText("These words prove the answer");
            Chromium.inspect(page, "practice-hint");
            question.getByText("The harbour office").click();
            button(question, "Check my answer").press("Enter");
            assertThat(question.locator(".notice:visible")).containsText("Right!");
            Chromium.inspect(page, "practice-right");
            assertThat(page.locator("#passage").evaluate("pane => pane.dataset.mine"))
                    .isEqualTo("still here");
        }
    }

    @Test
    void aGatedTextGrowsPartByPart() {
        assigned(new Manner(false, true));
        try (BrowserContext window = window()) {
            Page page = started(window);
            Chromium.inspect(page, "gate");
            page.getByText("Read the next part").click();
            assertThat(page.locator(".gate")).containsText("Part 2 of 3");
            assertThat(page.locator("#text")).containsText("The lamp learns to work alone");
        }
    }

    @Test
    void whatWasMissedIsPractisedFromTheProgressPage() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window()) {
            Page page = started(window);
            page.locator(".check-button").click();
            page.locator(".hand-in form button").click();
            page.waitForURL("**/receipt");
            page.navigate("/learn");
            page.getByText("My progress").click();
            page.waitForURL("**/progress");
            Chromium.inspect(page, "own-progress");
            page.locator("a[href='/learn/missed'].button").click();
            page.waitForURL("**/missed");
            Chromium.inspect(page, "missed");
            page.locator(".question input[type=radio]").first().check();
            button(page.locator("main"), "Check my answer").click();
            assertThat(page.locator("[role=status]")).isVisible();
            Chromium.inspect(page, "missed-told");
        }
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
