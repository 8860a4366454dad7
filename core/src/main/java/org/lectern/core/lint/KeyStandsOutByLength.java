package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import org.lectern.core.question.Item;
import org.lectern.core.question.Option;

/** The key is much longer or much shorter than every other option, so that it is found without reading. */
final class KeyStandsOutByLength implements ItemRule {

    @Override
    public Optional<Finding> check(Item item, String passage) {
        List<Option> options = Choices.of(item);
        if (options.size() < 3 || options.stream().filter(Option::correct).count() != 1) {
            return Optional.empty();
        }
        int key = 0;
        int longest = 0;
        int shortest = Integer.MAX_VALUE;
        for (Option option : options) {
            int length = option.text().length();
            if (option.correct()) {
                key = length;
            } else {
                longest = Math.max(longest, length);
                shortest = Math.min(shortest, length);
            }
        }
        if (key > 1.5 * longest && key - longest > 12) {
            return found("longest");
        }
        if (key * 2 < shortest && shortest - key > 12) {
            return found("shortest");
        }
        return Optional.empty();
    }

    private static Optional<Finding> found(String how) {
        return Optional.of(Finding.of(
                "key-length/" + how,
                Severity.WEAKNESS,
                "The right option is by far the " + how + ": make the others match."));
    }
}
