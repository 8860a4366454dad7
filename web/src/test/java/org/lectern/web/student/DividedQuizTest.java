package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Navigation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.Release;
import org.lectern.web.bank.TestBank;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;

/** A quiz in two named parts, from its first question to the class's table. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DividedQuizTest extends OpenQuiz {

    private static final String WORDS = "Its words";
    private static final String TOLD = "Answer in the words of the text.";

    @Inject
    TestBank banks;

    @Inject
    Quizzes quizzes;

    private Browser desk;
    private Browser browser;
    private Quiz quiz;

    /** One question in no part, two in the first, four in the second. */
    @BeforeEach
    void aDividedQuiz() {
        makeClass();
        desk = school.browserOf(teacher);
        browser = school.browserOf(pupil);
        List<UUID> ids = banks.approved(teacher, LighthouseQuiz.items());
        for (UUID id : ids.subList(0, 7)) {
            desk.submit("/bank", "item", id.toString(), "do", "plan");
        }
        List<String> lines =
                found("id=\"line-([-\\w]+)\"", desk.get("/bank/quiz").asString());
        desk.submit("/bank/quiz/parts", "title", "The <text>", "instructions", "", "before", lines.get(1));
        desk.submit("/bank/quiz/parts", "title", WORDS, "instructions", TOLD, "before", lines.get(3));
        String address = desk.submit("/bank/quiz/publish", "title", "Divided").header("Location");
        quiz = quizzes.findById(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    @Test
    void everyPageOfThePupilSaysWhichPartAQuestionIsIn() {
        Taker taker = Taker.start(browser, given(UnaryOperator.identity()));

        assertThat(found("class=\"nav-part\"><bdi>([^<]*)", taker.get(""))).containsExactly("The &lt;text&gt;", WORDS);
        assertThat(found("<p class=\"muted small\">(Part[^<]*)", taker.get("")))
                .containsExactly("Part 1 of 2", "Part 2 of 2");
        assertThat(taker.get("")).containsOnlyOnce(TOLD);
        assertThat(found("data-part=\"(\\d)\" aria", taker.get(""))).containsExactly("1", "1", "2", "2", "2", "2");
        assertThat(headings(taker.get("/check"))).containsExactly("The &lt;text&gt;", WORDS);
        taker.submit();
        assertThat(headings(taker.receipt())).containsExactly("The &lt;text&gt;", WORDS);
        String result = taker.result().asString();
        assertThat(headings(result)).containsExactly("The &lt;text&gt;", WORDS);
        assertThat(result).contains("By part", "0 / 2", "0 / 4", "0 / 7");
    }

    @Test
    void pointsOfAPartAreShownWhereTheScoreIsAndNowhereElse() {
        Taker hidden =
                Taker.start(browser, assignments.assign(quiz, room, UnaryOperator.identity(), Release.AFTER_CLOSING));
        hidden.submit();

        assertThat(headings(hidden.result().asString())).hasSize(2);
        assertThat(hidden.result().asString()).doesNotContain("By part", "0 / 2", "0 / 4");
    }

    @Test
    void anOrderByChanceStaysWithinAPartAndAWayWithoutReturnNamesIt() {
        List<String> inOrder =
                stems(Taker.start(browser, given(UnaryOperator.identity())).get(""));
        for (int times = 0; times < 6; times++) {
            List<String> shuffled = stems(Taker.start(browser, given(policy -> policy.ordered(ItemOrder.SHUFFLED)))
                    .get(""));
            assertThat(shuffled.subList(0, 1)).isEqualTo(inOrder.subList(0, 1));
            assertThat(shuffled.subList(1, 3)).hasSameElementsAs(inOrder.subList(1, 3));
            assertThat(shuffled.subList(3, 7)).hasSameElementsAs(inOrder.subList(3, 7));
        }
        Taker oneWay = Taker.start(browser, given(policy -> policy.navigating(Navigation.ONE_WAY)));
        assertThat(oneWay.get("")).doesNotContain("part-head");
        oneWay.post("do", "next");
        assertThat(oneWay.get("")).contains("Part 1 of 2").doesNotContain(WORDS);
        oneWay.post("do", "next");
        oneWay.post("do", "next");
        assertThat(oneWay.get("")).contains("Part 2 of 2", "<details open>", TOLD);
        oneWay.post("do", "next");
        assertThat(oneWay.get("")).contains("Part 2 of 2", "<details>", TOLD);
    }

    @Test
    void theTeachersPagesAndFilesNameThePartsAndACorrectionKeepsThem() {
        Assignment given = given(UnaryOperator.identity());
        Taker taker = Taker.start(browser, given);
        taker.choose(taker.items().getFirst(), "c", 1, 0, taker.option("The harbour office"));
        taker.submit();
        String own = "/assignments/" + given.id();
        UUID steps = quizzes.items(quiz.id()).get(5).id();

        assertThat(desk.submit("/quizzes/" + quiz.id() + "/items/" + steps + "/correct", "revision", "0", "points", "3")
                        .statusCode())
                .isEqualTo(303);

        assertThat(desk.get(own).asString()).contains("<bdi>" + WORDS + "</bdi>");
        assertThat(desk.get(own + "/report.csv").asString())
                .contains(",Points in The <text>,Points in Its words,")
                .contains(",1,11,0,0,1,");
        assertThat(desk.get(own + "/report.xlsx").statusCode()).isEqualTo(200);
        assertThat(desk.get(own + "/report.pdf").statusCode()).isEqualTo(200);
        assertThat(desk.get(own + "/students/" + pupil.id()).asString()).contains(WORDS, "0 / 6");
        String paper = desk.get(own + "/paper").asString();
        assertThat(found("<h3[^>]*><bdi>([^<]*)", paper))
                .containsExactly("The &lt;text&gt;", WORDS, "The &lt;text&gt;", WORDS);
        assertThat(found(" start=\"(\\d)\"", paper)).containsExactly("2", "4", "2", "4");
        assertThat(paper).containsOnlyOnce(TOLD);
        for (String format : List.of("gift", "moodle-xml", "qti", "qti-2.2", "csv", "anki")) {
            assertThat(desk.get("/bank/export/" + quiz.id() + "/" + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
    }

    @Test
    void aPupilGoesThroughThePartsByKeyboardAndNothingIsWrongWithAnyPage() {
        Assignment given = given(UnaryOperator.identity());
        assignment = given;
        try (BrowserContext window =
                chromium.window(1280, 800, sessions.begin(pupil).text(), base())) {
            Page page = started(window);
            Locator first = page.locator(".part-head[data-part='1']");
            Locator second = page.locator(".part-head[data-part='2']");
            assertThat(first).isHidden();
            page.locator("#next").focus();
            page.keyboard().press("Enter");
            assertThat(first).isVisible();
            assertThat(second).isHidden();
            page.locator("#next").click();
            page.locator("#next").click();
            assertThat(second).isVisible();
            assertThat(second.locator("p[dir]")).isVisible();
            assertThat(page.locator(".question:visible")).hasAttribute("aria-describedby", "part-head-2");
            Chromium.inspect(page, "parts/quiz");
            page.locator("#next").click();
            assertThat(second).isVisible();
            assertThat(second.locator("p[dir]")).isHidden();
            page.locator(".check-button").click();
            page.waitForURL("**/check");
            Chromium.inspect(page, "parts/check");
            page.locator(".hand-in button").click();
            page.waitForURL("**/receipt");
            Chromium.inspect(page, "parts/receipt");
            page.navigate(page.url().replace("receipt", "result"));
            Chromium.inspect(page, "parts/result");
        }
        try (BrowserContext window =
                chromium.window(1280, 800, sessions.begin(teacher).text(), base())) {
            Page page = window.newPage();
            for (String path : List.of("", "/paper", "/students/" + pupil.id())) {
                page.navigate("/assignments/" + given.id() + path);
                Chromium.inspect(page, "parts/desk" + path.replaceAll("\\W.*\\W|\\W", "-"));
            }
            page.navigate("/quizzes/" + quiz.id());
            Chromium.inspect(page, "parts/published");
        }
    }

    @Test
    void aTeacherDividesAQuizByKeyboard() {
        List<UUID> ids = banks.approved(teacher, LighthouseQuiz.items());
        for (UUID id : ids.subList(0, 3)) {
            desk.submit("/bank", "item", id.toString(), "do", "plan");
        }
        try (BrowserContext window =
                chromium.window(1280, 800, sessions.begin(teacher).text(), base())) {
            Page page = window.newPage();
            page.navigate("/bank/quiz");
            page.locator("details.card > summary").focus();
            page.keyboard().press("Enter");
            page.locator("#part-title").focus();
            page.keyboard().type("First");
            page.keyboard().press("Enter");
            page.waitForURL("**/bank/quiz#line-*");
            assertThat(page.locator(".plan-part h2")).hasText("First");
            page.locator("details.card > summary").click();
            page.locator("#part-title").fill("Second");
            page.locator("#part-instructions").fill(TOLD);
            page.locator("#part-title").press("Enter");
            assertThat(page.locator(".plan-part h2")).hasCount(2);
            page.locator(".plan-line").first().locator("select").selectOption("Second");
            page.locator(".plan-line")
                    .first()
                    .getByText("Move", new Locator.GetByTextOptions().setExact(false))
                    .first()
                    .press("Enter");
            assertThat(page.locator(".plan-part").nth(1).locator(".plan-line")).hasCount(1);
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            Chromium.inspect(page, "parts/plan");
            page.setViewportSize(1280, 800);
            page.locator(".plan-part")
                    .first()
                    .locator(".plan-part-head .danger")
                    .press("Enter");
            assertThat(page.locator("[role=status]")).containsText("“First” is gone");
            Chromium.inspect(page, "parts/plan-removed");
            page.locator("[role=status] button").press("Enter");
            assertThat(page.locator(".plan-part h2")).hasCount(2);
        }
    }

    private Assignment given(UnaryOperator<QuizPolicy> rules) {
        return assignments.assign(quiz, room, rules);
    }

    private static List<String> headings(String page) {
        return found("<h2 id=\"part-\\d\"><bdi>([^<]*)", page);
    }

    private static List<String> stems(String page) {
        return found("<span class=\"stem\"[^>]*>(.{30})", page);
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
