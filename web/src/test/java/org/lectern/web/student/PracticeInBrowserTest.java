package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Manner;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Practising, reading part by part and repeating what was missed, as a browser shows them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PracticeInBrowserTest {

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
    private ClassRoom room;
    private Account pupil;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void feedbackAndHintsComeWithoutLeavingThePage() {
        makeClass();
        try (BrowserContext window = window()) {
            Page page = start(window, assignments.everyType(teacher, room, new Manner(true, false)));
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
        makeClass();
        try (BrowserContext window = window()) {
            Page page = start(window, assignments.everyType(teacher, room, new Manner(false, true)));
            Chromium.inspect(page, "gate");
            page.getByText("Read the next part").click();
            assertThat(page.locator(".gate")).containsText("Part 2 of 3");
            assertThat(page.locator("#text")).containsText("The lamp learns to work alone");
        }
    }

    @Test
    void whatWasMissedIsPractisedFromTheProgressPage() {
        makeClass();
        try (BrowserContext window = window()) {
            Page page = start(window, assignments.everyType(teacher, room, UnaryOperator.identity()));
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

    private static Page start(BrowserContext window, Assignment assignment) {
        Page page = window.newPage();
        page.navigate("/learn/" + assignment.id());
        page.locator(".start").click();
        page.waitForURL("**/attempts/**");
        return page;
    }

    private void makeClass() {
        teacher = school.teacher();
        room = school.classOf(teacher, "Class 7b");
        pupil = school.pupil(room, "Mika Lund");
    }

    private BrowserContext window() {
        return chromium.window(
                1280, 800, sessions.begin(pupil).text(), address.toString().replaceAll("/$", ""));
    }
}
