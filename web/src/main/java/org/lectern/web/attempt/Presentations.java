package org.lectern.web.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.web.assignment.AssignedQuiz;

/**
 * Quizzes as attempts see them. Every save, look at the clock and load of a page needs the names that its attempt gave,
 * each of which takes a keyed hash; they follow from the attempt's secret and the quiz, so they are told once.
 */
@ApplicationScoped
class Presentations {

    /** Items, as in some thousand attempts that go on at one time; one takes about a KB. */
    private static final int KEPT = 30_000;

    /** All that a presentation follows from, with what an attempt never changes: its secret and its draw. */
    private record Key(UUID attempt, int revision, ItemOrder order, boolean shuffled) {}

    /** A quiz with the questions that an attempt drew, and how the attempt sees them. */
    record Met(Quiz quiz, Presentation presentation) {}

    private final Cache<Key, Met> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Key key, Met met) -> met.quiz().items().size())
            .build();

    Met of(StartedAttempt attempt, AssignedQuiz assigned) {
        QuizPolicy policy = assigned.policy();
        return kept.get(new Key(attempt.id(), assigned.revision(), policy.order(), policy.shuffleOptions()), key -> {
            Quiz quiz = attempt.met(assigned.quiz());
            return new Met(quiz, new Presentation(quiz, policy, attempt.veil()));
        });
    }
}
