package org.lectern.core.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text as the rules compare them. */
final class Words {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

    private static final Set<String> FUNCTION = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "and",
            "or",
            "but",
            "nor",
            "so",
            "if",
            "as",
            "than",
            "then",
            "of",
            "in",
            "on",
            "at",
            "by",
            "to",
            "for",
            "from",
            "with",
            "about",
            "into",
            "over",
            "under",
            "after",
            "before",
            "between",
            "through",
            "during",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "do",
            "does",
            "did",
            "done",
            "has",
            "have",
            "had",
            "having",
            "will",
            "would",
            "shall",
            "should",
            "can",
            "could",
            "may",
            "might",
            "must",
            "it",
            "its",
            "he",
            "his",
            "him",
            "she",
            "her",
            "hers",
            "they",
            "their",
            "them",
            "we",
            "our",
            "us",
            "you",
            "your",
            "i",
            "my",
            "me",
            "who",
            "whom",
            "whose",
            "what",
            "which",
            "when",
            "where",
            "why",
            "how",
            "there",
            "here",
            "not",
            "no",
            "one",
            "according",
            "text",
            "passage",
            "section",
            "article",
            "statement",
            "following");

    private Words() {}

    /** Every word in lower case, in order. */
    static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(text.replace('’', '\'').toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            }
        }
        return words;
    }

    /** The words that carry meaning, each cut to a rough stem so that a plural meets its singular. */
    static Set<String> content(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : all(text)) {
            if (!FUNCTION.contains(word)) {
                words.add(stem(word));
            }
        }
        return words;
    }

    static String stem(String word) {
        for (String ending : List.of("ing", "ies", "ed", "es", "s", "ly")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
