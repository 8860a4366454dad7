package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Item;
import org.lectern.core.question.Option;

/** The key, and no other option, repeats a word of the stem. */
final class StemGivesKeyAway implements ItemRule {

    @Override
    public Optional<Finding> check(Item item, String passage) {
        List<Option> options = Choices.of(item);
        if (options.stream().filter(Option::correct).count() != 1) {
            return Optional.empty();
        }
        Set<String> stem = Words.content(item.question().stem());
        Option key = options.stream().filter(Option::correct).findFirst().orElseThrow();
        for (String word : Words.content(key.text())) {
            if (stem.contains(word)
                    && options.stream()
                            .filter(option -> !option.correct())
                            .noneMatch(option -> Words.content(option.text()).contains(word))) {
                return Optional.of(Finding.of(
                        "stem-gives-key-away",
                        Severity.WEAKNESS,
                        "Only the right option repeats a word of the question ('{0}'): reword one of them.",
                        word));
            }
        }
        return Optional.empty();
    }
}
