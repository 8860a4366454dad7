package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import org.lectern.core.question.Item;
import org.lectern.core.question.Option;

/** Fewer than three options (Rodriguez 2005: three are optimal), or all of them right. */
final class TooFewOptions implements ItemRule {

    @Override
    public Optional<Finding> check(Item item, String passage) {
        List<Option> options = Choices.of(item);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        if (options.stream().allMatch(Option::correct)) {
            return Optional.of(
                    Finding.of("too-few-options/all-right", Severity.FLAW, "Every option is right: add a wrong one."));
        }
        return options.size() >= 3
                ? Optional.empty()
                : Optional.of(
                        Finding.of("too-few-options", Severity.WEAKNESS, "Two options can be guessed: add a third."));
    }
}
