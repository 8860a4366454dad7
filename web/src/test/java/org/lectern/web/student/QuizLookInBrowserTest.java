package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;

/** The look that a pupil chooses on the quiz page, and the clock that a pupil would rather not see. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuizLookInBrowserTest extends OpenQuiz {

    private static final String COLOURS =
            "(style => [style.backgroundColor, style.color])(getComputedStyle(document.body)).join()";

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 320", "DARK, 320", "SEPIA, 320", "CONTRAST, 320",
        "LIGHT, 1280", "DARK, 1280", "SEPIA, 1280", "CONTRAST, 1280"
    })
    void everyThemeIsFitToReadAndStays(String theme, int width) {
        assigned(policy -> policy.limitedTo(Duration.ofMinutes(30)));
        try (BrowserContext window = window(width, 800)) {
            Page page = started(window);
            question(page, 1).getByText("The government").click();
            question(page, 1).locator(".flag").click();
            question(page, 1).locator(".rule-out").click();
            fits(page, theme, width, "questions");
            if (width < 900) {
                page.locator("#tab-text").click();
            }
            page.locator("[aria-controls=look]").click();
            page.locator("[data-look=theme]").selectOption(theme);
            page.locator("#line-reader").click();
            fits(page, theme, width, "text");
            if (width < 900) {
                page.locator("#tab-questions").click();
            }
            fits(page, theme, width, "chosen");
            Object chosen = page.evaluate(COLOURS);

            page.reload();

            assertThat(page.locator("html")).hasAttribute("data-theme", theme.toLowerCase(Locale.ROOT));
            fits(page, theme, width, "again");
            assertThat(page.evaluate(COLOURS))
                    .as("what was chosen looks as it does from then on")
                    .isEqualTo(chosen);
        }
    }

    @Test
    void aThemeThatFollowsTheDeviceDoesSoAtOnce() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window = window(1280, 800)) {
            Page page = started(window);
            Object light = page.evaluate(COLOURS);
            page.locator("[aria-controls=look]").click();
            page.locator("[data-look=theme]").selectOption("DARK");
            assertThat(page.evaluate(COLOURS)).isNotEqualTo(light);
            page.reload();
            page.locator("[aria-controls=look]").click();
            page.locator("[data-look=theme]").selectOption("AUTO");
            assertThat(page.evaluate(COLOURS)).as("this device is light").isEqualTo(light);
        }
    }

    @Test
    void aHiddenClockStaysHiddenAndIsShownOnDemand() {
        assigned(policy -> policy.limitedTo(Duration.ofMinutes(30)));
        try (BrowserContext window = window(320, 800)) {
            Page page = started(window);
            assertThat(page.locator("#time-left")).isVisible();
            page.locator("#timer-toggle").press("Enter");
            assertThat(page.locator("#time-left")).isHidden();
            assertThat(page.locator("#timer-toggle")).isFocused();
            page.reload();
            assertThat(page.locator("#time-left")).isHidden();
            page.locator("#timer-toggle").press("Enter");
            assertThat(page.locator("#time-left")).isVisible();
        }
    }

    private static void fits(Page page, String theme, int width, String state) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(state + " needs no sideways scrolling")
                .isTrue();
        assertThat(Chromium.findings(page)).as(state).isEmpty();
        if (Boolean.getBoolean("lectern.pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "themes", state + "-" + theme + "-" + width + ".png")));
        }
    }
}
