package org.lectern.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** A quiz given by mistake is taken back, and given again as it was: no answer is lost. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TakeBackTest {

    private static final String TITLE = "The light that never sleeps";

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private TestClock clock;
    private Account teacher;
    private Assignment assignment;
    private ClassRoom room;
    private Browser desk;
    private Browser pupil;

    @BeforeEach
    void aClassWithAQuiz() {
        clock = TestClock.install();
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        desk = school.browserOf(teacher);
        pupil = school.browserOf(school.pupil(room, "Mika"));
        assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
    }

    @Test
    void beforeAnybodyBeganItSimplyGoesFromTheListsAndComesBack() {
        assertThat(desk.get(at("/take-back")).asString()).contains("Nobody of 7b has begun it");

        Response taken = desk.submit(at("/take-back"));

        assertThat(taken.header("Location")).contains("/classes/" + room.id() + "/progress?taken=true");
        assertThat(pupil.get("/learn").asString()).doesNotContain(TITLE);
        Response refused = pupil.submit("/learn/" + assignment.id() + "/start");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Your teacher has taken this quiz back");
        String progress = desk.get("/classes/" + room.id() + "/progress").asString();
        assertThat(progress).contains("has no quiz yet", "Taken back", TITLE);

        desk.submit(at("/give-again"));

        assertThat(pupil.get("/learn").asString()).contains(TITLE);
        assertThat(desk.get("/classes/" + room.id() + "/progress").asString()).doesNotContain("Give it again");
    }

    @Test
    void whoIsAtWorkIsHandedInAndGoesOnOnceItIsGivenAgain() {
        String attempt = begin();
        SavedByForm.answer(pupil, attempt, "The museum", "glass");
        assertThat(desk.get(at("/take-back")).asString())
                .contains("have begun it: 1. Who has handed in: 0. Who is at work: 1", "No answer is lost");

        desk.submit(at("/take-back"));

        assertThat(pupil.get(attempt).header("Location")).contains("/receipt");
        assertThat(pupil.get(attempt + "/receipt").asString())
                .contains("Your teacher has taken this quiz back", "glass")
                .doesNotContain("See your result");
        assertThat(pupil.get("/learn/progress").asString()).doesNotContain(TITLE);
        assertThat(desk.get(at("")).asString()).contains("every answer is kept", "Mika");
        clock.pass(Duration.ofMinutes(3));

        desk.submit(at("/give-again"));

        assertThat(pupil.get(attempt).asString()).contains("value=\"glass\"");
        pupil.submit(attempt + "/submit");
        assertThat(pupil.get(attempt + "/result").asString()).contains("glass");
    }

    @Test
    void whatWasHandedInBeforeStaysHandedIn() {
        String attempt = begin();
        SavedByForm.answer(pupil, attempt, "The museum", "glass");
        pupil.submit(attempt + "/submit");
        String before = figures();
        clock.pass(Duration.ofMinutes(1));
        desk.submit(at("/take-back"));
        assertThat(pupil.get(attempt + "/result").asString()).doesNotContain("glass");
        assertThat(pupil.get("/learn").asString()).doesNotContain(TITLE);

        desk.submit(at("/give-again"));

        assertThat(pupil.get(attempt + "/receipt").asString()).contains("glass").doesNotContain("taken this quiz back");
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void whatArrivesAfterItWasTakenBackIsKeptAndCountsOnceItIsGivenAgain() {
        String attempt = begin();
        String page = pupil.get(attempt).asString();
        String item = page.replaceAll("(?s).*<textarea[^>]*name=\"a-(\\w+)\".*", "$1");
        desk.submit(at("/take-back"));
        clock.pass(Duration.ofMinutes(1));

        Response kept = pupil.putJson(
                "/api" + attempt.replace("/learn", "") + "/responses",
                "{\"item\":\"%s\",\"client\":\"away\",\"sequence\":1,\"base\":0,\"text\":\"the roof leaked\"}"
                        .formatted(item));

        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.jsonPath().getString("standing")).isEqualTo("after_submission");
        desk.submit(at("/give-again"));
        assertThat(pupil.get(attempt).asString()).containsPattern("<textarea[^>]*>the roof leaked</textarea>");
    }

    @Test
    void bothActsAreInTheRecordAndDoneTwiceCountOnce() {
        for (int time = 0; time < 2; time++) {
            desk.submit(at("/take-back"));
        }
        for (int time = 0; time < 2; time++) {
            desk.submit(at("/give-again"));
        }

        Account administrator = school.administratorOf(teacher);
        String record = school.browserOf(administrator).get("/audit").asString();
        assertThat(record)
                .containsOnlyOnce("Took a quiz back from a class")
                .containsOnlyOnce("Gave a quiz again that was taken back");
    }

    private String begin() {
        String location = pupil.submit("/learn/" + assignment.id() + "/start").header("Location");
        return location.substring(location.indexOf("/learn/"));
    }

    private String at(String rest) {
        return "/assignments/" + assignment.id() + rest;
    }

    private String figures() {
        String page = desk.get(at("")).asString();
        return page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>"));
    }
}
