package org.lectern.web.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.platform.SentForms;

/** Published quizzes. */
@ApplicationScoped
public class Quizzes implements PanacheRepositoryBase<Quiz, UUID> {

    @Inject
    SentForms forms;

    /** A teacher's quizzes, the newest first. */
    public List<Quiz> ofTeacher(UUID teacherId) {
        return list("teacherId = ?1 order by publishedAt desc", teacherId);
    }

    /**
     * A quiz of this teacher.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public Quiz ofTeacher(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The quiz that this teacher made by a form that carried this id; empty where the form is sent for the first time.
     *
     * @throws NotFoundException where the id is somebody else's
     */
    public Optional<Quiz> madeBy(UUID formId, UUID teacherId) {
        forms.hold(formId);
        return findByIdOptional(formId).map(quiz -> ofTeacher(quiz.id(), teacherId));
    }

    /** The items of a quiz in its order. */
    public List<QuizItem> items(UUID quizId) {
        return getEntityManager()
                .createQuery("from QuizItem where quizId = ?1 order by position", QuizItem.class)
                .setParameter(1, quizId)
                .getResultList();
    }

    /**
     * One item of one quiz.
     *
     * @throws NotFoundException where the quiz has no such item
     */
    public QuizItem item(UUID quizId, UUID itemId) {
        QuizItem item = getEntityManager().find(QuizItem.class, itemId);
        if (item == null || !item.quizId().equals(quizId)) {
            throw new NotFoundException();
        }
        return item;
    }

    /** How often the quiz was corrected, as the database has it now. */
    public int revision(UUID quizId) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select revision from quiz where id = ?1")
                        .setParameter(1, quizId)
                        .getSingleResult())
                .intValue();
    }

    /** Holds corrections of an attempt's quiz back until the transaction ends, so that a grade is of one revision. */
    public void holdFor(UUID attemptId) {
        getEntityManager().createNativeQuery("""
                        select q.revision from quiz q
                        join assignment s on s.quiz_id = q.id join attempt a on a.assignment_id = s.id
                        where a.id = ?1 for share of q
                        """).setParameter(1, attemptId).getResultList();
    }

    /** Keeps a quiz with its items. */
    public void publish(Quiz quiz, List<QuizItem> items) {
        persist(quiz);
        items.forEach(getEntityManager()::persist);
    }
}
