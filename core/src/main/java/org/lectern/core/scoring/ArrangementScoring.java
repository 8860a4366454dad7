package org.lectern.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Ordering;

/** Partial credit for matching and ordering. */
final class ArrangementScoring {

    private ArrangementScoring() {}

    /** The share of left sides that have their right side. */
    static Score pairs(Matching question, Answer.Matches answer) {
        List<Part> parts = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < question.pairs().size(); i++) {
            Matching.Pair pair = question.pairs().get(i);
            boolean matched = answer.rightOfLeft().getOrDefault(i, -1) == question.number(i);
            right += matched ? 1 : 0;
            parts.add(new Part(pair.left(), matched, pair.right()));
        }
        return Score.of((double) right / question.pairs().size(), parts);
    }

    /**
     * Kendall's tau (1938) between the order given and the right one, at least 0: 1 less twice the share of pairs in
     * the wrong order, so that a random order is worth nothing on average. Pairs with an item left out are wrong.
     */
    static Score order(Ordering question, Answer.Order answer) {
        int size = question.items().size();
        Map<Integer, Integer> placeOf = new HashMap<>();
        for (int item : answer.items()) {
            placeOf.putIfAbsent(item, placeOf.size());
        }
        // From here on items go by their right places.
        Map<Integer, Integer> given = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Integer place = placeOf.get(question.number(i));
            if (place != null) {
                given.put(i, place);
            }
        }
        int agreeing = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if (given.containsKey(i) && given.containsKey(j) && given.get(i) < given.get(j)) {
                    agreeing++;
                }
            }
        }
        int all = size * (size - 1) / 2;
        double points = agreeing == all ? 1 : Math.max(0, 2.0 * agreeing / all - 1);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parts.add(new Part(question.items().get(i), given.getOrDefault(i, -1) == i, "place " + (i + 1)));
        }
        return Score.of(points, parts);
    }
}
