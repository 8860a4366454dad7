package org.lectern.core.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.core.question.Answer;
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

/**
 * What scoring the same answers by a corrected question would change. Computing it changes nothing, so it is its own
 * dry run.
 *
 * @param changes whose score moves, in the order the answers were given
 * @param unchanged how many keep their points
 * @param <K> names an answer, an attempt's id for instance
 */
public record Regrade<K>(Map<K, Change> changes, int unchanged) {

    /** One answer's points before and after. */
    public record Change(Score before, Score after) {

        /** Points gained, negative where lost. */
        public double gain() {
            return after.points() - before.points();
        }
    }

    public Regrade {
        changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }

    /**
     * Compares scores by both versions of a question.
     *
     * @throws IllegalArgumentException where stored answers don't fit the new version: another type, or another number
     *     of options, pairs or items
     */
    public static <K> Regrade<K> between(Question before, Question after, Map<K, Answer> answers, Scorer scorer) {
        if (before.type() != after.type() || !choices(before).equals(choices(after))) {
            throw new IllegalArgumentException("The answers given don't fit the changed question, as it has another"
                    + " type or number of choices; add it as a new question and drop the old one.");
        }
        Map<K, Change> changes = new LinkedHashMap<>();
        answers.forEach((id, answer) -> {
            Change change = new Change(scorer.score(before, answer), scorer.score(after, answer));
            if (change.gain() != 0) {
                changes.put(id, change);
            }
        });
        return new Regrade<>(changes, answers.size() - changes.size());
    }

    public long gaining() {
        return changes.values().stream().filter(change -> change.gain() > 0).count();
    }

    public long losing() {
        return changes.size() - gaining();
    }

    /** How many things each list of the question holds, as stored answers count them. */
    private static List<Integer> choices(Question question) {
        List<Integer> sizes = new ArrayList<>();
        switch (question) {
            case SingleChoice q -> sizes.add(q.options().size());
            case MultipleResponse q -> sizes.add(q.options().size());
            case EvidencePick q -> sizes.add(q.sentences().size());
            case Ordering q -> sizes.add(q.items().size());
            case Matching q -> {
                sizes.add(q.pairs().size());
                sizes.add(q.rights().size());
            }
            case TrueFalse ignored -> sizes.add(2);
            case Cloze ignored -> sizes.add(1);
            case ShortAnswer ignored -> sizes.add(1);
            case Numeric ignored -> sizes.add(1);
        }
        return sizes;
    }
}
