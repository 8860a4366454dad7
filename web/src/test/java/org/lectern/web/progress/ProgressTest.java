package org.lectern.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** What a teacher sees of a class, on pages and in files. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProgressTest {

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    private Browser desk;
    private ClassRoom room;
    private Assignment assignment;

    /** Two of three pupils hand in: one right at the first question, one wrong and with a name like a formula. */
    private void aClassThatHandedIn() {
        Account teacher = school.teacher();
        room = school.classOf(teacher, "Class 7b");
        assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        handIn(school.pupil(room, "Mika Lund"), "The harbour office");
        handIn(school.pupil(room, "=1+1"), "The museum");
        school.pupil(room, "Noa Berg");
        desk = school.browserOf(teacher);
    }

    private void handIn(Account pupil, String choice) {
        Browser browser = school.browserOf(pupil);
        String attempt = browser.submit("/learn/" + assignment.id() + "/start").header("Location");
        attempt = attempt.substring(attempt.indexOf("/learn/"));
        Matcher option = Pattern.compile("name=\"a-(\\w+)\" value=\"(\\w+)\"[^>]*>\\s*<span>" + choice)
                .matcher(browser.get(attempt).asString());
        assertThat(option.find()).isTrue();
        browser.submit(attempt, "b-" + option.group(1), "0", "a-" + option.group(1), option.group(2), "do", "save");
        browser.submit(attempt + "/submit");
    }

    @Test
    void theTableSaysInSignsAndWordsWhoAnsweredWhat() {
        aClassThatHandedIn();

        String page = desk.get("/assignments/" + assignment.id()).asString();

        assertThat(page).contains("✓", "right", "✗", "not right", "Mika Lund", "=1+1", "not started");
        assertThat(page).contains("50<span class=\"visually-hidden\"> %</span>");
        assertThat(desk.get("/assignments/" + assignment.id() + "?sort=easiest").asString())
                .containsSubsequence("Question 1:", "Question 2:");
        assertThat(desk.get("/classes/" + assignment.classId() + "/progress").asString())
                .contains("2 of 3 handed in");
    }

    @Test
    void aQuestionsPageSaysWhoChoseADistractorAndWhyItAttracts() {
        aClassThatHandedIn();

        String page =
                desk.get("/assignments/" + assignment.id() + "/questions/1").asString();

        assertThat(page).containsSubsequence("The museum", "=1+1", "Reason 3 against");
        assertThat(desk.get("/assignments/" + assignment.id() + "/questions/99").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCsvCanBeOpenedWithoutHarm() {
        aClassThatHandedIn();

        String csv = desk.get("/assignments/" + assignment.id() + "/report.csv").asString();

        assertThat(csv).startsWith("\uFEFFPupil,Points,Per cent,");
        assertThat(csv).contains("\r\n'=1+1,0,0,0,", "\r\nMika Lund,1,10,1,", "\r\nNoa Berg,,,");
    }

    @Test
    void theSpreadsheetHoldsTextsAsTexts() throws IOException {
        aClassThatHandedIn();

        Response file = desk.get("/assignments/" + assignment.id() + "/report.xlsx");

        String sheets = unzipped(file.asByteArray());
        assertThat(sheets).contains("=1+1").doesNotContain("<f>");
    }

    @Test
    void thePdfNamesEverybody() throws IOException {
        aClassThatHandedIn();

        byte[] file =
                desk.get("/assignments/" + assignment.id() + "/report.pdf").asByteArray();

        // To be looked at, beside the pictures of the pages.
        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/report.pdf"), file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("The light that never sleeps", "Mika Lund", "Noa Berg", "How many steps has the tower?");
        }
    }

    @Test
    void thePaperHasTheKeyOnItsOwnSheet() {
        aClassThatHandedIn();

        String page = desk.get("/assignments/" + assignment.id() + "/paper").asString();

        assertThat(page).containsSubsequence("Who could warn", "Answer key", "The harbour office");
    }

    @Test
    void aQuizIsGivenToAClassByForm() {
        Quiz quiz = aQuizFor("Class 8a");

        String form = desk.get("/quizzes/" + quiz.id() + "/assign").asString();
        Response refused = desk.submit(
                "/quizzes/" + quiz.id() + "/assign",
                "room",
                room.id().toString(),
                "opening",
                "2026-05-01T10:00",
                "closing",
                "2026-05-01T09:00",
                "release",
                "at-once");
        Response given = desk.submit(
                "/quizzes/" + quiz.id() + "/assign",
                "room",
                room.id().toString(),
                "minutes",
                "20",
                "tries",
                "2",
                "counted",
                "LAST",
                "release",
                "at-once");

        assertThat(form).contains("Class 8a", "Minutes for one try");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("closing time that is after the opening time");
        assertThat(given.statusCode()).isEqualTo(303);
        UUID id = UUID.fromString(given.header("Location").replaceAll(".*/", ""));
        Account pupil = school.pupil(room, "Kim");
        assertThat(school.browserOf(pupil).get("/learn/" + id).asString()).contains("20 min", "2 of 2 left");
    }

    @Test
    void aTeacherChoosesWhatIsShownWhenAndChangesItLater() {
        Quiz quiz = aQuizFor("Class 8b");
        Response refused = give(quiz, "shown", "AFTER_CLOSING.KEY");
        String given = address(give(quiz, "tries", "1", "shown", "RIGHT_AFTER.ANSWER"));
        Browser pupil = school.browserOf(school.pupil(room, "Kim"));
        String attempt = handInEmpty(pupil, given);

        String before = pupil.get(attempt + "/result").asString();
        String form = desk.get(given + "/rules").asString();
        desk.submit(
                given + "/rules",
                "tries",
                "1",
                "release",
                "custom",
                "shown",
                "RIGHT_AFTER.ANSWER",
                "shown",
                "RIGHT_AFTER.KEY");
        String after = pupil.get(attempt + "/result").asString();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Choose a closing time");
        assertThat(form).contains("value=\"custom\" checked", "value=\"RIGHT_AFTER.ANSWER\" checked");
        assertThat(form).doesNotContain("value=\"RIGHT_AFTER.KEY\" checked");
        assertThat(before).doesNotContain("The harbour office");
        assertThat(after).contains("The harbour office");
    }

    @Test
    void aScoreAloneIsShownWithoutAWordOnTheQuestions() {
        Quiz quiz = aQuizFor("Class 8c");
        String given = address(give(quiz, "tries", "1", "shown", "RIGHT_AFTER.SCORE"));
        Browser pupil = school.browserOf(school.pupil(room, "Kim"));

        Response result = pupil.get(handInEmpty(pupil, given) + "/result");

        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.asString()).contains("0 %").doesNotContain("Who could warn", "The harbour office");
    }

    @Test
    void aResultThatIsNotShownNowLeadsToTheReceipt() {
        Quiz quiz = aQuizFor("Class 8d");
        String given = address(give(quiz, "tries", "1", "closing", "2099-01-01T10:00", "shown", "AFTER_CLOSING.SCORE"));
        Browser pupil = school.browserOf(school.pupil(room, "Kim"));

        Response result = pupil.get(handInEmpty(pupil, given) + "/result");

        assertThat(result.statusCode()).isEqualTo(303);
        assertThat(result.header("Location")).endsWith("/receipt");
    }

    private Quiz aQuizFor(String className) {
        Account teacher = school.teacher();
        room = school.classOf(teacher, className);
        desk = school.browserOf(teacher);
        return assignments.quiz(teacher, LighthouseQuiz.items());
    }

    /** Gives a quiz to the class with a matrix of its own. */
    private Response give(Quiz quiz, String... fields) {
        return desk.submit(
                "/quizzes/" + quiz.id() + "/assign",
                Stream.concat(Stream.of("room", room.id().toString(), "release", "custom"), Stream.of(fields))
                        .toArray(String[]::new));
    }

    private static String address(Response given) {
        String location = given.header("Location");
        return location.substring(location.indexOf("/assignments/"));
    }

    /** Starts the quiz and hands it in as it is. */
    private static String handInEmpty(Browser pupil, String assignment) {
        String attempt = pupil.submit("/learn/" + assignment.substring("/assignments/".length()) + "/start")
                .header("Location");
        attempt = attempt.substring(attempt.indexOf("/learn/"));
        pupil.submit(attempt + "/submit");
        return attempt;
    }

    private static String unzipped(byte[] bytes) throws IOException {
        Path path = Files.createTempFile("report", ".xlsx");
        Files.write(path, bytes);
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(path);
        }
        return all.toString();
    }
}
