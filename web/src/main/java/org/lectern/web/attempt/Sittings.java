package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.quiz.Accommodation;
import org.lectern.core.quiz.Timetable;
import org.lectern.web.assignment.AssignedQuiz;
import org.lectern.web.assignment.AssignedQuizzes;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.assignment.Conditions;

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
    Presentations presentations;

    @Inject
    StoredLog log;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * The student's attempt at an assignment: the one that goes on, else a new one.
     *
     * @return empty where none goes on and none can be started now
     */
    @Transactional
    public Optional<StartedAttempt> start(Assignment assignment, UUID accountId) {
        Instant now = now();
        while (true) {
            StartedAttempts.Begun begun = attempts.begun(assignment.id(), accountId);
            Conditions held = begun.conditions();
            AssignedQuiz assigned = quizzes.of(assignment, held.revision());
            for (StartedAttempt row : begun.tries()) {
                Sitting sitting = sitting(row, assignment, assigned, held.accommodation());
                if (!attempt(sitting).phase(now).isOver()) {
                    return Optional.of(row);
                }
            }
            Timetable times = new Timetable(assigned.policy(), held.accommodation());
            int tries = begun.tries().size();
            if (held.assignment().isTakenBack() || !times.canStart(now, tries)) {
                return Optional.empty();
            }
            StartedAttempt fresh = new StartedAttempt(assignment, assigned.quiz(), accountId, tries + 1, now);
            if (attempts.insert(fresh)) {
                return Optional.of(fresh);
            }
            // Begun at the same moment from another page: that try is there now, and goes on.
        }
    }

    /** A student's own attempt with all that belongs to it. */
    public Optional<Sitting> ofStudent(UUID accountId, UUID attemptId) {
        return attempts.held(accountId, attemptId).map(this::sitting);
    }

    /** As the other, for writing to its log: nobody else writes to it until this transaction ends. */
    Optional<Sitting> lock(UUID accountId, UUID attemptId) {
        return attempts.lock(accountId, attemptId).map(this::sitting);
    }

    private Sitting sitting(StartedAttempts.Held held) {
        Conditions now = held.conditions();
        return sitting(held.row(), now.assignment(), quizzes.of(now.assignment(), now.revision()), now.accommodation());
    }

    /** Any attempt with all that belongs to it, as the transaction at hand would leave it. */
    public Sitting sitting(StartedAttempt row) {
        if (entities.isJoinedToTransaction()) {
            entities.flush();
        }
        return attempts.held(row.accountId(), row.id()).map(this::sitting).orElseThrow(NotFoundException::new);
    }

    public Sitting sitting(StartedAttempt row, Assignment assignment) {
        return sitting(
                row, assignment, quizzes.of(assignment), assignments.accommodation(assignment.id(), row.accountId()));
    }

    private Sitting sitting(
            StartedAttempt row, Assignment assignment, AssignedQuiz assigned, Accommodation accommodation) {
        Presentations.Met met = presentations.of(row, assigned);
        return new Sitting(
                row,
                assignment,
                met.quiz(),
                assigned.revision(),
                assigned.policy(),
                assigned.glossary(),
                assigned.illustrations(),
                accommodation,
                met.presentation());
    }

    /** An attempt that nobody begins: what a student would meet, for somebody else to look at. */
    public Sitting unkept(Assignment assignment, UUID accountId) {
        AssignedQuiz assigned = quizzes.of(assignment);
        StartedAttempt row = new StartedAttempt(assignment, assigned.quiz(), accountId, 1, now());
        return sitting(row, assignment, assigned, Accommodation.NONE);
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
