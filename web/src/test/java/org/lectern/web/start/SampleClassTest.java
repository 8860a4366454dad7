package org.lectern.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.Browser;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** The sample that a new teacher can look at, and that leaves nothing behind. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SampleClassTest {

    @Inject
    TestSchool school;

    @Inject
    TestAssignments assignments;

    @Inject
    Quizzes quizzes;

    @Inject
    EntityManager entities;

    @Test
    void thereIsSomethingToLookAtEverywhere() {
        Account teacher = school.teacher();
        Browser browser = school.browserOf(teacher);
        browser.submit("/teach/sample");

        String start = browser.get("/teach").asString();
        String progress =
                browser.get(link(start, "/classes/[-\\w]+") + "/progress").asString();
        String grid = browser.get(link(progress, "/assignments/[-\\w]+")).asString();

        assertThat(start).contains("Sample quiz: a lens made of rings", "Take the sample away", "badge\">Sample");
        assertThat(progress).contains("4 of 6 handed in");
        assertThat(grid).contains("Ada (2)", "not started", "at work, 3 of 8 answered", "✓", "✗", "◐", "–");
    }

    @Test
    void takenAwayItLeavesNothingBehind() {
        Account teacher = school.teacher();
        Browser browser = school.browserOf(teacher);
        browser.submit("/teach/sample");

        browser.submit("/teach/sample/remove");

        String start = browser.get("/teach").asString();
        assertThat(start).contains("Fill a sample class").doesNotContain("Take the sample away");
        for (String table :
                List.of("class_room", "article", "quiz", "assignment", "attempt", "attempt_entry", "draft")) {
            assertThat(rows(table, teacher.schoolId())).as(table).isZero();
        }
        assertThat(rows("account", teacher.schoolId())).isEqualTo(1);
    }

    @Test
    void whatWasGivenToAnotherClassStays() {
        Account teacher = school.teacher();
        Browser browser = school.browserOf(teacher);
        browser.submit("/teach/sample");
        ClassRoom room = school.classOf(teacher, "7b");
        Assignment kept =
                assignments.assign(quizzes.ofTeacher(teacher.id()).getFirst(), room, UnaryOperator.identity());

        browser.submit("/teach/sample/remove");

        assertThat(browser.get("/assignments/" + kept.id()).statusCode()).isEqualTo(200);
        assertThat(browser.get("/teach").asString()).doesNotContain("Take the sample away");
    }

    private static String link(String page, String pattern) {
        return Pattern.compile("href=\"(" + pattern + ")\"")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    @Transactional
    long rows(String table, UUID school) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where school_id = ?1")
                        .setParameter(1, school)
                        .getSingleResult())
                .longValue();
    }
}
