package org.lectern.web.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Wording and key of matching and ordering are corrected after answers were given. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ArrangedCorrectionTest {

    private static final int MATCHING = 7;
    private static final int ORDERING = 8;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Quizzes quizzes;

    private Assignment assignment;
    private Browser desk;
    private Browser pupil;
    private String attempt = "";

    @BeforeEach
    void aPupilBegins() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        desk = school.browserOf(teacher);
        pupil = school.browserOf(school.pupil(room, "Mika"));
        String location = pupil.submit("/learn/" + assignment.id() + "/start").header("Location");
        attempt = location.substring(location.indexOf("/learn/"));
    }

    @Test
    void anotherOrderIsJudgedAnewAndStillSaysWhatWasAnswered() {
        order("The fleet is warned of a storm", "Brandt moves in", "The lamp becomes electric");
        assertThat(percent()).isEqualTo(3);

        Response outlook = desk.submit(path(ORDERING, "outlook"), ordering("2", "1", "3", "Brandt moves in"));
        assertThat(outlook.asString()).contains("Results that go up: 1", "Mika");
        desk.submit(path(ORDERING, "correct"), ordering("2", "1", "3", "Ida Brandt arrives"));

        assertThat(percent()).isEqualTo(10);
        assertThat(pupil.get(attempt + "/result").asString())
                .containsSubsequence(
                        "1. The fleet is warned of a storm", "2. Ida Brandt arrives", "3. The lamp becomes electric");
        assertThat(pupil.get("/learn").asString()).contains("to 1 / 10 points (10 %)");
    }

    @Test
    void otherPairsAreJudgedAnewAndUndone() {
        match("the great storm", "Ida Brandt moves in", "the electric lamp");
        assertThat(percent()).isEqualTo(3);

        desk.submit(path(MATCHING, "correct"), matching("1", "0", "2"));
        assertThat(percent()).isEqualTo(10);

        String corrections =
                desk.get("/quizzes/" + assignment.quizId() + "/corrections").asString();
        Matcher undo = Pattern.compile("action=\"([^\"]+/undo)\"").matcher(corrections);
        assertThat(undo.find()).isTrue();
        desk.submit(undo.group(1));
        assertThat(percent()).isEqualTo(3);
    }

    @Test
    void aRightSideThatBelongedNowhereCanBeTheKey() {
        match("the new roof", "the great storm", "the electric lamp");
        assertThat(percent()).isEqualTo(7);

        desk.submit(path(MATCHING, "correct"), matching("3", "1", "2"));

        assertThat(percent()).isEqualTo(10);
    }

    @Test
    void aRunningAttemptGoesOnWithTheOtherKey() {
        desk.submit(path(ORDERING, "correct"), ordering("3", "2", "1", "Brandt moves in"));

        order("The lamp becomes electric", "The fleet is warned of a storm", "Brandt moves in");

        assertThat(percent()).isEqualTo(10);
    }

    @Test
    void whatIsNoArrangementIsToldInOneSentence() {
        List<Response> refused = List.of(
                desk.submit(path(ORDERING, "outlook"), ordering("2", "2", "3", "Brandt moves in")),
                desk.submit(path(ORDERING, "outlook"), ordering("1", "2", "4", "Brandt moves in")),
                desk.submit(path(ORDERING, "outlook"), ordering("1", "2", "x", "Brandt moves in")),
                desk.submit(path(ORDERING, "outlook"), ordering("1", "2", "3", "the lamp becomes electric")),
                desk.submit(path(MATCHING, "outlook"), matching("1", "1", "2")),
                desk.submit(path(MATCHING, "outlook"), matching("1", "0", "9")));

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("Give every left side a right side of its own");
        });
    }

    private static String[] ordering(String first, String second, String third, String text) {
        return new String[] {
            "revision",
            "0",
            "place-0",
            first,
            "text-0",
            text,
            "place-1",
            second,
            "text-1",
            "The fleet is warned of a storm",
            "place-2",
            third,
            "text-2",
            "The lamp becomes electric"
        };
    }

    private static String[] matching(String first, String second, String third) {
        return new String[] {
            "revision",
            "0",
            "left-0",
            "1958",
            "match-0",
            first,
            "left-1",
            "1962",
            "match-1",
            second,
            "left-2",
            "1974",
            "match-2",
            third,
            "text-0",
            "Ida Brandt moves in",
            "text-1",
            "the great storm",
            "text-2",
            "the electric lamp",
            "text-3",
            "the new roof"
        };
    }

    private void order(String... texts) {
        String page = pupil.get(attempt).asString();
        String item = item(page, ORDERING);
        List<String> fields = new ArrayList<>(List.of("b-" + item, "0", "do", "keep:" + item));
        for (String text : texts) {
            fields.add("o-" + item);
            fields.add(
                    found(page, "data-part=\"(\\w+)\"(?:(?!data-part).)*?sequence-text\"[^>]*>" + Pattern.quote(text)));
        }
        handIn(fields);
    }

    private void match(String... rights) {
        String page = pupil.get(attempt).asString();
        String item = item(page, MATCHING);
        List<String> fields = new ArrayList<>(List.of("b-" + item, "0", "do", "save"));
        Matcher left = Pattern.compile("name=\"(m-" + item + "-\\w+)\"").matcher(page);
        for (String right : rights) {
            assertThat(left.find()).isTrue();
            fields.add(left.group(1));
            fields.add(found(page, "<option value=\"(\\w+)\">" + Pattern.quote(right)));
        }
        handIn(fields);
    }

    private void handIn(List<String> fields) {
        pupil.submit(attempt, fields.toArray(String[]::new));
        pupil.submit(attempt + "/submit");
    }

    private static String item(String page, int index) {
        return found(page, "data-item=\"(\\w+)\" data-number=\"" + (index + 1) + "\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private int percent() {
        return Integer.parseInt(
                found(desk.get("/assignments/" + assignment.id()).asString(), "<td class=\"number\">(\\d+) %"));
    }

    private String path(int item, String action) {
        return "/quizzes/" + assignment.quizId() + "/items/"
                + quizzes.items(assignment.quizId()).get(item).id() + "/" + action;
    }
}
