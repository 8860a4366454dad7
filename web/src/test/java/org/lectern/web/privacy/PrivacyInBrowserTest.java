package org.lectern.web.privacy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** An administrator's pages about pupils and the record, in a real browser. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrivacyInBrowserTest {

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    Sessions sessions;

    @Test
    void everyPageOfAnAdministratorPassesAxe() {
        Account teacher = school.teacher();
        school.pupil(school.classOf(teacher, "7b"), "Mia Lund");
        Account administrator = school.administratorOf(teacher);
        String base = address.toString().replaceAll("/$", "");
        try (Chromium chromium = new Chromium();
                BrowserContext window =
                        chromium.window(1280, 800, sessions.begin(administrator).text(), base)) {
            Page page = window.newPage();
            page.navigate("/audit");
            Chromium.inspect(page, "audit-empty");
            page.navigate("/people");
            Chromium.inspect(page, "people");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pupils"))
                    .click();
            Chromium.inspect(page, "pupils");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Erase"))
                    .click();
            Chromium.inspect(page, "erase");
            page.getByLabel("To go on, type the name").fill("Mia Lund");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Erase for good"))
                    .press("Enter");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("The pupil is erased");
            Chromium.inspect(page, "pupils-none");
            page.navigate("/audit");
            assertThat(page.getByText("Erased a pupil")).isVisible();
            Chromium.inspect(page, "audit");
        }
    }
}
