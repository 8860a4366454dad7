package org.lectern.core.lint;

import java.util.List;
import org.lectern.core.question.Item;
import org.lectern.core.question.TrueFalse;

/** Nearly all statements to judge are true, or nearly all false. */
final class TruthsUnbalanced implements QuizRule {

    private static final int ENOUGH_ITEMS = 4;

    @Override
    public List<Finding> check(List<Item> items) {
        List<TrueFalse> statements = items.stream()
                .map(Item::question)
                .filter(TrueFalse.class::isInstance)
                .map(TrueFalse.class::cast)
                .toList();
        long right = statements.stream().filter(TrueFalse::key).count();
        long wrong = statements.size() - right;
        if (statements.size() < ENOUGH_ITEMS || Math.min(right, wrong) * 4 >= statements.size()) {
            return List.of();
        }
        return List.of(Finding.of(
                "truths",
                Severity.WEAKNESS,
                "{0} of {1} statements are true: balance true and false ones.",
                right,
                statements.size()));
    }
}
