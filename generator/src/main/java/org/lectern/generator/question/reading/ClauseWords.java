package org.lectern.generator.question.reading;

import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Which words make a clause. */
public final class ClauseWords {

    private ClauseWords() {}

    /** Whether the clause carries tense: "for he was tired", not "for sailing". */
    public static boolean isFinite(ParsedSentence sentence, Word head) {
        return head.isFinite()
                || head.pennTag().matches("VB[DZP]")
                || sentence.children(head, "aux", "cop").stream()
                        .anyMatch(word -> word.isFinite() || word.pennTag().matches("VB[DZP]|MD"));
    }

    /** A verb, or a word with a copula or a subject of its own. */
    public static boolean isPredicate(ParsedSentence sentence, Word word) {
        return word.is(UniversalTag.VERB, UniversalTag.AUX)
                || !sentence.children(word, "cop", "nsubj", "csubj").isEmpty();
    }
}
