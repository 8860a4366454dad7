package org.lectern.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;

/** On a database of its own, which holds no school yet. */
@QuarkusTest
@TestProfile(FirstStartTest.EmptyDatabase.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class FirstStartTest {

    /** Starts the application afresh. */
    public static class EmptyDatabase implements QuarkusTestProfile {}

    @Inject
    SetupCodes codes;

    @Test
    void theOneTimeCodeMakesTheSchoolAndItsFirstAccountOnce() {
        Browser browser = Browser.fresh();
        assertThat(browser.get("/").header("Location")).endsWith("/setup");
        String code = codes.fresh();

        Response wrong = make(browser, "not the code", "a long enough password");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("not the code in the log");

        Response weak = make(browser, code, "short");
        assertThat(weak.asString()).contains("at least 10 characters");
        assertThat(codes.isNeeded()).as("nothing half-made").isTrue();

        assertThat(make(browser, code, "a long enough password").header("Location"))
                .endsWith("/teach");
        assertThat(browser.get("/teach").asString()).contains("Fill a sample class");
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);

        assertThat(make(Browser.fresh(), code, "a long enough password").asString())
                .contains("exists already");
        assertThat(Browser.fresh().get("/setup").header("Location")).endsWith("/sign-in");
    }

    private static Response make(Browser browser, String code, String password) {
        return browser.submit(
                "/setup",
                "code",
                code,
                "school",
                "Hill School",
                "name",
                "Robin Field",
                "email",
                "robin@school.example",
                "password",
                password);
    }
}
