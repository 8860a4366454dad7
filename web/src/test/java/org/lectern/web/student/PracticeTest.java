package org.lectern.web.student;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Item;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.Manner;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Practice with feedback at once, and a text that opens part by part. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PracticeTest {

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private Account teacher;
    private ClassRoom room;

    private Taker taker(Manner manner) {
        makeClass();
        Assignment assignment = assignments.everyType(teacher, room, manner);
        return Taker.start(school.browserOf(school.pupil(room, "Mika")), assignment);
    }

    private void makeClass() {
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
    }

    @Test
    void aWrongAnswerIsToldSoWithoutTheKeyAndARightOneWithItsProof() {
        Taker taker = taker(new Manner(true, false));
        String item = taker.items().getFirst();
        taker.choose(item, "page-1", 1, 0, taker.option("The museum"));

        String wrong = taker.get("?asked=" + item);
        assertThat(wrong).contains("Not right yet", "Reason 3 against").doesNotContain("Reason 1 for", "<blockquote");

        taker.choose(item, "page-1", 2, 1, taker.option("The harbour office"));
        assertThat(taker.get("?asked=" + item)).contains("Right!", "Reason 1 for", "<blockquote");
    }

    @Test
    void hintsShowThePartThenTheWordsThenTheAnswer() {
        Taker taker = taker(new Manner(true, false));
        String item = taker.items().getFirst();

        assertThat(taker.get("?asked=" + item + "&hints=1"))
                .contains("<mark class=\"hint\">Ida Brandt, the last keeper")
                .doesNotContain("Reason 1 for");
        assertThat(taker.get("?asked=" + item + "&hints=2"))
                .contains("<mark class=\"hint\">because of her notes the harbour office could warn</mark>")
                .doesNotContain("Reason 1 for");
        assertThat(taker.get("?asked=" + item + "&hints=3"))
                .contains("Reason 1 for", "<strong>The harbour office</strong>");
    }

    @Test
    void withoutScriptTheButtonSavesAndTells() {
        Taker taker = taker(new Manner(true, false));
        String item = taker.items().getFirst();

        var answer = taker.post("a-" + item, taker.option("The harbour office"), "b-" + item, "0", "do", "try:" + item);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(taker.get("?asked=" + item)).contains("Right!");
    }

    @Test
    void aQuizThatCountsTellsNothing() {
        makeClass();
        Taker taker = Taker.start(
                school.browserOf(school.pupil(room, "Mika")),
                assignments.everyType(teacher, room, UnaryOperator.identity()));
        String item = taker.items().getFirst();
        taker.choose(item, "page-1", 1, 0, taker.option("The harbour office"));

        assertThat(taker.get("?asked=" + item + "&hints=3"))
                .doesNotContain("Right!", "Reason", "<mark", "<blockquote", "Check my answer");
    }

    @Test
    void aGatedTextOpensWithItsQuestionsPartByPart() {
        Taker taker = taker(new Manner(false, true));
        String first = taker.page().asString();
        assertThat(first)
                .contains("A job for strong legs", "Part 1 of 3")
                .doesNotContain("The lamp learns", "a museum.");
        int questionsOfFirst = taker.items().size();

        taker.post("do", "part:0");
        taker.post("do", "part:0");

        assertThat(taker.page().asString())
                .contains("The lamp learns", "Part 2 of 3")
                .doesNotContain("School classes");
        assertThat(taker.items()).hasSizeGreaterThan(questionsOfFirst);
        taker.post("do", "part:1");
        assertThat(taker.page().asString()).contains("School classes").doesNotContain("Part 3 of 3");
        assertThat(taker.items()).hasSize(10);
    }

    @Test
    void aQuestionAboutTheWholeTextComesWithItsLastPartAndItsHintPointsNowhere() {
        makeClass();
        List<Item> items = new ArrayList<>(LighthouseQuiz.items());
        items.add(new Item(
                "whole",
                new TrueFalse("The text is about a lighthouse.", true, ""),
                List.of(),
                Skill.MAIN_IDEA,
                BloomLevel.UNDERSTAND,
                .4,
                .9));
        Assignment given = assignments.meet(
                assignments.assign(assignments.quiz(teacher, items), room, UnaryOperator.identity()),
                new Manner(true, true));
        Taker taker = Taker.start(school.browserOf(school.pupil(room, "Mika")), given);
        assertThat(taker.page().asString()).doesNotContain("The text is about a lighthouse.");
        taker.post("do", "part:0");
        assertThat(taker.page().asString()).doesNotContain("The text is about a lighthouse.");

        taker.post("do", "part:1");

        assertThat(taker.page().asString()).contains("The text is about a lighthouse.");
        String whole = taker.items().getLast();
        assertThat(taker.get("?asked=" + whole + "&hints=1"))
                .contains("No single part of the text tells this", "Show the right answer")
                .doesNotContain("it is marked");
    }

    @Test
    void whatStandsBehindTheGateIsClosedToTheApiToo() {
        Taker taker = taker(new Manner(false, true));
        Taker open = taker.in(school.browserOf(school.pupil(room, "Noah")));
        assertThat(open.page().statusCode()).isEqualTo(404);
        assertThat(taker.state().asString()).doesNotContain("School classes");
        assertThat(taker.type(UUID.randomUUID().toString(), "page-1", 1, 0, "glass")
                        .statusCode())
                .isEqualTo(404);
        assertThat(taker.get("/check")).doesNotContain("312 pieces");
    }

    @Test
    void theTeacherChoosesTheMannerWithTheAssignment() {
        makeClass();
        var quiz = assignments.quiz(teacher, org.lectern.web.assignment.LighthouseQuiz.items());
        Browser desk = school.browserOf(teacher);
        String assign = "/quizzes/" + quiz.id() + "/assign";

        var refused = desk.submit(assign, "room", room.id().toString(), "gate", "yes", "oneWay", "yes");
        var given = desk.submit(assign, "room", room.id().toString(), "practice", "yes", "tries", "1");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Choose either part by part");
        assertThat(given.statusCode()).isEqualTo(303);
        Browser pupil = school.browserOf(school.pupil(room, "Mika"));
        assertThat(pupil.get("/learn").asString()).contains("Practice");
    }
}
