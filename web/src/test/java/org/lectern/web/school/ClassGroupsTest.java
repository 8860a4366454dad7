package org.lectern.web.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quiz;

/** Groups of a class: who is in them, what they are given, and what is shown for them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClassGroupsTest {

    @Inject
    TestSchool school;

    @Inject
    TestAssignments given;

    @Inject
    Assignments assignments;

    @Inject
    ClassGroups groups;

    @Inject
    Enrolments enrolments;

    private Account teacher;
    private ClassRoom room;
    private Account mia;
    private Account noah;
    private Browser desk;

    @BeforeEach
    void aClassOfTwo() {
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        mia = school.pupil(room, "Mia");
        noah = school.pupil(room, "Noah");
        desk = school.browserOf(teacher);
    }

    @Test
    void pupilsMoveBetweenGroups() {
        UUID larks = make("Larks");
        UUID owls = make("Owls");

        move(mia, larks.toString());
        move(mia, owls.toString());

        assertThat(groups.members(larks)).isEmpty();
        assertThat(groups.members(owls)).containsExactly(mia.id());
        move(mia, "");
        assertThat(groups.members(owls)).isEmpty();
    }

    @Test
    void aGroupOfAnotherClassTakesNobodyFromThisOne() {
        UUID elsewhere = groups.make(school.classOf(teacher, "8a"), "Larks").id();

        assertThat(move(mia, elsewhere.toString()).statusCode()).isEqualTo(404);
        assertThat(move(mia, "no id").statusCode()).isEqualTo(400);
        assertThat(desk.submit(page("/groups/" + elsewhere + "/name"), "name", "Owls")
                        .statusCode())
                .isEqualTo(404);
        assertThat(groups.members(elsewhere)).isEmpty();
    }

    @Test
    void aNameIsGivenOnce() {
        make("Larks");

        Response again = desk.submit(page("/groups"), "name", " larks ");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("already a group called larks");
        assertThat(desk.submit(page("/groups"), "name", " ").statusCode()).isEqualTo(422);
    }

    @Test
    void aRemovedGroupComesBackWithItsPupils() {
        UUID larks = make("Larks");
        move(mia, larks.toString());

        desk.submit(page("/groups/" + larks + "/remove"));
        assertThat(groups.of(room.id())).isEmpty();
        desk.submit(page("/groups/" + larks + "/give-back"));

        assertThat(groups.of(room.id())).hasSize(1);
        assertThat(groups.members(larks)).containsExactly(mia.id());
    }

    @Test
    void aQuizForAGroupIsForNobodyElse() {
        UUID larks = make("Larks");
        move(mia, larks.toString());
        UUID assignment = assignTo(room.id() + "/" + larks);

        assertThat(learn(mia, assignment).statusCode()).isEqualTo(200);
        assertThat(learn(noah, assignment).statusCode()).isEqualTo(404);
        assertThat(desk.get("/assignments/" + assignment).asString())
                .contains("Mia")
                .doesNotContain("Noah");
        assertThat(desk.get("/assignments/" + assignment + "/students/" + noah.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoHasBegunGoesOnAfterMoving() {
        UUID larks = make("Larks");
        move(mia, larks.toString());
        move(noah, larks.toString());
        UUID assignment = assignTo(room.id() + "/" + larks);
        school.browserOf(mia).submit("/learn/" + assignment + "/start");

        move(mia, "");
        move(noah, "");

        assertThat(learn(mia, assignment).statusCode()).isEqualTo(200);
        assertThat(learn(noah, assignment).statusCode()).isEqualTo(404);
        assertThat(desk.get("/assignments/" + assignment).asString())
                .contains("Mia")
                .doesNotContain("Noah");
    }

    @Test
    void aGroupOfAnotherClassIsGivenNothing() {
        UUID elsewhere = groups.make(school.classOf(teacher, "8a"), "Larks").id();
        Quiz quiz = given.quiz(teacher, LighthouseQuiz.items());

        Response answer = desk.submit("/quizzes/" + quiz.id() + "/assign", "room", room.id() + "/" + elsewhere);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(assignments.ofClass(room.id())).isEmpty();
    }

    @Test
    void filesHoldTheGroupThatThePageShowsAndSaySo() {
        UUID larks = make("Larks");
        move(mia, larks.toString());
        Assignment assignment = given.everyType(teacher, room, UnaryOperator.identity());
        String page = "/assignments/" + assignment.id();

        assertThat(desk.get(page + "?group=" + larks).asString()).contains("/report.csv?group=" + larks);
        Response csv = desk.get(page + "/report.csv?group=" + larks);
        assertThat(csv.asString()).contains("Pupil · Larks,", "Mia,").doesNotContain("Noah");
        assertThat(csv.header("Content-Disposition")).contains("7b-larks-");
        assertThat(desk.get(page + "/report.csv").asString())
                .contains("Mia,", "Noah,")
                .doesNotContain("Larks");
        assertThat(desk.get(page + "/report.pdf?group=" + larks).header("Content-Disposition"))
                .contains("larks");
        assertThat(desk.get(page + "/report.xlsx?group=" + larks).header("Content-Disposition"))
                .contains("larks");
    }

    @Test
    void aGroupGetsMoreTimeAndIsShownAlone() {
        Assignment assignment = given.everyType(teacher, room, UnaryOperator.identity());
        UUID larks = make("Larks");
        move(mia, larks.toString());

        desk.submit("/assignments/" + assignment.id() + "/time", "student", "group:" + larks, "minutes", "15");

        assertThat(assignments.accommodation(assignment.id(), mia.id()).extra().toMinutes())
                .isEqualTo(15);
        assertThat(assignments.accommodation(assignment.id(), noah.id()).extra().toMinutes())
                .isZero();
        assertThat(desk.get("/assignments/" + assignment.id() + "?group=" + larks)
                        .asString())
                .contains("students/" + mia.id())
                .doesNotContain("students/" + noah.id());
    }

    private UUID make(String name) {
        assertThat(desk.submit(page("/groups"), "name", name).statusCode()).isEqualTo(303);
        return groups.of(room.id()).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Response move(Account pupil, String group) {
        UUID place = enrolments.roster(room.id()).stream()
                .filter(one -> one.accountId().equals(pupil.id()))
                .findFirst()
                .orElseThrow()
                .enrolmentId();
        return desk.submit(page("/groups/places"), "place-" + place, group);
    }

    private UUID assignTo(String target) {
        Quiz quiz = given.quiz(teacher, LighthouseQuiz.items());
        Response answer = desk.submit("/quizzes/" + quiz.id() + "/assign", "room", target, "tries", "1");
        assertThat(answer.statusCode()).isEqualTo(303);
        return UUID.fromString(answer.header("Location").replaceAll(".*/", ""));
    }

    private Response learn(Account pupil, UUID assignment) {
        return school.browserOf(pupil).get("/learn/" + assignment);
    }

    private String page(String rest) {
        return "/classes/" + room.id() + rest;
    }
}
