package org.lectern.web.bank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.account.Sessions;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** The bank in a real browser, worked by keyboard where it matters. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankInBrowserTest {

    @TestHTTPResource("/")
    URI address;

    @Inject
    TestSchool school;

    @Inject
    TestBank banks;

    @Inject
    Sessions sessions;

    @Test
    void everyPageOfTheBankPassesAxe() {
        Account teacher = school.teacher();
        banks.approved(teacher, LighthouseQuiz.items());
        ClassRoom room = school.classOf(teacher, "7b");
        String base = address.toString().replaceAll("/$", "");
        try (Chromium chromium = new Chromium();
                BrowserContext window =
                        chromium.window(1280, 800, sessions.begin(teacher).text(), base)) {
            Page page = window.newPage();
            page.navigate("/bank/quiz");
            Chromium.inspect(page, "bank-quiz-empty");
            page.navigate("/bank?q=nothing+like+it");
            Chromium.inspect(page, "bank-none");
            page.navigate("/bank");
            Chromium.inspect(page, "bank");
            page.getByLabel("How many steps has the tower?").focus();
            page.keyboard().press("Space");
            page.getByLabel("Which sentence shows").press("Space");
            page.getByText("Put into the quiz").press("Enter");
            page.waitForURL("**/bank/quiz");
            Chromium.inspect(page, "bank-quiz");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Question bank"))
                    .click();
            page.getByText("Look at it").first().click();
            Chromium.inspect(page, "bank-entry");
            page.navigate("/bank/new?type=matching");
            Chromium.inspect(page, "bank-write-matching");
            page.navigate("/bank/new");
            Chromium.inspect(page, "bank-write");
            page.navigate("/bank/import");
            Chromium.inspect(page, "bank-import");
            assertThat(page.title()).contains("Import a file");
            page.navigate("/articles");
            Chromium.inspect(page, "library");
            page.navigate("/classes/" + room.id() + "/import");
            Chromium.inspect(page, "roster-import");
            page.getByLabel("CSV files")
                    .setInputFiles(new FilePayload(
                            "7b.csv", "text/csv", "Name\nMia Lund\nNoah Berg\nMia Lund\n".getBytes(UTF_8)));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See what it would do"))
                    .click();
            Chromium.inspect(page, "roster-outlook");
        }
    }
}
