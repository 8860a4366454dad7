package org.lectern.web.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lectern.core.question.Item;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.web.account.Account;
import org.lectern.web.article.Summaries;
import org.lectern.web.platform.DomainJson;
import org.lectern.web.quiz.Quiz;
import org.lectern.web.quiz.QuizItem;
import org.lectern.web.quiz.Quizzes;
import org.lectern.web.quiz.SummaryShown;
import org.lectern.web.school.ClassRoom;

/** Publishes and assigns quizzes for tests. */
@ApplicationScoped
public class TestAssignments {

    @Inject
    EntityManager entities;

    @Inject
    Quizzes quizzes;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    /** A quiz of these items about the lighthouse. */
    @Transactional
    public Quiz quiz(Account teacher, List<Item> items) {
        UUID article = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into article (id, school_id, teacher_id, title, created_at) values (?1, ?2, ?3, ?4, now())")
                .setParameter(1, article)
                .setParameter(2, teacher.schoolId())
                .setParameter(3, teacher.id())
                .setParameter(4, "The light that never sleeps")
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into article_version (id, school_id, article_id, number, reading, frozen, created_at)
                        values (?1, ?2, ?3, 1, cast(?4 as jsonb), true, now())
                        """)
                .setParameter(1, version)
                .setParameter(2, teacher.schoolId())
                .setParameter(3, article)
                .setParameter(4, DomainJson.write(LighthouseQuiz.reading()))
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into article_picture (article_id, picture_id, school_id, media_type, content)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, article)
                .setParameter(2, LighthouseQuiz.PICTURE.id())
                .setParameter(3, teacher.schoolId())
                .setParameter(4, LighthouseQuiz.PICTURE.type())
                .setParameter(5, LighthouseQuiz.PICTURE.bytes())
                .executeUpdate();
        Summaries summaries = new Summaries(
                List.of("A lighthouse lost its keeper and became a museum."),
                List.of(
                        new Summaries.OfSection(
                                List.of("The lamp was lit by hand."),
                                List.of(
                                        new KeyTerm("keeper", "a person who looks after a lighthouse"),
                                        new KeyTerm("clockwork", "a machine that a wound spring drives"))),
                        new Summaries.OfSection(List.of("An electric lamp took over."), List.of()),
                        new Summaries.OfSection(List.of("The tower is a museum now."), List.of())));
        Quiz quiz = new Quiz(
                teacher.schoolId(),
                teacher.id(),
                version,
                null,
                "The light that never sleeps",
                SummaryShown.AFTER,
                summaries,
                clock.instant());
        List<QuizItem> rows = new ArrayList<>();
        for (Item item : items) {
            int section = item.evidence().isEmpty()
                    ? QuizItem.WHOLE_ARTICLE
                    : item.evidence().getFirst().section();
            rows.add(new QuizItem(quiz, section, rows.size(), BigDecimal.ONE, item));
        }
        quizzes.publish(quiz, rows);
        return quiz;
    }

    /** A quiz with one question of every type, assigned to a class under the standard rules, changed as asked. */
    public Assignment everyType(Account teacher, ClassRoom room, UnaryOperator<QuizPolicy> rules) {
        return assign(quiz(teacher, LighthouseQuiz.items()), room, rules);
    }

    @Transactional
    public Assignment assign(Quiz quiz, ClassRoom room, UnaryOperator<QuizPolicy> rules) {
        return assign(quiz, room, rules, Release.AT_ONCE);
    }

    /** A quiz with one question of every type that a class meets in another manner than as a test. */
    @Transactional
    public Assignment everyType(Account teacher, ClassRoom room, Manner manner) {
        Assignment assignment = assign(
                quiz(teacher, LighthouseQuiz.items()),
                room,
                policy -> policy.withTries(QuizPolicy.UNLIMITED, CountedTry.BEST),
                Release.AT_ONCE);
        assignment.meet(manner);
        return assignment;
    }

    /** The same assignment, met in another manner than as a test. */
    @Transactional
    public Assignment meet(Assignment assignment, Manner manner) {
        Assignment given = assignments.findById(assignment.id());
        given.meet(manner);
        return given;
    }

    @Transactional
    public Assignment assign(Quiz quiz, ClassRoom room, UnaryOperator<QuizPolicy> rules, Release release) {
        QuizPolicy policy = rules.apply(QuizPolicy.standard(clock.instant().minusSeconds(60)));
        Assignment assignment =
                new Assignment(quiz.schoolId(), room.id(), quiz.id(), quiz.teacherId(), policy, release);
        assignments.persist(assignment);
        return assignment;
    }
}
