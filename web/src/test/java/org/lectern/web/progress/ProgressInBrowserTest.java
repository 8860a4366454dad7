package org.lectern.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Window;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** The teacher's pages about a class in a real browser. Pictures of them lie in target/screenshots afterwards. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgressInBrowserTest {

    private static final List<String> NAMES = List.of(
            "Mika Lund",
            "Noa Berg",
            "Kim Osei",
            "Tariq Haddad",
            "Lena Sommer",
            "Ola Nyström",
            "Zoë Vermeer",
            "Ben Adler");
    private static final List<String> CHOICES = List.of(
            "The harbour office",
            "The government",
            "The harbour office",
            "The museum",
            "The harbour office",
            "The harbour office",
            "The government");

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Sessions sessions;

    @Test
    void everyPageAboutAClassPassesAxe() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "Class 7b");
        Assignment assignment = assignments.everyType(teacher, room, ProgressInBrowserTest::rules);
        Account first = pupils(room, assignment);
        String base = address.toString().replaceAll("/$", "");
        try (Chromium chromium = new Chromium()) {
            for (int width : new int[] {320, 768, 1280}) {
                try (BrowserContext window =
                        chromium.window(width, 800, sessions.begin(teacher).text(), base)) {
                    Page page = window.newPage();
                    String desk = "/assignments/" + assignment.id();
                    visit(page, "/quizzes/" + assignment.quizId() + "/assign", width, "1-assign");
                    visit(page, "/classes/" + room.id() + "/progress", width, "2-class");
                    visit(page, desk, width, "3-grid");
                    visit(page, desk + "/questions/1", width, "4-question");
                    visit(page, desk + "/students/" + first.id(), width, "5-student");
                    visit(page, desk + "/paper", width, "6-paper");
                    correct(page, assignment, width);
                    visit(page, desk + "/rules", width, "10-rules");
                    page.getByLabel("As I choose").check();
                    look(page, width, "11-matrix");
                }
            }
        }
    }

    /** From the question to what a correction would do, by the buttons; then it is left alone. */
    private static void correct(Page page, Assignment assignment, int width) {
        page.navigate("/assignments/" + assignment.id() + "/questions/3");
        page.getByText("Correct this question").click();
        look(page, width, "7-correct");
        page.getByLabel("“iron” counts as").selectOption("50");
        page.getByText("See whose result changes").click();
        look(page, width, "8-outlook");
        visit(page, "/quizzes/" + assignment.quizId() + "/corrections", width, "9-corrections");
    }

    private static QuizPolicy rules(QuizPolicy policy) {
        return policy.limitedTo(Duration.ofMinutes(20))
                .within(Window.between(
                        policy.window().opening(), policy.window().opening().plusSeconds(7200)));
    }

    /** All but the last pupil hand something in; the one before is still at work. */
    private Account pupils(ClassRoom room, Assignment assignment) {
        List<Account> pupils =
                NAMES.stream().map(name -> school.pupil(room, name)).toList();
        for (int index = 0; index < CHOICES.size(); index++) {
            Browser browser = school.browserOf(pupils.get(index));
            String location =
                    browser.submit("/learn/" + assignment.id() + "/start").header("Location");
            String attempt = location.substring(location.indexOf("/learn/"));
            SavedByForm.answer(browser, attempt, CHOICES.get(index), index % 3 == 0 ? "glass" : "iron");
            if (index < CHOICES.size() - 1) {
                browser.submit(attempt + "/submit");
            }
        }
        return pupils.getFirst();
    }

    private static void visit(Page page, String path, int width, String name) {
        page.navigate(path);
        look(page, width, name);
    }

    private static void look(Page page, int width, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/teacher-" + width + "-" + name + ".png")));
        assertThat(Chromium.findings(page)).as(name + " at " + width).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " at " + width + " needs no sideways scrolling")
                .isTrue();
    }
}
