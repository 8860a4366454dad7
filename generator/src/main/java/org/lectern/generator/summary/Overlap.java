package org.lectern.generator.summary;

import java.util.HashSet;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** How sentences of a summary go together. */
final class Overlap {

    private Overlap() {}

    /** Share of content words in common (Jaccard), 0–1. */
    static double of(ParsedSentence one, ParsedSentence other) {
        Set<String> a = Lemmas.count(one).keySet();
        Set<String> b = Lemmas.count(other).keySet();
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int union = a.size() + b.size() - both.size();
        return union == 0 ? 0 : (double) both.size() / union;
    }

    /** Whether a reader needs the sentence before: a pronoun or "this" stands before anything is named. */
    static boolean pointsBack(ParsedSentence sentence) {
        for (Word word : sentence.words()) {
            if (word.lower().equals("this")
                    && sentence.head(word)
                            .filter(noun -> Contribution.isOwnText(sentence, noun))
                            .isPresent()) {
                return false;
            }
            if (word.isThirdPersonPronoun() || word.lower().matches("this|these|those|such|both")) {
                return true;
            }
            if (word.is(UniversalTag.NOUN, UniversalTag.PROPN)) {
                return false;
            }
        }
        return false;
    }
}
