package org.lectern.web.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.Regrade;
import org.lectern.core.scoring.Scorer;
import org.lectern.web.account.Audit;
import org.lectern.web.attempt.Grading;
import org.lectern.web.platform.Refusal;
import org.lectern.web.quiz.ItemVersion;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;

/** Corrects published questions and grades what was handed in anew, all of it or nothing. */
@ApplicationScoped
public class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    /**
     * Whose attempt it is.
     *
     * @param roomId of the class
     * @param number which of the student's tries
     */
    public record Taker(String name, UUID roomId, String room, int number) {}

    @Inject
    Quizzes quizzes;

    @Inject
    Grading grading;

    @Inject
    Scorer scorer;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The corrections of a quiz, the newest first. */
    public List<Correction> ofQuiz(UUID quizId) {
        return list("quizId = ?1 order by revision desc", quizId);
    }

    /**
     * What a correction would do to the grades there are, in every class that has the quiz.
     *
     * @throws Refusal where it would leave a quiz that nobody can earn anything in, or answers don't fit it
     */
    public Regrade<UUID> tryOut(Quiz quiz, QuizItem row, ItemVersion wanted) {
        boolean something = quizzes.items(quiz.id()).stream()
                .anyMatch(item -> item.id().equals(row.id())
                        ? wanted.counts()
                        : item.version().counts());
        if (!something) {
            throw new Refusal("correction_nothing_left");
        }
        try {
            return Regrade.of(row.version().inQuiz(), wanted.inQuiz(), grades(quiz), scorer);
        } catch (IllegalArgumentException unfit) {
            throw new Refusal("correction_unfit");
        }
    }

    /**
     * Corrects a question.
     *
     * @param note what pupils whose result moves are told beside it; may be empty
     * @param revision of the quiz that the teacher looked at
     * @throws Refusal where somebody corrected the quiz in the meantime, or as in {@link #tryOut}
     */
    @Transactional
    public Correction correct(Quiz seen, UUID itemId, ItemVersion wanted, String note, int revision, UUID teacherId) {
        Quiz quiz = hold(seen, revision);
        QuizItem row = quizzes.item(quiz.id(), itemId);
        Correction correction = new Correction(quiz, row, wanted, note, teacherId, clock.instant());
        persist(correction);
        become(quiz, row, wanted, correction, teacherId);
        audit.record(Audit.What.QUIZ_CORRECTED, quiz.teacherId(), null);
        return correction;
    }

    /**
     * Puts a question back as it was before its newest correction.
     *
     * @throws NotFoundException where the quiz has no such correction
     * @throws Refusal where a newer one of the same question stands
     */
    @Transactional
    public void undo(Quiz seen, UUID correctionId, UUID teacherId) {
        Quiz quiz = hold(seen, quizzes.revision(seen.id()));
        Correction newest = ofQuiz(quiz.id()).stream()
                .filter(correction -> correction.id().equals(correctionId))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!canUndo(newest, ofQuiz(quiz.id()))) {
            throw new Refusal("correction_not_newest");
        }
        newest.undo(clock.instant());
        become(quiz, quizzes.item(quiz.id(), newest.itemId()), newest.before(), newest, teacherId);
        audit.record(Audit.What.CORRECTION_UNDONE, quiz.teacherId(), null);
    }

    /** Whether nothing was changed about the question since. */
    static boolean canUndo(Correction correction, List<Correction> all) {
        return !correction.isUndone()
                && all.stream()
                        .filter(other -> other.itemId().equals(correction.itemId()) && !other.isUndone())
                        .noneMatch(other -> other.revision() > correction.revision());
    }

    private void become(Quiz quiz, QuizItem row, ItemVersion version, Correction correction, UUID teacherId) {
        Map<UUID, Regrade.Change> changes = tryOut(quiz, row, version).changes();
        row.become(version);
        quiz.corrected();
        flush();
        grading.corrected(teacherId, correction.id(), changes);
    }

    /** Nobody else corrects this quiz, and no attempt at it is graded, until the transaction ends. */
    private Quiz hold(Quiz seen, int revision) {
        Quiz quiz = quizzes.findById(seen.id());
        getEntityManager().refresh(quiz, LockModeType.PESSIMISTIC_WRITE);
        if (quiz.revision() != revision) {
            throw new Refusal("correction_changed_meanwhile");
        }
        return quiz;
    }

    /** How many attempts' grades a correction moved; undoing it moves them a second time and counts no more. */
    public long moved(Correction correction) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "select count(distinct attempt_id) from replaced_grade where correction_id = ?1")
                        .setParameter(1, correction.id())
                        .getSingleResult())
                .longValue();
    }

    /** Whose grades at a quiz there are, by attempt. */
    public Map<UUID, Taker> takers(UUID quizId) {
        Map<UUID, Taker> takers = new LinkedHashMap<>();
        getEntityManager()
                .createNativeQuery("""
                        select a.id, p.name, c.id as room_id, c.name as room, a.number from attempt a
                        join assignment s on s.id = a.assignment_id join class_room c on c.id = s.class_id
                        join account p on p.id = a.account_id
                        where s.quiz_id = ?1 order by lower(c.name), lower(p.name), a.number
                        """, Tuple.class)
                .setParameter(1, quizId)
                .getResultList()
                .forEach(row -> {
                    Tuple taker = (Tuple) row;
                    takers.put(
                            taker.get("id", UUID.class),
                            new Taker(
                                    taker.get("name", String.class),
                                    taker.get("room_id", UUID.class),
                                    taker.get("room", String.class),
                                    taker.get("number", Number.class).intValue()));
                });
        return takers;
    }

    private Map<UUID, AttemptGrade> grades(Quiz quiz) {
        Map<UUID, AttemptGrade> grades = new LinkedHashMap<>();
        grading.ofQuiz(quiz.id()).forEach(stored -> grades.put(stored.attemptId(), stored.grade()));
        return grades;
    }
}
