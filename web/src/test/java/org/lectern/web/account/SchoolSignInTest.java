package org.lectern.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Signing in with the school's own identity provider, where that is switched on. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StubIssuer.class, restrictToAnnotatedClass = true)
class SchoolSignInTest {

    @Inject
    TestSchool school;

    @Inject
    Accounts accounts;

    private Account teacher;
    private Browser browser;
    private ClassRoom room;

    @BeforeEach
    void aTeacher() {
        teacher = school.teacher();
        browser = Browser.fresh();
        StubIssuer.forged = false;
    }

    @Test
    void whoseAddressTheProviderVouchesForBeginsASession() {
        assertThat(browser.get("/sign-in").asString()).contains("Sign in with your school account");

        Response answer = signIn(person(teacher.email().orElseThrow(), true));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(200);
        // The provider's own session is not kept: only ours counts, and it ends as ours.
        assertThat(browser.cookie("q_session")).isEmpty();
        browser.submit("/sign-out");
        assertThat(browser.get("/teach").statusCode()).isEqualTo(303);
    }

    @Test
    void aPasswordStillOpensTheDoor() {
        Response answer =
                browser.submit("/sign-in", "email", teacher.email().orElseThrow(), "password", TestSchool.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsLedToOurDoorNotToTheProviders() {
        assertThat(browser.get("/teach").header("Location")).contains("/sign-in?next=");
    }

    @Test
    void anAddressThatNobodyVerifiedOpensNothing() {
        refused(signIn(person(teacher.email().orElseThrow(), false)));
        refused(signIn("\"email\": \"%s\"".formatted(teacher.email().orElseThrow())));
        refused(signIn("\"name\": \"nobody\""));
    }

    @Test
    void whoHasNoAccountHereIsTold() {
        refused(signIn(person("stranger@school.example", true)));
    }

    @Test
    void aClosedAccountStaysClosed() {
        close();

        refused(signIn(person(teacher.email().orElseThrow(), true)));
    }

    @Transactional
    void close() {
        accounts.findById(teacher.id()).disable();
    }

    @Test
    void aTokenWithAnotherSignatureOpensNothing() {
        StubIssuer.forged = true;

        assertThat(signIn(person(teacher.email().orElseThrow(), true)).statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(303);
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        browser.get("/sign-in/school");

        Response answer = browser.get("/sign-in/school?state=guessed&code=one");

        // Led to the provider once more.
        assertThat(answer.statusCode()).isIn(302, 401);
        assertThat(browser.get("/teach").statusCode()).isEqualTo(303);
    }

    @Test
    void aPupilWhomTheRosterNamedSignsInWhereTheSchoolLetsThem() {
        Account pupil = rostered("mia@school.example");
        refused(signIn(person("mia@school.example", true)));
        open(true);

        refused(signIn(person("mia@school.example", false)));
        assertThat(signIn(person("Mia@School.example", true)).statusCode()).isEqualTo(303);
        assertThat(browser.get("/learn").statusCode()).isEqualTo(200);
        assertThat(browser.get("/learn").asString()).contains(pupil.name());
        browser = Browser.fresh();

        open(false);
        refused(signIn(person("mia@school.example", true)));
    }

    @Test
    void aPupilWhomNoRosterNamedGetsNoAccount() {
        rostered("noah@school.example");
        open(true);
        long before = accounts.count();

        refused(signIn(person("stranger@school.example", true)));
        refused(signIn("\"preferred_username\": \"noah@school.example\""));

        assertThat(accounts.count()).isEqualTo(before);
    }

    @Test
    void whoWasTakenOutOfTheClassIsOut() {
        rostered("kim@school.example");
        open(true);
        removeAll();

        refused(signIn(person("kim@school.example", true)));
    }

    private Account rostered(String login) {
        room = school.classOf(teacher, "7b");
        Account pupil = school.pupil(room, "Mia Lund");
        link(pupil, login);
        return pupil;
    }

    @Transactional
    void link(Account pupil, String login) {
        // Tests share a database, and a school account belongs to one pupil.
        accounts.list("schoolLogin", login)
                .forEach(earlier -> earlier.useSchoolLogin(earlier.id().toString()));
        accounts.findById(pupil.id()).useSchoolLogin(login);
    }

    private void open(boolean open) {
        Browser office = school.browserOf(school.administratorOf(teacher));
        assertThat(office.get("/people").asString()).contains("School accounts of pupils");
        office.submit("/people/school-accounts", "open", Boolean.toString(open));
    }

    private void removeAll() {
        Browser desk = school.browserOf(teacher);
        Matcher remove = Pattern.compile("action=\"(/classes/[^\"]+/pupils/[^\"]+/remove)\"")
                .matcher(desk.get("/classes/" + room.id()).asString());
        assertThat(remove.find()).isTrue();
        desk.submit(remove.group(1));
    }

    private void refused(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Your school account opens nothing here yet");
        assertThat(browser.get("/teach").statusCode()).isEqualTo(303);
        browser = Browser.fresh();
    }

    /** To the provider and back, as a browser is led. */
    private Response signIn(String person) {
        StubIssuer.person = person;
        Response asked = browser.get("/sign-in/school");
        assertThat(asked.statusCode()).isEqualTo(302);
        Map<String, String> query = StubIssuer.query(URI.create(asked.header("Location")));
        assertThat(query).containsEntry("client_id", StubIssuer.CLIENT).containsKey("code_challenge");
        Response back = browser.get("/sign-in/school?code=one&state=" + query.get("state"));
        return back.statusCode() == 302 ? browser.get("/sign-in/school") : back;
    }

    private static String person(String email, boolean verified) {
        return "\"email\": \"%s\", \"email_verified\": %s".formatted(email, verified);
    }
}
