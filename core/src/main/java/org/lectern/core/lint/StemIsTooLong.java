package org.lectern.core.lint;

import java.util.Optional;
import org.lectern.core.question.Item;

/** The stem is so long that it tests endurance. */
final class StemIsTooLong implements ItemRule {

    /** Long sentences of printed prose end near here. */
    private static final int WORDS = 45;

    @Override
    public Optional<Finding> check(Item item, String passage) {
        int words = Words.all(item.question().stem()).size();
        if (words <= WORDS) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "stem-too-long", Severity.WEAKNESS, "The question has {0} words: shorten it to its point.", words));
    }
}
