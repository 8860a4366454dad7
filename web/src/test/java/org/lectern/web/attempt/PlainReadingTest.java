package org.lectern.web.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.SummaryTime;
import org.lectern.core.quiz.Window;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.assignment.Manner;
import org.lectern.web.assignment.Release;
import org.lectern.web.assignment.TestAssignments;
import org.lectern.web.platform.TestDatabase;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.TestSchool;

/** What each request of a quiz reads in plain SQL is what the entities hold, column by column. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlainReadingTest {

    @Inject
    TestSchool school;

    @Inject
    TestAssignments testAssignments;

    @Inject
    Assignments assignments;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Test
    void anAttemptAndItsAssignmentReadTheSameBothWays() {
        Account teacher = school.teacher();
        ClassRoom room = school.classOf(teacher, "7b");
        Account pupil = school.pupil(room, "Mia Lund");
        Assignment bare = testAssignments.everyType(teacher, room, policy -> policy);
        Assignment full = testAssignments.everyType(teacher, room, policy -> policy);
        fill(full, pupil);

        for (Assignment assignment : new Assignment[] {bare, full}) {
            StartedAttempt started = sittings.start(assignment, pupil.id()).orElseThrow();

            StartedAttempts.Held held = attempts.held(pupil.id(), started.id()).orElseThrow();

            same(held.row()).isEqualTo(attempts.findById(started.id()));
            same(held.conditions().assignment()).isEqualTo(assignments.findById(assignment.id()));
            assertThat(held.conditions().accommodation())
                    .isEqualTo(assignments.accommodation(assignment.id(), pupil.id()));
        }
    }

    /** Every column that may be empty has something in it. */
    @Transactional
    void fill(Assignment assignment, Account pupil) {
        Assignment row = assignments.findById(assignment.id());
        QuizPolicy policy = row.policy(SummaryTime.AFTER);
        Instant due = row.opening().plus(Duration.ofDays(1));
        row.rule(
                policy.limitedTo(Duration.ofMinutes(20))
                        .within(new Window(row.opening(), Optional.of(due), Optional.of(due.plus(Duration.ofDays(1))))),
                Release.CUSTOM);
        row.meet(new Manner(true, true));
        assignments.grant(row, pupil.id(), none -> new Accommodation(25, Duration.ofMinutes(5), 2));
    }

    private static RecursiveComparisonAssert<?> same(Object read) {
        return assertThat(read).usingRecursiveComparison().ignoringFieldsMatchingRegexes("\\$\\$_.*");
    }
}
