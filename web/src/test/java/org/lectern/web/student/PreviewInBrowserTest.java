package org.lectern.web.student;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.TestDatabase;

/** A teacher tries a quiz as pupils will meet it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PreviewInBrowserTest extends OpenQuiz {

    @Test
    void aTeacherTriesTheQuizAsAPupilWouldAndNothingIsSent() {
        assigned(UnaryOperator.identity());
        try (BrowserContext window =
                chromium.window(1280, 800, sessions.begin(teacher).text(), base())) {
            Page page = window.newPage();
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("/api/") || !request.method().equals("GET")) {
                    sent.add(request.url());
                }
            });
            page.navigate("/quizzes/" + assignment.quizId());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See it as a pupil does"))
                    .click();

            question(page, BOOK).locator("textarea").fill("the roof leaked");
            Locator first = question(page, 1);
            first.getByText("The harbour office").click();
            first.locator(".flag").click();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Notes"))
                    .click();
            page.locator("#notes-text").fill("ask about the oil");

            assertThat(page.locator("#status")).containsText("nothing is kept");
            assertThat(page.locator("input[name=csrf-token]")).hasCount(0);
            assertThat(page.locator("#answered-count")).containsText("2 of 10");
            assertThat(page.locator("button[value=check]")).hasCount(0);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back"))
                    .click();
            page.waitForURL("**/quizzes/" + assignment.quizId());
            assertThat(sent).isEmpty();
            assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.includes('notebook'))"))
                    .isEqualTo(List.of());
        }
    }

    @Test
    void aPupilAndAnotherTeacherSeeNoPreview() {
        assigned(UnaryOperator.identity());
        String preview = "/quizzes/" + assignment.quizId() + "/preview";

        assertThat(school.browserOf(pupil).get(preview).statusCode()).isEqualTo(403);
        assertThat(school.browserOf(school.teacher()).get(preview).statusCode()).isEqualTo(404);
    }
}
