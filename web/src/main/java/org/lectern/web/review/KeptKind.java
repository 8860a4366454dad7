package org.lectern.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.ranking.Taste;

/**
 * How many items of a kind a school has decided about and kept.
 *
 * @param untrue whether they are statements that the text says the opposite of
 * @param keptPercent 0–100
 */
public record KeptKind(QuestionType type, boolean untrue, int decided, int keptPercent) {

    /** The most often decided first. */
    static List<KeptKind> of(Map<Taste.Kind, Taste.Tally> kinds) {
        return kinds.entrySet().stream()
                .map(entry -> new KeptKind(
                        entry.getKey().type(),
                        entry.getKey().untrue(),
                        entry.getValue().decided(),
                        (int) Math.round(
                                100 * entry.getValue().kept() / entry.getValue().decided())))
                .sorted(Comparator.comparingInt(KeptKind::decided)
                        .reversed()
                        .thenComparing(KeptKind::type)
                        .thenComparing(KeptKind::untrue))
                .toList();
    }
}
