package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;

/** Starts and finds attempts. */
@ApplicationScoped
public class Sittings {

    @Inject
    Assignments assignments;

    @Inject
    AssignedQuizzes quizzes;

    @Inject
    StartedAttempts attempts;

    @Inject
    StoredLog log;

    @Inject
    Clock clock;

    /**
     * The student's attempt at an assignment: the one that goes on, else a new one.
     *
     * @return empty where none goes on and none can be started now
     */
    @Transactional
    public Optional<StartedAttempt> start(Assignment assignment, UUID accountId) {
        attempts.holdStarts(assignment.id(), accountId);
        List<StartedAttempt> tries = attempts.tries(assignment.id(), accountId);
        Instant now = now();
        Assignments.Conditions held = assignments.conditions(assignment.id(), accountId);
        AssignedQuiz assigned = quizzes.of(assignment, held.revision());
        for (StartedAttempt row : tries) {
            Sitting sitting = sitting(row, assignment, assigned, held.accommodation());
            if (!attempt(sitting).phase(now).isOver()) {
                return Optional.of(row);
            }
        }
        Timetable times = new Timetable(assigned.policy(), held.accommodation());
        if (!times.canStart(now, tries.size())) {
            return Optional.empty();
        }
        StartedAttempt fresh = new StartedAttempt(assignment, assigned.quiz(), accountId, tries.size() + 1, now);
        attempts.persist(fresh);
        return Optional.of(fresh);
    }

    /** A student's own attempt with all that belongs to it. */
    public Optional<Sitting> ofStudent(UUID accountId, UUID attemptId) {
        return attempts.ofStudent(accountId, attemptId).map(this::sitting);
    }

    public Sitting sitting(StartedAttempt row) {
        Assignments.Conditions now = assignments.conditions(row.assignmentId(), row.accountId());
        return sitting(row, now.assignment(), quizzes.of(now.assignment(), now.revision()), now.accommodation());
    }

    public Sitting sitting(StartedAttempt row, Assignment assignment) {
        return sitting(
                row, assignment, quizzes.of(assignment), assignments.accommodation(assignment.id(), row.accountId()));
    }

    private static Sitting sitting(
            StartedAttempt row, Assignment assignment, AssignedQuiz assigned, Accommodation accommodation) {
        return new Sitting(
                row,
                assignment,
                row.met(assigned.quiz()),
                assigned.policy(),
                assigned.glossary(),
                assigned.illustrations(),
                accommodation);
    }

    /** What the whole log of this attempt says. */
    public Attempt attempt(Sitting sitting) {
        return sitting.replay(log.read(sitting.row().id()));
    }

    /** How many tries this student has begun at the assignment of this attempt. */
    public int triesUsed(Sitting sitting) {
        return attempts.tries(sitting.assignment().id(), sitting.row().accountId())
                .size();
    }

    /** The server's time, as exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
