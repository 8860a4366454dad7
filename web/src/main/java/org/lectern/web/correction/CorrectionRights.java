package org.lectern.web.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;

/** Who may correct a published quiz: its author, and whoever has or shares a class that was given it. */
@ApplicationScoped
class CorrectionRights {

    /**
     * What the reader may do with a quiz.
     *
     * @param author whether it is the reader's own
     * @param reader the reader's account
     * @param rooms ids of the reader's classes that were given it
     */
    record Rights(Quiz quiz, boolean author, UUID reader, Set<UUID> rooms) {

        /** Whether the reader may see what pupils of this class answered: an author sees every class that has it. */
        boolean sees(UUID room) {
            return author || rooms.contains(room);
        }

        /** Whether the reader may take a correction back: an author each one, others their own. */
        boolean mayUndo(Correction correction) {
            return author || correction.by().filter(reader::equals).isPresent();
        }
    }

    @Inject
    Quizzes quizzes;

    @Inject
    Classes classes;

    @Inject
    CurrentUser user;

    @Inject
    EntityManager entities;

    /**
     * The reader's rights at a quiz.
     *
     * @throws NotFoundException where the reader has none, or there is no such quiz
     */
    Rights find(UUID quizId) {
        Quiz quiz = quizzes.findByIdOptional(quizId).orElseThrow(NotFoundException::new);
        Set<UUID> given =
                Set.copyOf(entities.createQuery("select distinct classId from Assignment where quizId = ?1", UUID.class)
                        .setParameter(1, quizId)
                        .getResultList());
        Set<UUID> taught = classes.ofTeacher(user.accountId()).stream()
                .map(ClassRoom::id)
                .filter(given::contains)
                .collect(Collectors.toSet());
        boolean author = quiz.teacherId().equals(user.accountId());
        if (!author && taught.isEmpty()) {
            throw new NotFoundException();
        }
        return new Rights(quiz, author, user.accountId(), taught);
    }
}
