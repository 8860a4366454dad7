package org.lectern.web.bank;

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
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.PartHeading;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.TestSchool;

/** A teacher divides a quiz into named parts while putting it together. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlannedPartsTest {

    @Inject
    TestSchool school;

    @Inject
    TestBank banks;

    @Inject
    Quizzes quizzes;

    private Account teacher;
    private Browser desk;
    private List<UUID> ids;

    @BeforeEach
    void fourQuestions() {
        teacher = school.teacher();
        desk = school.browserOf(teacher);
        ids = banks.approved(teacher, LighthouseQuiz.items());
        for (UUID id : ids.subList(0, 4)) {
            desk.submit("/bank", "item", id.toString(), "do", "plan");
        }
    }

    @Test
    void aQuizIsDividedRenamedAndPublishedInParts() {
        assertThat(desk.get("/bank/quiz").asString()).contains("Divide the quiz into parts");
        List<String> questions = lines();
        begin("The text", questions.get(0));
        begin("Its words", questions.get(2));
        String words = lines().get(3);
        desk.submit("/bank/quiz/parts/" + words, "title", " Words  of the text ", "instructions", "Think twice.");
        assertThat(desk.get("/bank/quiz").asString()).contains("Part 2 of 2", "Words of the text", "Think twice.");

        Quiz quiz = publish();

        assertThat(quiz.parts())
                .containsExactly(new PartHeading("The text", ""), new PartHeading("Words of the text", "Think twice."));
        assertThat(quizzes.items(quiz.id()))
                .extracting(item -> item.part().orElse(-1))
                .containsExactly(0, 0, 1, 1);
        assertThat(desk.get("/quizzes/" + quiz.id()).asString())
                .contains("Part 1 of 2", "Words of the text", "Think twice.");
    }

    @Test
    void questionsMoveOverHeadingsAndPartsMoveWhole() {
        List<String> q = lines();
        begin("A", q.get(0));
        begin("B", q.get(2));
        String a = lines().get(0);
        String b = lines().get(3);
        assertThat(lines()).containsExactly(a, q.get(0), q.get(1), b, q.get(2), q.get(3));

        move(q.get(2), "up");
        assertThat(lines()).containsExactly(a, q.get(0), q.get(1), q.get(2), b, q.get(3));
        move(b, "up");
        assertThat(lines()).containsExactly(b, q.get(3), a, q.get(0), q.get(1), q.get(2));
        move(b, "up");
        move(a, "down");
        assertThat(lines()).containsExactly(b, q.get(3), a, q.get(0), q.get(1), q.get(2));
        move(b, "down");
        assertThat(lines()).containsExactly(a, q.get(0), q.get(1), q.get(2), b, q.get(3));
        desk.submit("/bank/quiz/lines/" + q.get(0) + "/part", "part", b);
        assertThat(lines()).containsExactly(a, q.get(1), q.get(2), b, q.get(3), q.get(0));
        desk.submit("/bank/quiz/lines/" + q.get(3) + "/part", "part", "");
        assertThat(lines()).containsExactly(q.get(3), a, q.get(1), q.get(2), b, q.get(0));

        assertThat(quizzes.items(publish().id()))
                .extracting(item -> item.part().orElse(-1))
                .containsExactly(-1, 0, 0, 1);
    }

    @Test
    void ofARemovedPartTheQuestionsStayAndTheRemovalIsUndone() {
        List<String> q = lines();
        begin("A", q.get(0));
        begin("B", q.get(2));
        List<String> before = lines();
        String b = before.get(3);

        Response removed = desk.submit("/bank/quiz/lines/" + b + "/remove");
        assertThat(desk.get(path(removed)).asString()).contains("The part “B” is gone", "Put back");
        assertThat(lines()).containsExactly(before.get(0), q.get(0), q.get(1), q.get(2), q.get(3));
        move(q.get(2), "up");
        desk.submit("/bank/quiz/lines/" + b + "/restore");
        assertThat(lines()).containsExactly(before.get(0), q.get(0), q.get(2), b, q.get(1), q.get(3));

        Response gone = desk.submit("/bank/quiz/lines/" + q.get(0) + "/remove");
        assertThat(desk.get(path(gone)).asString()).contains("Taken out:", "Put back");
        desk.submit("/bank", "item", ids.get(0).toString(), "do", "plan");
        desk.submit("/bank/quiz/lines/" + q.get(0) + "/restore");
        assertThat(lines()).as("put in again, not twice").hasSize(6).doesNotContain(q.get(0));
    }

    @Test
    void aPoolStandsInOnePart() {
        desk.submit("/bank", "do", "pool", "count", "2", "whose", "mine");
        List<String> lines = lines();
        begin("Chosen", lines.get(0));
        begin("Drawn", lines.get(4));

        List<QuizItem> items = quizzes.items(publish().id());

        assertThat(items)
                .filteredOn(item -> item.pool().isPresent())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.part()).contains(1));
        assertThat(items).filteredOn(item -> item.pool().isEmpty()).allSatisfy(item -> assertThat(item.part())
                .contains(0));
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        Response nameless = desk.submit("/bank/quiz/parts", "title", " ", "instructions", "Read first.", "before", "");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.asString()).contains("Give the part a title", "Read first.");
        begin("Empty", "");

        Response refused = desk.submit("/bank/quiz/publish", "title", "Divided");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("at least one question into the part “Empty”", "Divided");
    }

    @Test
    void nobodyTouchesAColleaguesParts() {
        begin("A", lines().getFirst());
        String part = lines().getFirst();
        Browser colleague = school.browserOf(school.colleagueOf(teacher));

        for (String address : List.of("parts/" + part, "lines/" + part + "/up", "lines/" + part + "/part")) {
            assertThat(colleague
                            .submit("/bank/quiz/" + address, "title", "Mine")
                            .statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        for (String address : List.of("parts/" + part, "lines/" + part + "/remove", "lines/" + part + "/restore")) {
            assertThat(colleague.submit("/bank/quiz/" + address, "title", "").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(desk.get("/bank/quiz").asString()).contains("Part 1 of 1");
    }

    private void begin(String title, String before) {
        assertThat(desk.submit("/bank/quiz/parts", "title", title, "instructions", "", "before", before)
                        .statusCode())
                .isEqualTo(303);
    }

    private void move(String line, String where) {
        assertThat(desk.submit("/bank/quiz/lines/" + line + "/" + where).statusCode())
                .isEqualTo(303);
    }

    private Quiz publish() {
        String address = desk.submit("/bank/quiz/publish", "title", "Divided").header("Location");
        return quizzes.findById(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    private List<String> lines() {
        return Pattern.compile("id=\"line-([-\\w]+)\"")
                .matcher(desk.get("/bank/quiz").asString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String path(Response response) {
        String address = response.header("Location");
        return address.substring(address.indexOf("/bank/"));
    }
}
