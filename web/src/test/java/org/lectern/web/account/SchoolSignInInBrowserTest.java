package org.lectern.web.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.browser.Chromium;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

/** A pupil's way to the school's identity provider and back, on a small phone and by keyboard. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StubIssuer.class, restrictToAnnotatedClass = true)
class SchoolSignInInBrowserTest {

    @TestHTTPResource("/")
    String address;

    @Inject
    TestSchool school;

    @Inject
    Accounts accounts;

    private Account teacher;
    private Account pupil;
    private String login;
    private Chromium chromium;
    private Page page;

    @BeforeEach
    void aPupilWhomTheRosterNamed() {
        StubIssuer.forged = false;
        login = UUID.randomUUID() + "@school.example";
        teacher = school.teacher();
        pupil = school.pupil(school.classOf(teacher, "7b"), "Mia Lund");
        link();
        school.browserOf(school.administratorOf(teacher)).submit("/people/school-accounts", "open", "true");
        chromium = new Chromium();
        page = chromium.window(address.replaceAll("/$", ""));
        page.setViewportSize(320, 640);
    }

    @Transactional
    void link() {
        accounts.findById(pupil.id()).useSchoolLogin(login);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aPupilSignsInWithTheSchoolAccount() {
        signInAs(login);

        assertThat(page.getByText(pupil.name())).isVisible();
        assertThat(page.url()).endsWith("/learn");
        assertThat(Chromium.findings(page)).isEmpty();
        Chromium.photograph(page, "school-account-signed-in");

        page.setViewportSize(320, 640);
        reach("Sign out");
        assertThat(link("Sign in with your school account")).isVisible();
        page.navigate("/learn");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void whomNoRosterNamedIsToldWhatToDo() {
        signInAs("stranger@school.example");

        assertThat(page.getByText("Your school account opens nothing here yet")).isVisible();
        assertThat(Chromium.findings(page)).isEmpty();
        Chromium.photograph(page, "school-account-unknown");
    }

    private void signInAs(String email) {
        StubIssuer.person = "\"email\": \"%s\", \"email_verified\": true".formatted(email);
        page.navigate("/");
        assertThat(Chromium.findings(page)).isEmpty();
        Chromium.photograph(page, "school-account-welcome");
        page.setViewportSize(320, 640);
        reach("Sign in with your school account");
        assertThat(link("Go on")).isVisible();
        reach("Go on");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** Goes to a link or button with the tab key, as who has no mouse does, and presses it. */
    private void reach(String name) {
        for (int steps = 0; steps < 40; steps++) {
            page.keyboard().press("Tab");
            if (page.evaluate("() => document.activeElement.textContent.trim()").equals(name)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("The tab key does not lead to " + name + " on " + page.url());
    }
}
