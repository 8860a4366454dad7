package org.lectern.core.attempt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.scoring.Scorer;

/**
 * What grading the same answers by a corrected item would change. Computing it changes nothing, so it is its own dry
 * run.
 *
 * @param changes whose grade moves, in the order given
 * @param unchanged how many keep their points
 * @param <K> names a grade, an attempt's id for instance
 */
public record Regrade<K>(Map<K, Change> changes, int unchanged) {

    /** One attempt's grade before and after. */
    public record Change(AttemptGrade before, AttemptGrade after) {

        /** Share of the points gained, −1–1, negative where lost. */
        public double gain() {
            return after.share() - before.share();
        }
    }

    public Regrade {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /**
     * Compares grades by both versions of an item.
     *
     * @throws IllegalArgumentException where stored answers don't fit the new version: another type, or another number
     *     of options, pairs or items
     */
    public static <K> Regrade<K> of(QuizItem before, QuizItem after, Map<K, AttemptGrade> grades, Scorer scorer) {
        if (!choices(before.item().question()).equals(choices(after.item().question()))) {
            throw new IllegalArgumentException("The answers given don't fit the changed question, as it has another"
                    + " type or number of choices; add it as a new question and drop the old one.");
        }
        Map<K, Change> changes = new LinkedHashMap<>();
        grades.forEach((id, grade) -> {
            AttemptGrade regraded = grade.regraded(after, scorer);
            if (regraded.points() != grade.points() || regraded.outOf() != grade.outOf()) {
                changes.put(id, new Change(grade, regraded));
            }
        });
        return new Regrade<>(changes, grades.size() - changes.size());
    }

    public long gaining() {
        return changes.values().stream().filter(change -> change.gain() > 0).count();
    }

    public long losing() {
        return changes.values().stream().filter(change -> change.gain() < 0).count();
    }

    /** What stored answers refer to: the type, how many things each list holds, and the words of a bank. */
    private static List<Object> choices(Question question) {
        Stream<Object> lists =
                switch (question) {
                    case SingleChoice q -> Stream.of(q.options().size());
                    case MultipleResponse q -> Stream.of(q.options().size());
                    case EvidencePick q -> Stream.of(q.sentences().size());
                    case Ordering q -> Stream.of(q.items().size());
                    case Matching q -> Stream.of(q.pairs().size(), q.rights().size());
                    case Cloze q -> Stream.of(q.wordBank());
                    case TrueFalse ignored -> Stream.of();
                    case ShortAnswer ignored -> Stream.of();
                    case Numeric ignored -> Stream.of();
                };
        return Stream.concat(Stream.of(question.type()), lists).toList();
    }
}
