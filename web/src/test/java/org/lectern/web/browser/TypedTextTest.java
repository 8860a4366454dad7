package org.lectern.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.TestSchool;

/** The promise A6 for teachers: the session ends while somebody edits, and what was typed is there after signing in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TypedTextTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Inject
    TestDraft drafts;

    @Inject
    Sessions sessions;

    @Test
    void whatATeacherTypedIsThereAfterSigningInAgain() {
        Account teacher = school.teacher();
        TestDraft.Made made = drafts.publishedBy(teacher);
        String edit = "/drafts/" + made.draft().id() + "/summaries";
        try (Chromium chromium = new Chromium();
                BrowserContext window =
                        chromium.window(1280, 800, sessions.begin(teacher).text(), address.replaceAll("/$", ""))) {
            Page page = window.newPage();
            page.navigate(edit);
            page.locator("textarea").first().fill("Old lights were weak.");
            window.clearCookies();
            save(page);

            page.waitForURL("**/sign-in**");
            page.getByLabel("E-mail address").fill(teacher.email().orElseThrow());
            page.getByLabel("Password").fill(TestSchool.PASSWORD);
            page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
            page.waitForURL("**/summaries");
            assertThat(page.locator("textarea").first()).hasValue(Pattern.compile("Old lights were weak\\.\\s*"));
            assertThat(page.getByText("What you had typed here")).isVisible();
            Chromium.inspect(page, "typed-back");
            save(page);

            page.navigate(edit);
            assertThat(page.locator("textarea").first()).hasValue(Pattern.compile("Old lights were weak\\.\\s*"));
            assertThat(page.getByText("What you had typed here")).hasCount(0);
        }
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }
}
