package org.lectern.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JoinTest {

    @Inject
    TestSchool school;

    @Inject
    Enrolments enrolments;

    private Account teacher;
    private ClassRoom room;
    private String door;

    @BeforeEach
    void makeClass() {
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        door = "/join/" + room.joinCode().text();
    }

    @Test
    void aNewPupilJoinsWithANameAndAPinAndComesBackWithThem() {
        assertThat(Browser.fresh()
                        .submit(door + "/new", "name", "Mia", "pin", "1357")
                        .header("Location"))
                .endsWith("/learn");

        Response again = Browser.fresh().submit(door + "/sign-in", "name", " mía ", "pin", "1357");

        assertThat(again.header("Location")).endsWith("/learn");
        assertThat(enrolments.roster(room.id())).extracting(Pupil::name).containsExactly("Mia");
    }

    @Test
    void theCodeIsTakenInSmallLettersAndWithSpaces() {
        String typed = room.joinCode().text().toLowerCase(java.util.Locale.ROOT).replaceAll("(...)(...)", "$1 $2");

        assertThat(Browser.fresh().get("/join?code=" + typed).header("Location"))
                .endsWith(door);
    }

    @Test
    void aSecondPupilOfOneNameIsAskedToTellThemselvesApart() {
        Browser.fresh().submit(door + "/new", "name", "Mia", "pin", "1357");

        Response second = Browser.fresh().submit(door + "/new", "name", "MIA", "pin", "2468");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString()).contains("already somebody called MIA");
        assertThat(enrolments.roster(room.id())).hasSize(1);
    }

    @Test
    void aPupilWhoseSessionEndedComesBackToWhereTheyWere() {
        school.pupil(room, "Mia");
        String lost = "/learn/attempts/0b9fd2f1-8ad5-4a33-a7a8-dc6bf4a3f3d6";
        Browser browser = Browser.fresh();

        String led = path(browser.get(lost));
        assertThat(browser.get(led).asString()).contains("action=\"/join\"", "name=\"next\" value=\"" + lost + "\"");
        String asked = path(browser.get("/join?code=" + room.joinCode().text() + "&next=" + lost));
        assertThat(browser.get(asked).asString()).contains("name=\"next\" value=\"" + lost + "\"");
        Response wrong = browser.submit(door + "/sign-in", "name", "Mia", "pin", "9999", "next", lost);
        Response back = browser.submit(door + "/sign-in", "name", "Mia", "pin", TestSchool.PIN, "next", lost);

        assertThat(wrong.asString()).contains("name=\"next\" value=\"" + lost + "\"");
        assertThat(back.header("Location")).endsWith(lost);
        assertThat(Browser.fresh()
                        .submit(door + "/sign-in", "name", "Mia", "pin", TestSchool.PIN, "next", "//evil.example")
                        .header("Location"))
                .endsWith("/learn");
    }

    /** Where an answer leads, unescaped: the client that tests use escapes it again. */
    private static String path(Response answer) {
        return URLDecoder.decode(answer.header("Location"), StandardCharsets.UTF_8)
                .replaceAll("^https?://[^/]*", "");
    }

    @Test
    void aWrongPinOpensNothing() {
        school.pupil(room, "Mia");
        Browser browser = Browser.fresh();

        Response answer = browser.submit(door + "/sign-in", "name", "Mia", "pin", "9999");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(browser.cookie("lectern_session")).isEmpty();
    }

    /** More pupils than the server has connections to its database. */
    @Test
    void aWholeClassSignsInAtTheSameMoment() throws Exception {
        List<Callable<Integer>> pupils = new ArrayList<>();
        for (int number = 1; number <= 30; number++) {
            String name = "Pupil " + number;
            school.pupil(room, name);
            pupils.add(() -> Browser.fresh()
                    .submit(door + "/sign-in", "name", name, "pin", TestSchool.PIN)
                    .statusCode());
        }

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(pupils)).extracting(Future::resultNow).containsOnly(303);
        }
    }

    @Test
    void guessingFromElsewhereLocksNoPupilOut() {
        school.pupil(room, "Mia");
        Browser hers = Browser.fresh();
        hers.submit(door + "/sign-in", "name", "Mia", "pin", TestSchool.PIN);
        hers.submit("/sign-out");
        for (int i = 0; i < 45; i++) {
            Browser.fresh().submit(door + "/sign-in", "name", "Mia", "pin", "0000");
        }

        assertThat(Browser.fresh()
                        .submit(door + "/sign-in", "name", "Mia", "pin", TestSchool.PIN)
                        .asString())
                .contains("Too many tries");
        assertThat(hers.submit(door + "/sign-in", "name", "Mia", "pin", TestSchool.PIN)
                        .header("Location"))
                .endsWith("/learn");
    }

    @Test
    void aClassBehindOneAddressSignsInWithoutWaiting() {
        for (int i = 0; i < 35; i++) {
            school.pupil(room, "Pupil " + i);
        }
        for (int i = 0; i < 35; i++) {
            assertThat(Browser.fresh()
                            .submit(door + "/sign-in", "name", "Pupil " + i, "pin", TestSchool.PIN)
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void whatOthersBehindTheSameAddressMistypeShutsNobodyOut() {
        school.pupil(room, "Mia");
        for (int i = 0; i < 60; i++) {
            assertThat(Browser.fresh().get("/join/WRONG" + i).asString()).contains("No class has this code");
        }

        assertThat(Browser.fresh()
                        .submit(door + "/sign-in", "name", "Mia", "pin", TestSchool.PIN)
                        .header("Location"))
                .endsWith("/learn");
    }

    @Test
    void anIntruderIsRemovedAtOnceAndCanBeTakenBack() {
        Account intruder = school.pupil(room, "Nobody");
        Browser theirs = school.browserOf(intruder);
        assertThat(theirs.get("/me").statusCode()).isEqualTo(200);
        String place = "/classes/" + room.id() + "/pupils/"
                + enrolments.roster(room.id()).getFirst().enrolmentId();
        Browser browser = school.browserOf(teacher);

        browser.submit(place + "/remove");

        assertThat(theirs.get("/me").statusCode()).isEqualTo(303);
        assertThat(enrolments.roster(room.id())).isEmpty();
        browser.submit(place + "/give-back");
        assertThat(enrolments.roster(room.id())).extracting(Pupil::name).containsExactly("Nobody");
    }

    @Test
    void aNewPinIsShownOnceAndEndsTheOldSessions() {
        Account pupil = school.pupil(room, "Mia");
        Browser theirs = school.browserOf(pupil);
        String place = "/classes/" + room.id() + "/pupils/"
                + enrolments.roster(room.id()).getFirst().enrolmentId();

        String page = school.browserOf(teacher).submit(place + "/pin").asString();

        Matcher pin = Pattern.compile("<code>(\\d{4})</code>").matcher(page);
        assertThat(pin.find()).isTrue();
        assertThat(theirs.get("/me").statusCode()).isEqualTo(303);
        assertThat(Browser.fresh()
                        .submit(door + "/sign-in", "name", "Mia", "pin", pin.group(1))
                        .header("Location"))
                .endsWith("/learn");
    }

    @Test
    void loadingThePageOfANewPinAgainGivesNoOther() {
        school.pupil(room, "Mia");
        String place = "/classes/" + room.id() + "/pupils/"
                + enrolments.roster(room.id()).getFirst().enrolmentId();
        Browser desk = school.browserOf(teacher);
        String form = UUID.randomUUID().toString();

        String page = desk.submit(place + "/pin", "id", form).asString();
        String again = desk.submit(place + "/pin", "id", form).asString();

        Pattern pin = Pattern.compile("<code>\\d{4}</code>");
        assertThat(pin.matcher(again).results().map(MatchResult::group).toList())
                .isEqualTo(pin.matcher(page).results().map(MatchResult::group).toList())
                .hasSize(1);
    }

    @Test
    void pupilsOfOneNameOnAListGetNumbers() {
        school.browserOf(teacher).submit("/classes/" + room.id() + "/pupils", "names", "Mia\n\nMia\n");

        assertThat(enrolments.roster(room.id())).extracting(Pupil::name).containsExactly("Mia", "Mia (2)");
    }

    @Test
    void aClosedClassTakesNobodyNew() {
        school.browserOf(teacher).submit("/classes/" + room.id() + "/door", "open", "false");

        assertThat(Browser.fresh()
                        .submit(door + "/new", "name", "Mia", "pin", "1357")
                        .asString())
                .contains("takes nobody new");
    }
}
