package org.lectern.core.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.core.question.Item;
import org.lectern.core.question.SingleChoice;

/** The right option stands at the same place too often. */
final class KeyPositionsUnbalanced implements QuizRule {

    private static final int ENOUGH_ITEMS = 6;

    @Override
    public List<Finding> check(List<Item> items) {
        Map<Integer, Integer> count = new TreeMap<>();
        int all = 0;
        for (Item item : items) {
            if (item.question() instanceof SingleChoice question) {
                count.merge(question.options().indexOf(question.key()), 1, Integer::sum);
                all++;
            }
        }
        int total = all;
        return count.entrySet().stream()
                .filter(entry -> total >= ENOUGH_ITEMS && entry.getValue() * 2 > total)
                .map(entry -> Finding.of(
                        "key-positions",
                        Severity.WEAKNESS,
                        "The right option is number {0} in {1} of {2} questions: shuffle the options.",
                        entry.getKey() + 1,
                        entry.getValue(),
                        total))
                .toList();
    }
}
