package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.LogEntry.Acceptance;
import org.lectern.core.attempt.LogEntry.Submission;
import org.lectern.core.attempt.Phase;
import org.lectern.core.scoring.Scorer;
import org.lectern.web.assignment.Assignment;

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
        return attempts.lock(accountId, attemptId).map(row -> {
            Optional<StoredGrade> there = find(row.id());
            if (there.isPresent()) {
                return there.get();
            }
            Sitting sitting = sittings.sitting(row);
            if (!sitting.terms().tooLate(received)) {
                log.append(row, new Submission(row.nextPosition(), received));
                row.submitted(received);
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

    /** A teacher lets a response count that came too late. */
    @Transactional
    public void accept(UUID teacherId, UUID attemptId, long position) {
        Instant now = sittings.now();
        attempts.lock(attemptId).ifPresent(row -> {
            log.append(row, new Acceptance(row.nextPosition(), now, position));
            audit(row, now, teacherId, "late-accepted", "position " + position);
            regrade(row, now);
        });
    }

    /**
     * Grades everybody's attempts at an assignment anew after its times changed. Those that have time again go on.
     */
    @Transactional
    public void timesChanged(Assignment assignment, UUID teacherId, UUID accountId) {
        Instant now = sittings.now();
        for (StartedAttempt row : attempts.tries(assignment.id(), accountId)) {
            attempts.lock(row.id());
            audit(row, now, teacherId, "time-granted", "");
            regrade(row, now);
        }
    }

    private void regrade(StartedAttempt row, Instant now) {
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

    /** The grades there are for an assignment. */
    public List<StoredGrade> of(UUID assignmentId) {
        return entities.createQuery("""
                        select g from StoredGrade g join StartedAttempt a on a.id = g.attemptId
                        where a.assignmentId = ?1
                        """, StoredGrade.class)
                .setParameter(1, assignmentId)
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
