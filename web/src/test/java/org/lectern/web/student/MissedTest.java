package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Release;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** What was missed is asked again when forgetting is due, and a student sees what the answers say about the reading. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MissedTest {

    private static final Pattern ADDRESS = Pattern.compile("action=\"(/learn/missed/[^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("name=\"(a-\\w+)\"");

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private TestClock clock;
    private Account teacher;
    private ClassRoom room;
    private Browser pupil;

    @BeforeEach
    void makeClass() {
        clock = TestClock.install();
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        pupil = school.browserOf(school.pupil(room, "Mika"));
    }

    @Test
    void aMissedQuestionComesBackSoonAndLaterOnceItIsKnown() {
        Taker taker = Taker.start(pupil, assignments.everyType(teacher, room, UnaryOperator.identity()));
        answerAllButTheGap(taker);
        taker.submit();

        assertThat(pupil.get("/learn/progress").asString()).contains("Due now: 9", "Finding details");
        String asked = pupil.get("/learn/missed").asString();
        assertThat(asked).contains("The lamp learns to work alone").doesNotContain("What visitors find");

        assertThat(answer(asked, "").asString()).contains("Right answer", "<mark class=\"hint\">");
        assertThat(pupil.get("/learn/missed").asString()).contains("Due now: 8");
        clock.pass(Duration.ofMinutes(2));
        assertThat(pupil.get("/learn/progress").asString()).contains("Due now: 9");

        assertThat(answer(asked, option(asked, "False")).asString()).contains("Right!");
        clock.pass(Duration.ofMinutes(2));
        assertThat(pupil.get("/learn/missed").asString()).contains("Due now: 8");
    }

    @Test
    void anAnswerThatIsSentAgainIsScheduledOnce() {
        Taker taker = Taker.start(pupil, assignments.everyType(teacher, room, UnaryOperator.identity()));
        answerAllButTheGap(taker);
        taker.submit();
        String asked = pupil.get("/learn/missed").asString();
        Matcher since = Pattern.compile("name=\"since\" value=\"([^\"]+)\"").matcher(asked);
        Matcher address = ADDRESS.matcher(asked);
        assertThat(since.find() && address.find()).isTrue();
        pupil.submit(address.group(1), "since", since.group(1));
        clock.pass(Duration.ofMinutes(2));
        assertThat(pupil.get("/learn/progress").asString()).contains("Due now: 9");

        pupil.submit(address.group(1), "since", since.group(1));

        assertThat(pupil.get("/learn/progress").asString()).contains("Due now: 9");
    }

    @Test
    void whatMayNotBeSeenYetIsNotAskedEither() {
        Assignment assignment = assignments.assign(
                assignments.quiz(teacher, org.lectern.web.assignment.LighthouseQuiz.items()),
                room,
                UnaryOperator.identity(),
                Release.NEVER);
        Taker.start(pupil, assignment).submit();

        assertThat(pupil.get("/learn/missed").asString()).contains("You have missed nothing yet");
        assertThat(pupil.get("/learn/progress").asString()).contains("Nothing to show yet");
    }

    @Test
    void nobodyAnswersSomebodyElsesQuestion() {
        Taker taker = Taker.start(pupil, assignments.everyType(teacher, room, UnaryOperator.identity()));
        taker.submit();
        Matcher address = ADDRESS.matcher(pupil.get("/learn/missed").asString());
        assertThat(address.find()).isTrue();

        Browser other = school.browserOf(school.pupil(room, "Noah"));

        assertThat(other.submit(address.group(1)).statusCode()).isEqualTo(404);
    }

    private void answerAllButTheGap(Taker taker) {
        taker.choose(taker.items().getFirst(), "page-1", 1, 0, taker.option("The harbour office"));
    }

    private static String option(String page, String text) {
        Matcher option =
                Pattern.compile("value=\"(\\w+)\"[^>]*><span[^>]*>" + text).matcher(page);
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    private Response answer(String page, String option) {
        Matcher address = ADDRESS.matcher(page);
        Matcher field = FIELD.matcher(page);
        assertThat(address.find()).isTrue();
        assertThat(field.find()).isTrue();
        return option.isEmpty()
                ? pupil.submit(address.group(1))
                : pupil.submit(address.group(1), field.group(1), option);
    }
}
