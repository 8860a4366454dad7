package org.lectern.web.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.bank.TestBank;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.review.TestDraft;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;
import org.lectern.web.school.TestSchool;

/** A form that arrives twice, by a second click or from the browser's history, makes one thing. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SentTwiceTest {

    private static final Pattern FORM_ID = Pattern.compile("name=\"id\" value=\"([-0-9a-f]{36})\"");

    @Inject
    TestSchool school;

    @Inject
    TestAssignments making;

    @Inject
    TestDraft drafts;

    @Inject
    TestBank banks;

    @Inject
    Assignments assignments;

    @Inject
    Quizzes quizzes;

    @Inject
    Classes classes;

    private Account teacher;
    private Browser desk;

    @BeforeEach
    void aTeacher() {
        teacher = school.teacher();
        desk = school.browserOf(teacher);
    }

    @Test
    void aQuizIsGivenToAClassOnce() {
        ClassRoom room = school.classOf(teacher, "7b");
        Quiz quiz = making.quiz(teacher, LighthouseQuiz.items());
        String path = "/quizzes/" + quiz.id() + "/assign";
        String id = formId(desk.get(path));

        Response first = desk.submit(path, "id", id, "room", room.id().toString(), "release", "at-once");
        Response second = desk.submit(path, "id", id, "room", room.id().toString(), "release", "at-once");

        assertThat(first.header("Location")).endsWith("/assignments/" + id);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(assignments.ofClass(room.id())).hasSize(1);
    }

    @Test
    void anIdOfSomebodyElsesIsNotFound() {
        ClassRoom room = school.classOf(teacher, "7b");
        Quiz quiz = making.quiz(teacher, LighthouseQuiz.items());
        UUID foreign = UUID.randomUUID();
        Account other = school.teacher();
        ClassRoom elsewhere = school.classOf(other, "8c");
        Quiz theirs = making.quiz(other, LighthouseQuiz.items());
        school.browserOf(other)
                .submit(
                        "/quizzes/" + theirs.id() + "/assign",
                        "id",
                        foreign.toString(),
                        "room",
                        elsewhere.id().toString(),
                        "release",
                        "at-once");

        Response answer = desk.submit(
                "/quizzes/" + quiz.id() + "/assign",
                "id",
                foreign.toString(),
                "room",
                room.id().toString(),
                "release",
                "at-once");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(assignments.ofClass(room.id())).isEmpty();
    }

    @Test
    void aDraftIsPublishedOnce() {
        TestDraft.Made made = drafts.publishedBy(teacher);
        String draft = "/drafts/" + made.draft().id();
        desk.submit(draft + "/items/" + made.items().getFirst().id() + "/approve");
        String id = formId(desk.get(draft));

        Response first = desk.submit(draft + "/publish", "id", id, "title", "Mine", "summary", "NEVER");
        Response second = desk.submit(draft + "/publish", "id", id, "title", "Mine", "summary", "NEVER");

        assertThat(first.header("Location")).endsWith("/quizzes/" + id);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(quizzes.ofTeacher(teacher.id()))
                .filteredOn(quiz -> quiz.title().equals("Mine"))
                .hasSize(1);
    }

    @Test
    void aPlanIsPublishedOnceAndTheSecondClickLeadsToTheQuiz() {
        List<UUID> items = banks.approved(teacher, LighthouseQuiz.items());
        desk.submit("/bank", "item", items.getFirst().toString(), "do", "plan");
        String id = formId(desk.get("/bank/quiz"));

        Response first = desk.submit("/bank/quiz/publish", "id", id, "title", "From the bank");
        Response second = desk.submit("/bank/quiz/publish", "id", id, "title", "From the bank");

        assertThat(first.header("Location")).endsWith("/quizzes/" + id);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theSampleIsFilledOnce() {
        Response first = desk.submit("/teach/sample");
        Response second = desk.submit("/teach/sample");

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(classes.ofTeacher(teacher.id())).hasSize(1);
    }

    @Test
    void pupilsAreAddedOnceAndTheirPinsShownAgain() {
        ClassRoom room = school.classOf(teacher, "7b");
        String path = "/classes/" + room.id();
        String id = formId(desk.get(path));

        String first =
                desk.submit(path + "/pupils", "id", id, "names", "Mia\nNoah").asString();
        String second =
                desk.submit(path + "/pupils", "id", id, "names", "Mia\nNoah").asString();

        assertThat(first).contains("Mia", "Noah");
        assertThat(pins(second)).isEqualTo(pins(first)).hasSize(2);
        assertThat(desk.get(path).asString()).contains("Mia").doesNotContain("Mia (2)");
        Account colleague = school.colleagueOf(teacher);
        Response elsewhere = school.browserOf(colleague)
                .submit("/classes/" + school.classOf(colleague, "8a").id() + "/pupils", "id", id, "names", "Mia");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(pins(elsewhere.asString())).isEmpty();
    }

    @Test
    void aFileIsTakenOverOnceAndItsPinsShownAgain() {
        ClassRoom room = school.classOf(teacher, "7b");
        String path = "/classes/" + room.id() + "/import";
        Response outlook = desk.upload(path, "files", "7b.csv", "Name\nMia Lund\nNoah Berg\n".getBytes(UTF_8));
        String id = formId(outlook);

        String first = desk.submit(path + "/take", "id", id, "names", "Mia Lund\nNoah Berg")
                .asString();
        String second = desk.submit(path + "/take", "id", id, "names", "Mia Lund\nNoah Berg")
                .asString();

        assertThat(pins(second)).isEqualTo(pins(first)).hasSize(2);
    }

    private static List<String> pins(String page) {
        return Pattern.compile("<code>(\\d+)</code>")
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private static String formId(Response page) {
        return FORM_ID.matcher(page.asString())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
