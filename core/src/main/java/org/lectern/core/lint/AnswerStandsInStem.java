package org.lectern.core.lint;

import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Item;

/** The question already tells its answer. */
final class AnswerStandsInStem implements ItemRule {

    @Override
    public Optional<Finding> check(Item item, String passage) {
        Set<String> stem = Words.content(item.question().stem());
        for (String key : Choices.keys(item.question())) {
            Set<String> words = Words.content(key);
            if (!words.isEmpty() && stem.containsAll(words)) {
                return Optional.of(Finding.of(
                        "answer-in-stem",
                        Severity.FLAW,
                        "The question already names its answer, '{0}': take it out of the question.",
                        key));
            }
        }
        return Optional.empty();
    }
}
