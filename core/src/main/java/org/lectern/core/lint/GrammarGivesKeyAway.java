package org.lectern.core.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lectern.core.question.Item;
import org.lectern.core.question.Option;

/** Only the key fits the stem's article, or only the key is written in its own way (capital, digit, article). */
final class GrammarGivesKeyAway implements ItemRule {

    private static final Pattern AFTER_AN = Pattern.compile(".*\\b(an?)\\s*(____.*)?[?:.…]*$", Pattern.DOTALL);

    @Override
    public Optional<Finding> check(Item item, String passage) {
        List<Option> options = Choices.of(item);
        if (options.size() < 3 || options.stream().filter(Option::correct).count() != 1) {
            return Optional.empty();
        }
        var article = AFTER_AN.matcher(item.question().stem());
        if (article.matches()) {
            boolean vowel = article.group(1).equals("an");
            if (onlyKey(options, text -> "aeiouAEIOU".indexOf(text.charAt(0)) >= 0 == vowel)) {
                return found("article", "Only the right option fits the article before the gap: write a(n).");
            }
        }
        if (onlyKey(options, text -> Character.isUpperCase(text.charAt(0)))
                || onlyKey(options, text -> Character.isDigit(text.charAt(0)))
                || onlyKey(options, text -> text.matches("(?i)(an?|the)\\s.*"))) {
            return found(
                    "written",
                    "The right option is written unlike all others (capital, figure or article): align them.");
        }
        return Optional.empty();
    }

    private static boolean onlyKey(List<Option> options, Predicate<String> test) {
        return options.stream().allMatch(option -> test.test(option.text()) == option.correct());
    }

    private static Optional<Finding> found(String how, String message) {
        return Optional.of(Finding.of("grammar-gives-key-away/" + how, Severity.WEAKNESS, message));
    }
}
