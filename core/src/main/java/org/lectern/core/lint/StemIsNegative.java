package org.lectern.core.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.core.question.Item;

/** The stem asks for what is not so without setting the word off, which tests attention instead of reading. */
final class StemIsNegative implements ItemRule {

    private static final Pattern NEGATIVE =
            Pattern.compile("^(which|what|who|where|when)\\b.{0,60}\\b(not|except|never)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Finding> check(Item item, String passage) {
        String stem = item.question().stem();
        var found = NEGATIVE.matcher(stem);
        if (Choices.of(item).isEmpty() || !found.find()) {
            return Optional.empty();
        }
        String word = found.group(2);
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                "negative-stem",
                Severity.WEAKNESS,
                "The question asks for what is not so: ask the other way round, or write NOT in capitals."));
    }
}
