package org.lectern.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Navigation;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestClock;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** What a teacher sees of a quiz that runs, and can do about it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LiveTest {

    private static final Pattern ITEM = Pattern.compile("data-item=\"(\\w+)\" data-number=\"(\\d+)\"");

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private TestClock clock;
    private Account owner;
    private Account mia;
    private Account noah;
    private ClassRoom room;
    private Assignment assignment;
    private Browser desk;
    private Browser pupil;
    private String attempt = "";

    @BeforeEach
    void aQuizThatRuns() {
        clock = TestClock.install();
        Account teacher = school.teacher();
        owner = teacher;
        room = school.classOf(teacher, "7b");
        mia = school.pupil(room, "Mia");
        noah = school.pupil(room, "Noah");
        assignment = assignments.everyType(teacher, room, policy -> policy.limitedTo(Duration.ofMinutes(20)));
        desk = school.browserOf(teacher);
        pupil = school.browserOf(mia);
        attempt = start(pupil, assignment);
    }

    @Test
    void itSaysWhoIsWhere() {
        String item = item(2);
        pupil.putJson("/api/attempts/" + attempt + "/place", "{\"item\":\"" + item + "\"}");
        type(item(5), "ice");
        clock.pass(Duration.ofMinutes(3));

        assertThat(cell("state", mia)).contains("at work");
        assertThat(cell("question", mia)).isEqualTo("2");
        assertThat(cell("answered", mia)).isEqualTo("1 of 10");
        assertThat(cell("saved", mia)).contains("<time");
        assertThat(cell("left", mia)).isEqualTo("17 min");
        assertThat(cell("state", noah)).contains("not started");
        assertThat(cell("answered", noah)).isEmpty();
    }

    @Test
    void withOneWayThroughTheLogSaysWhichQuestionIsOpen() {
        assignment = assignments.everyType(school.teacher(), room, policy -> policy.navigating(Navigation.ONE_WAY));
        attempt = start(pupil, assignment);
        pupil.submit("/learn/attempts/" + attempt, "do", "next");

        assertThat(cell("question", mia)).isEqualTo("2");
    }

    @Test
    void timeIsGrantedToOneOrToAll() {
        desk.submit(time(), "student", mia.id().toString(), "minutes", "5");
        assertThat(cell("left", mia)).startsWith("25 min");
        assertThat(cell("left", noah)).isEmpty();

        desk.submit(time(), "student", "all", "minutes", "10");
        assertThat(cell("left", mia)).startsWith("35 min");
        assertThat(cell("left", noah)).contains("+10 min");
        assertThat(pupil.getJson("/api/attempts/" + attempt + "/state")
                        .jsonPath()
                        .getLong("clock.remaining"))
                .isGreaterThan(Duration.ofMinutes(34).toMillis());
    }

    @Test
    void timeGrantedByAFormThatIsSentTwiceIsGrantedOnce() {
        String had = mia.id() + ":0";
        desk.submit(time(), "student", mia.id().toString(), "minutes", "5", "had", had);
        desk.submit(time(), "student", mia.id().toString(), "minutes", "5", "had", had);
        assertThat(cell("left", mia)).startsWith("25 min");
        assertThat(desk.get(live("")).asString()).contains("value=\"" + mia.id() + ":300\"");

        desk.submit(time(), "student", "all", "minutes", "10", "had", mia.id() + ":300", "had", noah.id() + ":0");
        assertThat(cell("left", mia)).startsWith("35 min");
        assertThat(cell("left", noah)).contains("+10 min");
    }

    @Test
    void extraTimeIsTakenBack() {
        desk.submit(time(), "student", "all", "minutes", "10");

        desk.submit(time() + "/take-back", "student", mia.id().toString());

        assertThat(cell("left", mia)).isEqualTo("20 min");
        assertThat(cell("left", noah)).contains("+10 min");
        desk.submit("/assignments/" + assignment.id() + "/time/take-back", "student", "all");
        assertThat(cell("left", noah)).isEmpty();
    }

    @Test
    void twoWhoGrantForTheFirstTimeAtOnceBothSucceed() throws Exception {
        List<Callable<Integer>> grants = new ArrayList<>();
        for (int index = 0; index < 8; index++) {
            Browser browser = school.browserOf(owner);
            grants.add(() -> browser.submit(time(), "student", "all", "minutes", "10", "had", noah.id() + ":0")
                    .statusCode());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> status : threads.invokeAll(grants)) {
                assertThat(status.get()).isEqualTo(303);
            }
        }
        assertThat(cell("left", noah)).contains("+10 min");
    }

    @Test
    void whatIsHandedInForAPupilIsWhatWasSaved() {
        String book = item(5);
        type(book, "ice");

        desk.submit(live("/collect"), "student", mia.id().toString());

        assertThat(cell("state", mia)).contains("handed in");
        assertThat(pupil.get("/learn/attempts/" + attempt + "/receipt").asString())
                .contains("ice");
        assertThat(pupil.getJson("/api/attempts/" + attempt + "/state")
                        .jsonPath()
                        .getString("clock.phase"))
                .isEqualTo("submitted");
        // What arrives later is kept beside it and left to the teacher.
        type(book, "iron");
        assertThat(desk.get("/assignments/" + assignment.id() + "/students/" + mia.id())
                        .asString())
                .contains("iron");
    }

    @Test
    void handingInIsUndone() {
        type(item(5), "ice");
        desk.submit(live("/collect"), "student", "all");
        assertThat(cell("state", noah)).contains("not started");

        desk.submit(live("/reopen"), "student", mia.id().toString());

        assertThat(cell("state", mia)).contains("at work");
        assertThat(type(item(5), "a storm")).isEqualTo("current");
        pupil.submit("/learn/attempts/" + attempt + "/submit");
        assertThat(pupil.get("/learn/attempts/" + attempt + "/receipt").asString())
                .contains("a storm");
    }

    @Test
    void whoseTimeIsOverIsSaidToBe() {
        type(item(5), "ice");
        clock.pass(Duration.ofMinutes(30));

        assertThat(cell("state", mia)).contains("time was over");
        desk.submit(live("/reopen"), "student", mia.id().toString());
        desk.submit(live("/collect"), "student", "all");
        assertThat(cell("state", mia)).contains("time was over");
    }

    @Test
    void nobodyElsesPupilIsTouched() {
        Account other = school.pupil(school.classOf(school.teacher(), "8a"), "Kim");
        for (String path : new String[] {time(), live("/collect"), live("/reopen")}) {
            assertThat(desk.submit(path, "student", other.id().toString(), "minutes", "5")
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(pupil.putJson("/api/attempts/" + attempt + "/place", "{\"item\":\"none\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String start(Browser browser, Assignment assignment) {
        return browser.submit("/learn/" + assignment.id() + "/start")
                .header("Location")
                .replaceAll(".*/", "");
    }

    private String item(int number) {
        Matcher matcher = ITEM.matcher(pupil.get("/learn/attempts/" + attempt).asString());
        for (int count = 1; matcher.find(); count++) {
            if (count == number) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("There is no question " + number);
    }

    private long saves = 0;

    private String type(String item, String text) {
        return pupil.putJson(
                        "/api/attempts/" + attempt + "/responses",
                        "{\"item\":\"%s\",\"client\":\"c\",\"sequence\":%d,\"base\":%d,\"text\":\"%s\"}"
                                .formatted(item, ++saves, saves - 1, text))
                .jsonPath()
                .getString("standing");
    }

    private String cell(String name, Account account) {
        Matcher cell = Pattern.compile("(?s)id=\"" + name + "-" + account.id() + "\"[^>]*>(.*?)</td>")
                .matcher(desk.get(live("")).asString());
        return cell.find() ? cell.group(1).strip() : "";
    }

    private String time() {
        return "/assignments/" + assignment.id() + "/time";
    }

    private String live(String rest) {
        return "/assignments/" + assignment.id() + "/live" + rest;
    }
}
