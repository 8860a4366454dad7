package org.lectern.web.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** Two teachers share a class; one of them gave it a quiz, and the other corrects it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ColleagueCorrectionTest {

    private static final int GAP = 2;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Quizzes quizzes;

    private Account author;
    private Account colleague;
    private Browser authors;
    private Browser colleagues;
    private ClassRoom shared;
    private Quiz quiz;
    private Assignment inShared;

    @BeforeEach
    void aSharedClassAndAnother() {
        author = school.teacher();
        colleague = school.colleagueOf(author);
        authors = school.browserOf(author);
        colleagues = school.browserOf(colleague);
        shared = school.classOf(author, "7b");
        ClassRoom other = school.classOf(author, "Other room");
        quiz = assignments.quiz(author, LighthouseQuiz.items());
        inShared = assignments.assign(quiz, shared, UnaryOperator.identity());
        type(school.pupil(shared, "Mika"), inShared);
        type(school.pupil(other, "Noa"), assignments.assign(quiz, other, UnaryOperator.identity()));
    }

    @Test
    void whoDoesNotTeachTheClassFindsNothing() {
        assertThat(colleagues.get(path("correct")).statusCode()).isEqualTo(404);
        assertThat(colleagues.submit(path("outlook"), "points", "2").statusCode())
                .isEqualTo(404);
        assertThat(colleagues.submit(path("correct"), "points", "2").statusCode())
                .isEqualTo(404);
        assertThat(colleagues.get(corrections()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoSharesTheClassCorrectsAndTheAuthorSeesWhoDidIt() {
        share();

        assertThat(colleagues
                        .get("/assignments/" + inShared.id() + "/questions/3")
                        .asString())
                .contains("Correct this question");
        assertThat(colleagues
                        .submit(path("correct"), "revision", "0", "accepted", "glass\ncrystal")
                        .statusCode())
                .isEqualTo(303);

        assertThat(authors.get(corrections()).asString()).contains("glass → glass, crystal", colleague.name());
        assertThat(authors.get("/assignments/" + inShared.id()).asString()).contains("10 %");
        assertThat(school.browserOf(school.administratorOf(author))
                        .get("/audit")
                        .asString())
                .contains("Corrected a question of a published quiz");
    }

    @Test
    void answersOfOtherClassesStayWithTheirTeachers() {
        share();

        String form = colleagues.get(path("correct")).asString();
        String outlook = colleagues
                .submit(path("outlook"), "revision", "0", "accepted", "glass\ncrystal")
                .asString();

        assertThat(form).contains("Mika").doesNotContain("Noa");
        assertThat(outlook)
                .contains("Mika", "Results that move in classes that are not yours: 1")
                .doesNotContain("Noa", "Other room");
        assertThat(authors.get(path("correct")).asString()).contains("Mika", "Noa");
    }

    @Test
    void aCorrectionIsUndoneByWhoMadeItAndByTheAuthor() {
        share();
        authors.submit(path("correct"), "revision", "0", "points", "2");
        String undo = undo(authors);
        assertThat(colleagues.get(corrections()).asString()).doesNotContain(undo);
        assertThat(colleagues.submit(undo).statusCode()).isEqualTo(404);

        colleagues.submit(path("correct"), "revision", "1", "points", "3");
        assertThat(colleagues.submit(undo(colleagues)).statusCode()).isEqualTo(303);
        colleagues.submit(path("correct"), "revision", "3", "points", "4");
        assertThat(authors.submit(undo(authors)).statusCode()).isEqualTo(303);
    }

    private String undo(Browser browser) {
        return Pattern.compile("action=\"([^\"]+/undo)\"")
                .matcher(browser.get(corrections()).asString())
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void share() {
        authors.submit(
                "/classes/" + shared.id() + "/teachers",
                "who",
                colleague.email().orElseThrow());
    }

    private void type(Account pupil, Assignment assignment) {
        Browser browser = school.browserOf(pupil);
        String location = browser.submit("/learn/" + assignment.id() + "/start").header("Location");
        String attempt = location.substring(location.indexOf("/learn/"));
        MatchResult gap = Pattern.compile("id=\"a-(\\w+)\" name=\"a-\\w+\" value=\"\" maxlength=\"200\"")
                .matcher(browser.get(attempt).asString())
                .results()
                .findFirst()
                .orElseThrow();
        browser.submit(attempt, "b-" + gap.group(1), "0", "a-" + gap.group(1), "crystal", "do", "save");
        browser.submit(attempt + "/submit");
    }

    private String path(String action) {
        return "/quizzes/" + quiz.id() + "/items/"
                + quizzes.items(quiz.id()).get(GAP).id() + "/" + action;
    }

    private String corrections() {
        return "/quizzes/" + quiz.id() + "/corrections";
    }
}
