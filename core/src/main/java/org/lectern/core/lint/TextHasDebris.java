package org.lectern.core.lint;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.core.question.Item;

/** Brackets that don't close, note marks, doubled marks or doubled words in what the student reads. */
final class TextHasDebris implements ItemRule {

    private static final Pattern DEBRIS = Pattern.compile(
            "\\[\\d+]|\\s[,;:?](\\s|$)|[,;:]\\s*[,;:.?]|\\?\\s*\\?|\\(\\s*\\)|https?://|\\b(a|an|the|of|to|in|is|was)\\s+\\1\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Finding> check(Item item, String passage) {
        return Stream.concat(
                        Stream.of(item.question().stem()),
                        Choices.of(item).stream().map(option -> option.text()))
                .filter(text -> DEBRIS.matcher(text).find() || unbalanced(text))
                .findFirst()
                .map(text -> Finding.of("debris", Severity.FLAW, "'{0}' has stray marks or words: clean it.", text));
    }

    private static boolean unbalanced(String text) {
        return count(text, '(') != count(text, ')')
                || count(text, '“') != count(text, '”')
                || count(text, '"') % 2 != 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
