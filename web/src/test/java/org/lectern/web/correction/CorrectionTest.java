package org.lectern.web.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** A teacher corrects a question after pupils answered it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionTest {

    private static final int GAP = 2;

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Quizzes quizzes;

    @Inject
    EntityManager entities;

    private Assignment assignment;
    private Browser desk;
    private List<QuizItem> items;

    /** Two pupils typed "crystal", one typed "glass", which is the key. */
    @BeforeEach
    void threePupilsAnswered() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        assignment = assignments.everyType(teacher, room, UnaryOperator.identity());
        desk = school.browserOf(teacher);
        items = quizzes.items(assignment.quizId());
        type(school.pupil(room, "Mika"), "crystal", true);
        type(school.pupil(room, "Noa"), "Crystal", true);
        type(school.pupil(room, "Kim"), "glass", true);
        type(school.pupil(room, "Ola"), "crystal", false);
    }

    @Test
    void firstItIsShownWhoseResultWouldMoveAndNothingMoves() {
        Response outlook = desk.submit(path(GAP, "outlook"), marking("crystal", "100"));

        assertThat(outlook.asString())
                .contains("Results that go up: 2", "Results that stay: 1", "Mika", "0 / 10", "1 / 10")
                .doesNotContain("Kim");
        assertThat(percents()).containsExactlyInAnyOrder(0, 0, 10);
    }

    @Test
    void anAcceptedAnswerCountsForEverybodyWhoGaveItAndWhoGivesItLater() {
        desk.submit(path(GAP, "correct"), marking("crystal", "100"));

        assertThat(percents()).containsExactlyInAnyOrder(10, 10, 10);
        school.browserOf(pupil("Ola")).submit(attemptOf("Ola") + "/submit");
        assertThat(percents()).containsExactlyInAnyOrder(10, 10, 10, 10);
        assertThat(desk.get(studentPage("Mika")).asString()).contains("Before a correction: 0 %");
        assertThat(audited("regraded")).isEqualTo(2);
    }

    @Test
    void aPupilIsToldOfTheChangeUntilItIsSeen() {
        Browser mika = school.browserOf(pupil("Mika"));
        String result = attemptOf("Mika") + "/result";
        assertThat(mika.get("/learn").asString()).doesNotContain("has changed");
        String[] marks = marking("crystal", "100");
        String[] fields = Arrays.copyOf(marks, marks.length + 2);
        fields[marks.length] = "note";
        fields[marks.length + 1] = "Crystal is a kind of glass <here>.";

        desk.submit(path(GAP, "correct"), fields);

        for (String page : List.of("/learn", result)) {
            assertThat(mika.get(page).asString())
                    .as(page)
                    .contains("from 0 / 10 points (0 %) to 1 / 10 points (10 %)")
                    .contains("Crystal is a kind of glass &lt;here&gt;.");
        }
        Browser kim = school.browserOf(pupil("Kim"));
        assertThat(kim.get("/learn").asString()).doesNotContain("has changed");
        assertThat(kim.submit(result + "/seen").statusCode()).isEqualTo(404);
        assertThat(mika.submit(result + "/seen", "back", "list").header("Location"))
                .endsWith("/learn");
        assertThat(mika.get("/learn").asString()).doesNotContain("has changed");
        assertThat(mika.get(result).asString()).doesNotContain("has changed");
    }

    @Test
    void aChangeThatWasUndoneBeforeItWasSeenIsNotTold() {
        desk.submit(path(GAP, "correct"), marking("crystal", "50"));
        undoNewest();

        assertThat(school.browserOf(pupil("Mika")).get("/learn").asString()).doesNotContain("has changed");
    }

    @Test
    void aChangeIsNotToldWhereTheScoreIsNotShown() {
        hideScores();
        desk.submit(path(GAP, "correct"), marking("crystal", "100"));

        assertThat(school.browserOf(pupil("Mika")).get("/learn").asString()).doesNotContain("has changed");
    }

    @Transactional
    void hideScores() {
        entities.createNativeQuery("update assignment set release = 'never' where id = ?1")
                .setParameter(1, assignment.id())
                .executeUpdate();
    }

    @Test
    void undoingGivesEverybodyTheResultTheyHad() {
        desk.submit(path(GAP, "correct"), marking("crystal", "50"));
        assertThat(percents()).containsExactlyInAnyOrder(5, 5, 10);

        undoNewest();

        assertThat(percents()).containsExactlyInAnyOrder(0, 0, 10);
        assertThat(corrections()).contains("Undone").doesNotContain("/undo\"");
        assertThat(replaced()).isEqualTo(4);
    }

    @Test
    void aQuestionTakenOutCountsForNobody() {
        desk.submit(path(GAP, "correct"), "revision", "0", "out", "yes");

        assertThat(desk.get("/assignments/" + assignment.id() + "/students/"
                                + pupil("Kim").id())
                        .asString())
                .contains("Try 1 · 0 %");
        assertThat(desk.get("/quizzes/" + assignment.quizId()).asString()).contains("Taken out");
    }

    @Test
    void aWiderKeyAndOtherPointsRegrade() {
        desk.submit(path(GAP, "correct"), "revision", "0", "accepted", "glass\ncrystal", "points", "2");

        assertThat(percents()).containsExactlyInAnyOrder(18, 18, 18);
        assertThat(corrections()).contains("Right answer: glass → glass, crystal", "Points: 1 → 2");
    }

    @Test
    void theKeyOfAChoiceCanBeTurned() {
        String form = desk.get(path(0, "correct")).asString();
        desk.submit(path(0, "correct"), "revision", "0", "key", "0");

        assertThat(form).containsPattern("value=\"1\" checked");
        assertThat(desk.get(path(0, "correct")).asString()).containsPattern("value=\"0\" checked");
    }

    @Test
    void whatCannotBeDoneIsToldInOneSentence() {
        Response nothing = desk.submit(path(GAP, "outlook"), "points", "1");
        Response noKey = desk.submit(path(GAP, "outlook"), "accepted", " ");
        Response noPoints = desk.submit(path(GAP, "outlook"), "points", "many");
        Response stale = desk.submit(path(GAP, "correct"), "revision", "7", "points", "3");
        for (int index = 1; index < items.size(); index++) {
            desk.submit(path(index, "correct"), "revision", Integer.toString(index - 1), "out", "yes");
        }
        Response last = desk.submit(path(0, "outlook"), "out", "yes");

        assertThat(List.of(nothing, noKey, noPoints, stale, last))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(422));
        assertThat(nothing.asString()).contains("Nothing is different yet");
        assertThat(noKey.asString()).contains("This is no key");
        assertThat(noPoints.asString()).contains("a number from 0 to 100");
        assertThat(stale.asString()).contains("Somebody corrected this quiz");
        assertThat(last.asString()).contains("last question that counts");
    }

    @Test
    void onlyTheNewestCorrectionOfAQuestionIsUndone() {
        desk.submit(path(GAP, "correct"), "revision", "0", "points", "2");
        String older = undoAddresses().getFirst();
        desk.submit(path(GAP, "correct"), "revision", "1", "points", "3");

        assertThat(desk.submit(older).statusCode()).isEqualTo(422);
        assertThat(undoAddresses()).hasSize(1).doesNotContain(older);
    }

    private void type(Account pupil, String text, boolean handIn) {
        Browser browser = school.browserOf(pupil);
        String location = browser.submit("/learn/" + assignment.id() + "/start").header("Location");
        String attempt = location.substring(location.indexOf("/learn/"));
        MatchResult gap = Pattern.compile("id=\"a-(\\w+)\" name=\"a-\\w+\" value=\"\" maxlength=\"200\"")
                .matcher(browser.get(attempt).asString())
                .results()
                .findFirst()
                .orElseThrow();
        browser.submit(attempt, "b-" + gap.group(1), "0", "a-" + gap.group(1), text, "do", "save");
        if (handIn) {
            browser.submit(attempt + "/submit");
        }
    }

    /** The fields that mark an answer, with the revision of a quiz that was never corrected. */
    private static String[] marking(String text, String percent) {
        return new String[] {
            "revision", "0", "answer-0", "{\"type\":\"text\",\"text\":\"" + text + "\"}", "mark-0", percent
        };
    }

    private String path(int item, String action) {
        return "/quizzes/" + assignment.quizId() + "/items/" + items.get(item).id() + "/" + action;
    }

    private String corrections() {
        return desk.get("/quizzes/" + assignment.quizId() + "/corrections").asString();
    }

    private List<String> undoAddresses() {
        return Pattern.compile("action=\"([^\"]+/undo)\"")
                .matcher(corrections())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private void undoNewest() {
        desk.submit(undoAddresses().getFirst());
    }

    /** What the class's table says that everybody reached who handed in. */
    private List<Integer> percents() {
        String page = desk.get("/assignments/" + assignment.id()).asString();
        String body = page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
        List<Integer> percents = new ArrayList<>();
        Pattern.compile("<td class=\"number\">(\\d+) %")
                .matcher(body)
                .results()
                .forEach(match -> percents.add(Integer.valueOf(match.group(1))));
        return percents;
    }

    private String studentPage(String name) {
        return "/assignments/" + assignment.id() + "/students/" + pupil(name).id();
    }

    @Transactional
    Account pupil(String name) {
        return entities.createQuery("""
                        select a from Account a join Enrolment e on e.accountId = a.id
                        where e.classId = ?1 and a.name = ?2
                        """, Account.class)
                .setParameter(1, assignment.classId())
                .setParameter(2, name)
                .getSingleResult();
    }

    @Transactional
    String attemptOf(String name) {
        Object id = entities.createNativeQuery(
                        "select id from attempt where account_id = ?1 and assignment_id = ?2", UUID.class)
                .setParameter(1, pupil(name).id())
                .setParameter(2, assignment.id())
                .getSingleResult();
        return "/learn/attempts/" + id;
    }

    @Transactional
    long audited(String what) {
        return count("select count(*) from attempt_audit u join attempt a on a.id = u.attempt_id"
                + " where a.assignment_id = ?1 and u.what = '" + what + "'");
    }

    @Transactional
    long replaced() {
        return count("select count(*) from replaced_grade g join attempt a on a.id = g.attempt_id"
                + " where a.assignment_id = ?1");
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, assignment.id())
                        .getSingleResult())
                .longValue();
    }
}
