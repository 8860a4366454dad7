package org.lectern.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.TestSchool;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StaffAccountsTest {

    private static final Pattern LINK = Pattern.compile("href=\"http://[^/\"]+(/invitations/[\\w-]+)\"");

    @Inject
    TestSchool school;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String databaseUser;

    @ConfigProperty(name = "quarkus.datasource.password")
    String databasePassword;

    @Test
    void anInvitationMakesOneTeacherOfTheSameSchool() {
        Account administrator = school.administrator();
        String link = invite(school.browserOf(administrator));
        Browser invited = Browser.fresh();
        assertThat(invited.get(link).asString()).contains("Robin Field invites you");

        Response answer = accept(invited, link, UUID.randomUUID() + "@school.example");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(invited.get("/teach").statusCode()).isEqualTo(200);
        assertThat(school.browserOf(administrator).get("/people").asString()).contains("New Colleague");
        assertThat(accept(Browser.fresh(), link, UUID.randomUUID() + "@school.example")
                        .asString())
                .contains("was used already");
    }

    @Test
    void anInvitationAcceptedTwiceLeadsToSignIn() {
        String link = invite(school.browserOf(school.administrator()));
        String email = UUID.randomUUID() + "@school.example";
        accept(Browser.fresh(), link, email);

        assertThat(accept(Browser.fresh(), link, email).header("Location")).endsWith("/sign-in");
    }

    @Test
    void anAddressThatIsTakenUsesNoInvitationUp() {
        Account administrator = school.administrator();
        String link = invite(school.browserOf(administrator));

        assertThat(accept(Browser.fresh(), link, administrator.email().orElseThrow())
                        .asString())
                .contains("already signs in with this address");
        assertThat(accept(Browser.fresh(), link, UUID.randomUUID() + "@school.example")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aChangedPasswordEndsEveryOtherSession() {
        Account teacher = school.teacher();
        Browser here = school.browserOf(teacher);
        Browser elsewhere = school.browserOf(teacher);

        Response answer = here.submit("/me/password", "old", TestSchool.PASSWORD, "new", "quite another password");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(here.get("/teach").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/teach").statusCode()).isEqualTo(303);
    }

    @Test
    void aShortPasswordChangesNothing() {
        Account teacher = school.teacher();
        Browser here = school.browserOf(teacher);

        assertThat(here.submit("/me/password", "old", TestSchool.PASSWORD, "new", "short")
                        .asString())
                .contains("at least 10 characters");
        assertThat(here.get("/teach").statusCode()).isEqualTo(200);
    }

    @Test
    void theCommandForALostPasswordEndsSessionsAndOpensTheDoor() {
        Account teacher = school.teacher();
        String email = teacher.email().orElseThrow();
        Browser before = school.browserOf(teacher);

        String password = ResetPassword.in(url, databaseUser, databasePassword, email);

        assertThat(before.get("/teach").statusCode()).isEqualTo(303);
        assertThat(Browser.fresh()
                        .submit("/sign-in", "email", email, "password", password)
                        .statusCode())
                .isEqualTo(303);
    }

    private static String invite(Browser browser) {
        Matcher link = LINK.matcher(browser.submit("/people/invite").asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Response accept(Browser browser, String link, String email) {
        return browser.submit(link, "name", "New Colleague", "email", email, "password", "one more long password");
    }
}
