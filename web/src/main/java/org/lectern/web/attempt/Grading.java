package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.LogEntry.Acceptance;
import org.lectern.core.attempt.LogEntry.Reopening;
import org.lectern.core.attempt.LogEntry.Submission;
import org.lectern.core.attempt.Phase;
import org.lectern.core.attempt.Regrade;
import org.lectern.core.scoring.Scorer;
import org.lectern.web.account.Account;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.quiz.Quizzes;

/** Ends attempts and grades them, once each however often it is asked. */
@ApplicationScoped
public class Grading {

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    StoredLog log;

    @Inject
    Quizzes quizzes;

    @Inject
    Scorer scorer;

    @Inject
    EntityManager entities;

    /**
     * Hands an attempt in. Asking again, or a hundred times at once, gives the same grade and one line of the audit.
     *
     * @return empty where the student has no such attempt
     */
    @Transactional
    public Optional<StoredGrade> submit(UUID accountId, UUID attemptId) {
        Instant received = sittings.now();
        quizzes.holdFor(attemptId);
        return sittings.lock(accountId, attemptId).map(sitting -> {
            StartedAttempt row = sitting.row();
            Optional<StoredGrade> there = find(row.id());
            if (there.isPresent()) {
                return there.get();
            }
            if (!sitting.terms().tooLate(received)) {
                log.append(row, new Submission(row.nextPosition(), received));
                attempts.submitted(row, received);
                audit(row, received, accountId, "submitted", "");
            }
            return settle(sitting, received).orElseThrow();
        });
    }

    /** The grade of an attempt that is over, made now where its deadline ended it; empty while it goes on. */
    @Transactional
    public Optional<StoredGrade> settled(StartedAttempt row) {
        Optional<StoredGrade> there = find(row.id());
        if (there.isPresent()) {
            return there;
        }
        Instant now = sittings.now();
        if (!sittings.sitting(row).terms().tooLate(now)) {
            return Optional.empty();
        }
        quizzes.holdFor(row.id());
        return attempts.lock(row.id())
                .flatMap(locked -> find(locked.id()).or(() -> settle(sittings.sitting(locked), now)));
    }

    private Optional<StoredGrade> settle(Sitting sitting, Instant now) {
        Attempt attempt = sittings.attempt(sitting);
        return attempt.endedBy(now).map(ended -> {
            boolean byStudent = attempt.phase(now) == Phase.SUBMITTED;
            if (!byStudent) {
                audit(sitting.row(), now, null, "expired", "");
            }
            StoredGrade stored = new StoredGrade(sitting.row());
            stored.become(AttemptGrade.of(sitting.quiz(), attempt, scorer), ended, byStudent, now);
            entities.persist(stored);
            return stored;
        });
    }

    /** A teacher hands an attempt in that goes on; of one that is over nothing changes. */
    @Transactional
    public void collect(UUID teacherId, UUID attemptId) {
        Instant received = sittings.now();
        quizzes.holdFor(attemptId);
        attempts.lock(attemptId).filter(row -> find(row.id()).isEmpty()).ifPresent(row -> {
            Sitting sitting = sittings.sitting(row);
            if (!sitting.terms().tooLate(received)) {
                log.append(row, new Submission(row.nextPosition(), received));
                attempts.submitted(row, received);
                audit(row, received, teacherId, "collected", "");
            }
            settle(sitting, received);
        });
    }

    /** A teacher undoes a handing-in; who has time left goes on. */
    @Transactional
    public void reopen(UUID teacherId, UUID attemptId) {
        Instant now = sittings.now();
        quizzes.holdFor(attemptId);
        attempts.lock(attemptId).filter(row -> row.submittedAt().isPresent()).ifPresent(row -> {
            log.append(row, new Reopening(row.nextPosition(), now));
            attempts.submitted(row, null);
            audit(row, now, teacherId, "handing-in-undone", "");
            regrade(row, now);
        });
    }

    /** A teacher lets a response count that came too late. Of one that counts, or is none, nothing changes. */
    @Transactional
    public void accept(UUID teacherId, UUID attemptId, long position) {
        Instant now = sittings.now();
        quizzes.holdFor(attemptId);
        attempts.lock(attemptId).filter(row -> waits(row, position)).ifPresent(row -> {
            log.append(row, new Acceptance(row.nextPosition(), now, position));
            audit(row, now, teacherId, "late-accepted", "position " + position);
            regrade(row, now);
        });
    }

    private boolean waits(StartedAttempt row, long position) {
        Attempt attempt = sittings.attempt(sittings.sitting(row));
        return attempt.itemIds().stream()
                .flatMap(item -> attempt.item(item).setAside().stream())
                .anyMatch(response -> response.position() == position);
    }

    /**
     * Grades everybody's attempts at an assignment anew after its times changed. Those that have time again go on.
     */
    @Transactional
    public void timesChanged(Assignment assignment, UUID teacherId, UUID accountId) {
        Instant now = sittings.now();
        for (StartedAttempt row : attempts.tries(assignment.id(), accountId)) {
            quizzes.holdFor(row.id());
            attempts.lock(row.id());
            audit(row, now, teacherId, "time-granted", "");
            regrade(row, now);
        }
    }

    /** Grades every attempt at an assignment anew after its rules changed. Those that have time again go on. */
    @Transactional
    public void rulesChanged(Assignment assignment, UUID teacherId) {
        Instant now = sittings.now();
        entities.flush();
        for (StartedAttempt row : attempts.of(assignment.id())) {
            quizzes.holdFor(row.id());
            attempts.lock(row.id());
            audit(row, now, teacherId, "rules-changed", "");
            regrade(row, now);
        }
    }

    /**
     * Gives attempts at a corrected quiz their new grades; each old one is kept beside it.
     *
     * @param changes by attempt
     */
    @Transactional
    public void corrected(UUID teacherId, UUID correctionId, Map<UUID, Regrade.Change> changes) {
        Instant now = sittings.now();
        changes.forEach((attemptId, change) -> attempts.lock(attemptId).ifPresent(row -> {
            StoredGrade stored = find(attemptId).orElseThrow();
            keep(stored, correctionId, now);
            stored.become(change.after(), stored.endedAt(), stored.handedIn(), now);
            audit(
                    row,
                    now,
                    teacherId,
                    "regraded",
                    change.before().points() + " → " + change.after().points());
        }));
    }

    private void keep(StoredGrade stored, UUID correctionId, Instant now) {
        entities.createNativeQuery("""
                        insert into replaced_grade
                            (school_id, attempt_id, correction_id, replaced_at, points, out_of, content)
                        select school_id, attempt_id, ?2, ?3, points, out_of, content
                        from attempt_grade where attempt_id = ?1
                        """)
                .setParameter(1, stored.attemptId())
                .setParameter(2, correctionId)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void regrade(StartedAttempt row, Instant now) {
        if (entities.find(Account.class, row.accountId()).isDisabled()) {
            // An erased pupil's: the words that were graded are gone, the points stand.
            return;
        }
        Sitting sitting = sittings.sitting(row);
        Attempt attempt = sittings.attempt(sitting);
        find(row.id()).ifPresent(stored -> {
            Optional<Instant> ended = attempt.endedBy(now);
            if (ended.isEmpty()) {
                entities.remove(stored);
                audit(row, now, null, "reopened", "");
            } else {
                AttemptGrade grade = AttemptGrade.of(sitting.quiz(), attempt, scorer);
                stored.become(grade, ended.get(), attempt.phase(now) == Phase.SUBMITTED, now);
            }
        });
    }

    public Optional<StoredGrade> find(UUID attemptId) {
        return Optional.ofNullable(entities.find(StoredGrade.class, attemptId));
    }

    /** The grades that attempts had before corrections, the newest first. */
    public List<ReplacedGrade> replaced(UUID attemptId) {
        List<ReplacedGrade> replaced = new ArrayList<>();
        entities.createNativeQuery("""
                        select replaced_at, points, out_of from replaced_grade
                        where attempt_id = ?1 order by id desc
                        """, Tuple.class)
                .setParameter(1, attemptId)
                .getResultList()
                .forEach(row -> replaced.add(ReplacedGrade.of((Tuple) row)));
        return replaced;
    }

    /** The grades there are for an assignment. */
    public List<StoredGrade> of(UUID assignmentId) {
        return entities.createQuery("""
                        select g from StoredGrade g join StartedAttempt a on a.id = g.attemptId
                        where a.assignmentId = ?1
                        """, StoredGrade.class)
                .setParameter(1, assignmentId)
                .getResultList();
    }

    /** The grades there are at a quiz, in every class that has it; those of erased pupils, whose words are gone, stay out. */
    public List<StoredGrade> ofQuiz(UUID quizId) {
        return entities.createQuery("""
                        select g from StoredGrade g join StartedAttempt a on a.id = g.attemptId
                        join Assignment s on s.id = a.assignmentId join Account p on p.id = a.accountId
                        where s.quizId = ?1 and not p.disabled
                        """, StoredGrade.class)
                .setParameter(1, quizId)
                .getResultList();
    }

    private void audit(StartedAttempt row, Instant at, @Nullable UUID by, String what, String detail) {
        entities.createNativeQuery("""
                        insert into attempt_audit (school_id, attempt_id, at, by_account, what, detail)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, row.schoolId())
                .setParameter(2, row.id())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .setParameter(4, by)
                .setParameter(5, what)
                .setParameter(6, detail)
                .executeUpdate();
    }
}
