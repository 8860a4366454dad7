package org.lectern.generator.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** The content words of sentences, counted by lemma. */
final class Lemmas {

    private Lemmas() {}

    static boolean counts(Word word) {
        return word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ, UniversalTag.VERB, UniversalTag.NUM)
                && !word.hasLemma(
                        "be", "have", "do", "say", "make", "go", "get", "take", "come", "also", "other", "such", "many",
                        "one", "more", "most")
                && word.form().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static String of(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    static Map<String, Integer> count(ParsedSentence sentence) {
        Map<String, Integer> counts = new HashMap<>();
        sentence.words().stream().filter(Lemmas::counts).forEach(word -> counts.merge(of(word), 1, Integer::sum));
        return counts;
    }

    static Map<String, Integer> sentencesWith(List<ParsedSentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> count(sentence).keySet().forEach(lemma -> counts.merge(lemma, 1, Integer::sum)));
        return counts;
    }
}
