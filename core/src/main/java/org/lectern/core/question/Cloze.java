package org.lectern.core.question;

import java.util.List;
import java.util.Locale;

/**
 * A sentence with one gap, after Taylor (1953).
 *
 * @param stem holds {@link #GAP} exactly once
 * @param accepted texts that fill the gap, best first, at least one
 * @param wordBank words to choose from, the best accepted one among them; empty where the student types
 */
public record Cloze(String stem, List<String> accepted, List<String> wordBank) implements Question {

    /** How the gap is written in a stem. */
    public static final String GAP = "____";

    public Cloze {
        Require.stem(stem);
        int first = stem.indexOf(GAP);
        if (first < 0 || stem.indexOf(GAP, first + GAP.length()) >= 0) {
            throw new IllegalArgumentException("A cloze stem has exactly one gap " + GAP + ": " + stem);
        }
        accepted = Require.texts(accepted, 1, "accepted answers");
        wordBank = Require.texts(wordBank, 0, "words of the bank");
        String best = accepted.getFirst().toLowerCase(Locale.ROOT);
        if (!wordBank.isEmpty()
                && wordBank.stream()
                        .noneMatch(word -> word.toLowerCase(Locale.ROOT).equals(best))) {
            throw new IllegalArgumentException("The word bank lacks the answer '" + accepted.getFirst() + "'");
        }
    }
}
