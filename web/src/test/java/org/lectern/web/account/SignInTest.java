package org.lectern.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    TestSchool school;

    @Test
    void anAddressAndItsPasswordBeginASession() {
        Account teacher = school.teacher();
        Browser browser = Browser.fresh();

        Response answer = signIn(browser, teacher, TestSchool.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/").header("Location")).endsWith("/teach");
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        Response answer = signIn(Browser.fresh(), school.teacher(), "some other password");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("do not belong together");
    }

    @Test
    void guessingEndsAfterSomeTriesEvenWithTheRightPassword() {
        Account teacher = school.teacher();
        Browser browser = Browser.fresh();
        for (int i = 0; i < 8; i++) {
            signIn(browser, teacher, "guess number " + i);
        }
        assertThat(signIn(browser, teacher, "one more guess").asString()).contains("Too many tries");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Account teacher = school.teacher();
        Browser browser = Browser.fresh();
        browser.get("/sign-in");

        Response answer = browser.submitForged(
                "/sign-in", "email", teacher.email().orElseThrow(), "password", TestSchool.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.cookie(SessionCookieMechanism.COOKIE)).isEmpty();
    }

    @Test
    void theSessionChangesAtSignInAndEndsAtSignOut() {
        Account teacher = school.teacher();
        Browser browser = Browser.fresh();
        signIn(browser, teacher, TestSchool.PASSWORD);
        String first = browser.cookie(SessionCookieMechanism.COOKIE);
        signIn(browser, teacher, TestSchool.PASSWORD);
        String second = browser.cookie(SessionCookieMechanism.COOKIE);

        assertThat(second).isNotEqualTo(first);
        assertThat(Browser.signedIn(first).get("/").statusCode()).isNotEqualTo(303);

        browser.submit("/sign-out");

        assertThat(Browser.signedIn(second).get("/").asString()).contains("I am a teacher");
    }

    @Test
    void theSchoolsOwnProviderIsSwitchedOff() {
        Browser browser = Browser.fresh();

        assertThat(browser.get("/sign-in").asString()).doesNotContain("/sign-in/school");
        assertThat(browser.get("/sign-in/school").header("Location")).contains("/sign-in?next=");
    }

    private static Response signIn(Browser browser, Account account, String password) {
        return browser.submit("/sign-in", "email", account.email().orElseThrow(), "password", password);
    }
}
