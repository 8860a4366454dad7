package org.lectern.core.attempt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.core.quiz.Pool;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;

/**
 * Which items an attempt meets of a quiz with pools. The draw follows from the attempt's secret, so that nobody can
 * tell it beforehand and asking again gives the same; it is kept with the attempt all the same, because a correction
 * may change what a later attempt can draw.
 */
public final class Draw {

    private Draw() {}

    /**
     * Ids of the items, in the quiz's order. Items that were taken out of the reckoning are drawn only where a pool
     * has not enough others.
     */
    public static List<String> of(Quiz quiz, Veil veil) {
        Set<String> left = new HashSet<>();
        for (int index = 0; index < quiz.pools().size(); index++) {
            Pool pool = quiz.pools().get(index);
            List<String> order = veil.order("pool/" + index, pool.items()).stream()
                    .map(pool.items()::get)
                    .sorted((one, other) -> Boolean.compare(counts(quiz, other), counts(quiz, one)))
                    .toList();
            left.addAll(order.subList(pool.draw(), order.size()));
        }
        return quiz.items().stream()
                .map(QuizItem::id)
                .filter(id -> !left.contains(id))
                .toList();
    }

    private static boolean counts(Quiz quiz, String id) {
        return quiz.item(id).filter(QuizItem::counts).isPresent();
    }
}
