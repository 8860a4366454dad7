package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Item;
import org.lectern.core.question.Skill;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;

/** The helps for reading and thinking beside the text, with a mouse and without. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReadingToolsTest extends OpenQuiz {

    /** Voices of a device; headless browsers have none of their own. */
    private static final String VOICES = """
            const said = window.said = [];
            const voices = [{ name: "Far", lang: "en-GB", localService: false }, { name: "Near", lang: "en-GB", localService: true }];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, "speechSynthesis", { value: {
              getVoices: () => voices, cancel() {}, addEventListener() {},
              speak(utterance) { said.push([utterance.voice.name, utterance.text]); },
            } });
            """;

    @Test
    void aSentenceIsHighlightedAndNotedByKeyboardAndIsThereAfterAReload() {
        try (BrowserContext window = window(LighthouseQuiz.items(), 1280)) {
            Page page = window.newPage();
            start(page);
            page.locator("#passage").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#announce")).containsText("For a hundred and twelve years");
            button(page, "Highlight").focus();
            page.keyboard().press("Enter");
            button(page, "Notes").press("Enter");
            page.locator("#notes-text").fill("ask about the oil");
            page.locator("#marks input").fill("how long!");
            checked(page, "notes");

            page.reload();
            button(page, "Notes").click();
            assertThat(page.locator("#notes-text")).hasValue("ask about the oil");
            assertThat(page.locator("#marks q")).containsText("For a hundred and twelve years");
            assertThat(page.locator("#marks input")).hasValue("how long!");
            page.locator("#marks").getByText("Remove").click();
            assertThat(page.locator("#marks-empty")).isVisible();
            page.keyboard().press("Escape");
            assertThat(button(page, "Notes")).isFocused();
        }
    }

    @Test
    void theGlossaryExplainsATermAndKeepsSilentAboutWordsThatAreAskedFor() {
        List<Item> items = new ArrayList<>(LighthouseQuiz.items());
        items.add(LighthouseQuiz.item(
                items, LighthouseQuiz.whoWarned(1), Skill.VOCABULARY, "wound the clockwork that turned the lens"));
        try (BrowserContext window = window(items, 1280)) {
            Page page = window.newPage();
            start(page);
            button(page, "Words").click();

            assertThat(page.locator("#words")).containsText("a person who looks after a lighthouse");
            assertThat(page.locator("#words")).not().containsText("clockwork");
            checked(page, "words");
        }
    }

    @Test
    void optionsCanBeRuledOutAndBroughtBack() {
        try (BrowserContext window = window(LighthouseQuiz.items(), 320)) {
            Page page = window.newPage();
            start(page);
            Locator question = page.locator(".question:visible");
            question.getByText("Rule out").click();
            question.getByLabel("Rule out “The museum”").click();
            assertThat(question.locator(".ruled-out")).containsText("The museum");
            checked(page, "ruled-out");

            page.reload();
            assertThat(question.locator(".ruled-out")).containsText("(ruled out)");
            question.getByText("The museum").click();
            assertThat(question.locator(".ruled-out")).hasCount(0);
        }
    }

    @Test
    void onlyAVoiceOfTheDeviceReadsAloud() {
        try (BrowserContext window = window(LighthouseQuiz.items(), 1280)) {
            window.addInitScript(VOICES);
            Page page = window.newPage();
            start(page);
            button(page, "Read aloud").click();
            page.locator(".question:visible .speak").click();

            Object said = page.evaluate("JSON.stringify(window.said)");

            assertThat(said.toString()).contains("Near", "The light that never sleeps", "Who could warn");
            assertThat(said.toString()).doesNotContain("Far");
            checked(page, "voice");
        }
    }

    @Test
    void theListOfFortyQuestionsStaysSmall() {
        List<Item> items = new ArrayList<>();
        while (items.size() < 40) {
            items.add(LighthouseQuiz.item(
                    items, LighthouseQuiz.whoWarned(1), Skill.DETAIL, "because of her notes the harbour office"));
        }
        for (int width : List.of(320, 1280)) {
            try (BrowserContext window = window(items, width)) {
                Page page = window.newPage();
                start(page);
                assertThat(page.locator(".navigator li").first()).isHidden();
                page.locator(".navigator summary").click();
                page.locator(".navigator [data-goto]").nth(38).click();
                assertThat(page.locator(".question:visible")).containsText("Question 39 of 40");
                checked(page, "forty-" + width);
                Object height = page.locator(".navigator").evaluate("list => list.offsetHeight");
                assertThat(((Number) height).intValue()).isLessThan(400);
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void checked(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/student-tools-" + name + ".png")));
        assertThat(Chromium.findings(page)).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " needs no sideways scrolling")
                .isTrue();
    }

    private static void start(Page page) {
        page.navigate("/learn");
        page.locator(".quiz-entry h3 a").click();
        page.locator(".start").click();
        page.waitForURL("**/attempts/**");
    }

    private BrowserContext window(List<Item> items, int width) {
        makeClass();
        assignment = assignments.assign(assignments.quiz(teacher, items), room, UnaryOperator.identity());
        return window(width, 800);
    }
}
