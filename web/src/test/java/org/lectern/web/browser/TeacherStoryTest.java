package org.lectern.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TeacherStoryTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Test
    void fromAnArticleToAPublishedQuiz() {
        Account teacher = school.teacher();
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.window(address);
            signIn(page, teacher);
            makeClass(page);
            fillSample(page);
            look(page);
            review(page);
            publish(page);
        }
    }

    private void signIn(Page page, Account teacher) {
        page.navigate("/");
        page.navigate("/sign-in");
        page.getByLabel("E-mail address").fill(teacher.email().orElseThrow());
        page.getByLabel("Password").fill(TestSchool.PASSWORD);
        button(page, "Sign in").click();
        Chromium.inspect(page, "teach-empty");
    }

    private static void makeClass(Page page) {
        page.navigate("/classes");
        Chromium.inspect(page, "classes-empty");
        page.getByLabel("Name of the class").fill("7b English");
        button(page, "Make the class").click();
        page.getByLabel("Names").fill("Mia\nNoah\nMia");
        button(page, "Add").click();
        assertThat(page.getByText("Mia (2)")).isVisible();
        Chromium.inspect(page, "pins");
        page.getByText("Back to the class").click();
    }

    private static void fillSample(Page page) {
        page.navigate("/articles/new");
        page.getByLabel("Pasted text").fill("Too short.");
        button(page, "Read the article").click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        Chromium.inspect(page, "upload-refused");
        page.getByLabel("File").setInputFiles(java.nio.file.Path.of("src/main/resources/sample/lighthouse-lens.html"));
        page.getByLabel("Pasted text").fill("");
        button(page, "Read the article").click();
    }

    private static void look(Page page) {
        assertThat(page.getByText("Cut").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Put back")))
                .first()
                .click();
        button(page, "Make summary and questions").click();
        page.waitForURL(Pattern.compile(".*/drafts/.*"), new Page.WaitForURLOptions().setTimeout(120_000));
    }

    private static void review(Page page) {
        page.keyboard().press("x");
        assertThat(page.getByText("approved: 0 · rejected: 1")).isVisible();
        page.keyboard().press("a");
        assertThat(page.getByText("approved: 1 · rejected: 1")).isVisible();
        page.keyboard().press("e");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Edit the question")))
                .isVisible();
        button(page, "Save").click();
        page.getByText("Edit the summaries").click();
        button(page, "Save").click();
        Locator rejected = page.getByText("Rejected questions (1)");
        rejected.click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Decide again")))
                .last()
                .click();
        assertThat(page.getByText("rejected: 0")).isVisible();
    }

    private static void publish(Page page) {
        button(page, "Publish the quiz").click();
        assertThat(page.getByText("Questions: 1")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
