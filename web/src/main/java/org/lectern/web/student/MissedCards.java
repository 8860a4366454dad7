package org.lectern.web.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.progress.Rating;
import org.lectern.core.progress.ReviewCard;
import org.lectern.core.progress.ReviewScheduler;
import org.lectern.core.quiz.Shown;
import org.lectern.core.scoring.Score;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.attempt.Sittings;
import org.lectern.web.attempt.StartedAttempt;
import org.lectern.web.attempt.StartedAttempts;
import org.lectern.web.attempt.StoredGrade;

/** What each pupil missed, asked again when forgetting is due. Counts for nothing. */
@ApplicationScoped
class MissedCards {

    private static final ReviewScheduler SCHEDULER = ReviewScheduler.standard();

    @Inject
    EntityManager entities;

    @Inject
    Assignments assignments;

    @Inject
    StartedAttempts attempts;

    @Inject
    Sittings sittings;

    @Inject
    Grading grading;

    /** Makes cards of what was missed in quizzes whose key the pupil may see now. Doing it again adds nothing. */
    @Transactional
    public void collect(UUID accountId) {
        for (Assignment assignment : assignments.forStudent(accountId)) {
            for (StartedAttempt row : attempts.tries(assignment.id(), accountId)) {
                grading.settled(row).ifPresent(grade -> collect(sittings.sitting(row, assignment), grade));
            }
        }
    }

    private void collect(Sitting sitting, StoredGrade stored) {
        if (!mayShowKey(sitting)) {
            return;
        }
        for (ItemGrade grade : stored.grade().items()) {
            if (grade.score().verdict() != Verdict.CORRECT) {
                add(sitting, grade.item());
            }
        }
    }

    private void add(Sitting sitting, String item) {
        StartedAttempt row = sitting.row();
        MissedCard.Key key =
                new MissedCard.Key(row.accountId(), sitting.assignment().quizId(), item);
        if (entities.find(MissedCard.class, key) == null) {
            entities.persist(new MissedCard(key, row.schoolId(), row.id(), ReviewCard.fresh(sittings.now())));
        }
    }

    /** Whether the result of this attempt shows the key now. */
    boolean mayShowKey(Sitting sitting) {
        return sitting.shown(sittings.attempt(sitting), sittings.now(), sittings.triesUsed(sitting))
                .contains(Shown.KEY);
    }

    /** How many questions are due. */
    long due(UUID accountId) {
        return entities.createQuery(
                        "select count(*) from MissedCard where key.accountId = ?1 and due <= ?2", Long.class)
                .setParameter(1, accountId)
                .setParameter(2, sittings.now())
                .getSingleResult();
    }

    /** The question that has waited longest. */
    Optional<MissedCard> next(UUID accountId) {
        return entities.createQuery(
                        "from MissedCard where key.accountId = ?1 and due <= ?2 order by due, key.itemId",
                        MissedCard.class)
                .setParameter(1, accountId)
                .setParameter(2, sittings.now())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When the next question that is not due yet will be. */
    Optional<Instant> nextDue(UUID accountId) {
        return Optional.ofNullable(
                entities.createQuery("select min(due) from MissedCard where key.accountId = ?1", Instant.class)
                        .setParameter(1, accountId)
                        .getSingleResult());
    }

    Optional<MissedCard> find(MissedCard.Key key) {
        return Optional.ofNullable(entities.find(MissedCard.class, key));
    }

    /**
     * Schedules a question anew after an answer. Sent again, the answer changes nothing.
     *
     * @param since when the question fell due, as the page that asked it said
     */
    @Transactional
    public void answered(MissedCard.Key key, String since, Score score) {
        MissedCard card = entities.find(MissedCard.class, key, LockModeType.PESSIMISTIC_WRITE);
        boolean asked = since.isEmpty() || since.equals(card.due().toString());
        if (!asked || card.due().isAfter(sittings.now())) {
            return;
        }
        card.become(SCHEDULER.review(card.card(), Rating.of(score), sittings.now()));
    }
}
