package org.lectern.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Answer;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.LighthouseQuiz;
import org.lectern.web.assignment.Release;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Enrolments;
import org.lectern.web.school.TestSchool;

/** A pupil gets a copy of their data, and an administrator erases them; no administrator sees an answer. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ErasureTest {

    /** Other tests leave pupils in the same tables: these are this one's alone. */
    private final String name = "Zyx Quill " + UUID.randomUUID().toString().substring(0, 8);

    private final String typed = "my own lantern words " + UUID.randomUUID();

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Quizzes quizzes;

    @Inject
    Enrolments enrolments;

    @Inject
    EntityManager entities;

    private Account teacher;
    private Account pupil;
    private ClassRoom room;
    private Assignment assignment;
    private Browser desk;
    private Browser office;
    private String attempt;

    @BeforeEach
    void aPupilHasAnsweredAndBeenRegraded() {
        teacher = school.teacher();
        room = school.classOf(teacher, "7b");
        pupil = school.pupil(room, name);
        Account other = school.pupil(room, "Kim");
        assignment = assignments.assign(
                assignments.quiz(teacher, LighthouseQuiz.items()),
                room,
                UnaryOperator.identity(),
                Release.AFTER_CLOSING);
        desk = school.browserOf(teacher);
        office = school.browserOf(school.administratorOf(teacher));
        handIn(other, "glass");
        attempt = handIn(pupil, typed);
        String gap = quizzes.items(assignment.quizId()).get(2).id().toString();
        desk.submit(
                "/quizzes/" + assignment.quizId() + "/items/" + gap + "/correct",
                "revision",
                "0",
                "points",
                "2",
                "answer-0",
                DomainJson.write(new Answer.Text(typed)),
                "mark-0",
                "50");
        desk.submit(
                "/assignments/" + assignment.id() + "/time",
                "student",
                pupil.id().toString(),
                "minutes",
                "5");
    }

    @Test
    void theCopyHoldsWhatIsKeptAndNothingUnreleased() {
        String own = school.browserOf(pupil).get("/me/data.json").asString();
        String forTeacher = desk.get("/classes/" + room.id() + "/pupils/" + enrolment() + "/data.json")
                .asString();

        assertThat(own).contains(name, typed, "The light that never sleeps", "extra_seconds");
        assertThat(own).doesNotContain("out_of", "glass", "item", "\"type\"");
        assertThat(quizzes.items(assignment.quizId()))
                .noneMatch(item -> own.contains(item.id().toString()));
        assertThat(forTeacher).contains(typed, "out_of");
    }

    @Test
    void aTypoErasesNobody() {
        Response refused = office.submit("/pupils/" + pupil.id() + "/erase", "name", "zyx");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("This is not the name");
        assertThat(traces()).isNotEmpty();
    }

    @Test
    void noTableHoldsATraceAndTheClassKeepsItsFigures() {
        String before = figures();

        office.submit("/pupils/" + pupil.id() + "/erase", "name", name);

        assertThat(traces()).isEmpty();
        assertThat(figures()).isEqualTo(before);
        assertThat(desk.get("/assignments/" + assignment.id()).asString()).contains("Former pupil");
        assertThat(desk.get("/classes/" + room.id()).asString()).contains("Kim").doesNotContain("Former pupil");
        assertThat(office.get("/pupils").asString()).doesNotContain(name).contains("Kim");
        assertThat(office.get("/audit").asString()).contains("Erased a pupil", "Robin Field");
    }

    @Test
    void pointsOfTheErasedOutliveALaterCorrection() {
        office.submit("/pupils/" + pupil.id() + "/erase", "name", name);
        String before = figures();

        desk.submit("/assignments/" + assignment.id() + "/rules", "tries", "2", "release", "at-once");

        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void anAdministratorSeesNamesButNoAnswers() {
        List<String> open = new ArrayList<>();
        for (String path : List.of(
                "/assignments/" + assignment.id(),
                "/assignments/" + assignment.id() + "/students/" + pupil.id(),
                "/assignments/" + assignment.id() + "/questions/3",
                "/assignments/" + assignment.id() + "/report.csv",
                "/quizzes/" + assignment.quizId() + "/corrections",
                "/classes/" + room.id(),
                "/classes/" + room.id() + "/pupils/" + enrolment() + "/data.json",
                attempt,
                attempt + "/result")) {
            int status = office.get(path).statusCode();
            if (status != 403 && status != 404) {
                open.add(path + " → " + status);
            }
        }

        assertThat(open).isEmpty();
        assertThat(office.get("/pupils?q=quill").asString()).contains(name).doesNotContain(typed);
        assertThat(office.get("/pupils/" + pupil.id() + "/erase").asString()).doesNotContain(typed);
        assertThat(office.get("/audit").asString()).doesNotContain(typed);
        Browser elsewhere = school.browserOf(school.administrator());
        assertThat(elsewhere.get("/pupils").asString()).doesNotContain(name);
        assertThat(elsewhere
                        .submit("/pupils/" + pupil.id() + "/erase", "name", name)
                        .statusCode())
                .isEqualTo(404);
    }

    /** Whatever in any table still says the pupil's name, account, PIN or words. */
    @Transactional
    List<String> traces() {
        List<String> traces = new ArrayList<>();
        for (Object table : entities.createNativeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """, String.class).getResultList()) {
            for (String secret : List.of(name, pupil.id().toString(), typed)) {
                Number count = (Number) entities.createNativeQuery("select count(*) from " + table
                                + " t where position(lower(?1) in lower(cast(t as text))) > 0")
                        .setParameter(1, secret)
                        .getSingleResult();
                if (count.longValue() > 0) {
                    traces.add(table + ": " + secret);
                }
            }
        }
        return traces;
    }

    /** The means of the class's table. */
    private String figures() {
        String page = desk.get("/assignments/" + assignment.id()).asString();
        return page.substring(page.indexOf("<tfoot"), page.indexOf("</tfoot>"));
    }

    private String handIn(Account who, String text) {
        Browser browser = school.browserOf(who);
        String location = browser.submit("/learn/" + assignment.id() + "/start").header("Location");
        String path = location.substring(location.indexOf("/learn/"));
        MatchResult gap = Pattern.compile("id=\"a-(\\w+)\" name=\"a-\\w+\" value=\"\" maxlength=\"200\"")
                .matcher(browser.get(path).asString())
                .results()
                .findFirst()
                .orElseThrow();
        browser.submit(path, "b-" + gap.group(1), "0", "a-" + gap.group(1), text, "do", "save");
        browser.submit(path + "/submit");
        return path;
    }

    private String enrolment() {
        return enrolments.roster(room.id()).stream()
                .filter(one -> one.accountId().equals(pupil.id()))
                .findFirst()
                .orElseThrow()
                .enrolmentId()
                .toString();
    }
}
