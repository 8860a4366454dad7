package org.lectern.web.quiz;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;

/** Published quizzes. */
@ApplicationScoped
public class Quizzes implements PanacheRepositoryBase<Quiz, UUID> {

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

    /** The items of a quiz in its order. */
    public List<QuizItem> items(UUID quizId) {
        return getEntityManager()
                .createQuery("from QuizItem where quizId = ?1 order by position", QuizItem.class)
                .setParameter(1, quizId)
                .getResultList();
    }

    /** Keeps a quiz with its items. */
    public void publish(Quiz quiz, List<QuizItem> items) {
        persist(quiz);
        items.forEach(getEntityManager()::persist);
    }
}
