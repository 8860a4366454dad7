package org.lectern.core.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.scoring.Scorer;

/**
 * What an attempt earned, item by item in the quiz's own order.
 *
 * @param items one for each that the attempt met
 */
public record AttemptGrade(List<ItemGrade> items) {

    public AttemptGrade {
        items = List.copyOf(items);
    }

    /** The grade that follows from the quiz and the log; asking again gives the same. */
    public static AttemptGrade of(Quiz quiz, Attempt attempt, Scorer scorer) {
        return new AttemptGrade(quiz.items().stream()
                .map(item -> grade(item, attempt.item(item.id()), scorer))
                .toList());
    }

    private static ItemGrade grade(QuizItem item, ItemLog log, Scorer scorer) {
        long position = log.current().map(LogEntry.Response::position).orElse(0L);
        return new ItemGrade(item.id(), position, log.answer(), item.score(log.answer(), scorer), item.points());
    }

    /** This grade with one item judged anew: the same answer by another version of the item. */
    public AttemptGrade regraded(QuizItem item, Scorer scorer) {
        return new AttemptGrade(items.stream()
                .map(grade -> grade.item().equals(item.id())
                        ? new ItemGrade(
                                grade.item(),
                                grade.position(),
                                grade.answer(),
                                item.score(grade.answer(), scorer),
                                item.points())
                        : grade)
                .toList());
    }

    /** What the items with these ids earned, such as those of one part. */
    public AttemptGrade only(Collection<String> ids) {
        return new AttemptGrade(
                items.stream().filter(grade -> ids.contains(grade.item())).toList());
    }

    /** What an item earned; empty where the attempt did not meet it. */
    public Optional<ItemGrade> find(String id) {
        return items.stream().filter(grade -> grade.item().equals(id)).findFirst();
    }

    /**
     * What an item earned.
     *
     * @throws IllegalArgumentException where the quiz had no such item
     */
    public ItemGrade item(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("This quiz has no item " + id));
    }

    public double points() {
        return items.stream().mapToDouble(ItemGrade::points).sum();
    }

    public double outOf() {
        return items.stream().mapToDouble(ItemGrade::outOf).sum();
    }

    /** Points as a share of what could be earned, 0–1; 0 where nothing could. */
    public double share() {
        return outOf() == 0 ? 0 : points() / outOf();
    }

    /**
     * Of several tries at one quiz the one that makes the result; of equally good ones the earlier.
     *
     * @param tries in the order in which they were made
     */
    public static Optional<AttemptGrade> counted(List<AttemptGrade> tries, CountedTry rule) {
        if (tries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule) {
                    case FIRST -> tries.getFirst();
                    case LAST -> tries.getLast();
                    // max() keeps the last of equals, so the order is turned round.
                    case BEST ->
                        tries.reversed().stream()
                                .max(Comparator.comparingDouble(AttemptGrade::points))
                                .orElseThrow();
                });
    }
}
