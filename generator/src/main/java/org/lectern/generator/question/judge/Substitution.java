package org.lectern.generator.question.judge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.generator.question.words.Surface;

/** Puts other words in the place of some in a sentence. */
final class Substitution {

    private Substitution() {}

    /** The sentence with the one occurrence of some words replaced; empty where they stand twice. */
    static Optional<String> in(String sentence, String words, String others) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])(" + Pattern.quote(words) + "|"
                        + Pattern.quote(Surface.capitalised(words)) + ")(?![\\p{L}\\p{N}])")
                .matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = sentence.substring(0, matcher.start());
        String after = sentence.substring(matcher.end());
        return matcher.find()
                ? Optional.empty()
                : Optional.of(Surface.capitalised(withArticleFor(others, before) + others + after));
    }

    /** "A large", "an enormous": an article before the place fits what comes into it. */
    private static String withArticleFor(String others, String before) {
        if (!before.toLowerCase(Locale.ROOT).matches("(?s)(.*\\W)?an? $")) {
            return before;
        }
        boolean vowel = "aeiouAEIOU".indexOf(others.charAt(0)) >= 0;
        return before.replaceAll("(?i)n? $", vowel ? "n " : " ");
    }
}
