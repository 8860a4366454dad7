package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Item;
import org.lectern.core.question.Option;

/** Two options say the same, or one says part of the other: then both can be defended, or both struck out. */
final class OptionsAreAlike implements ItemRule {

    @Override
    public Optional<Finding> check(Item item, String passage) {
        List<Option> options = Choices.of(item);
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                String one = options.get(i).text();
                String other = options.get(j).text();
                if (nested(one, other)) {
                    return Optional.of(Finding.of(
                            "options-alike",
                            options.get(i).correct() || options.get(j).correct() ? Severity.FLAW : Severity.WEAKNESS,
                            "'{0}' and '{1}' say nearly the same: change one of them.",
                            one,
                            other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean nested(String one, String other) {
        Set<String> a = Words.content(one);
        Set<String> b = Words.content(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Words.all(one).equals(Words.all(other));
        }
        // Longer texts that differ in one word ("rose by a third", "fell by a third") are fair alternatives.
        return a.equals(b) || (Math.min(a.size(), b.size()) <= 3 && (a.containsAll(b) || b.containsAll(a)));
    }
}
