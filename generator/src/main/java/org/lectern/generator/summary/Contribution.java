package org.lectern.generator.summary;

import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Whether a sentence says what its own text brings: "We propose …", "This paper shows …". */
final class Contribution {

    private static final Set<String> TEXTS =
            Set.of("paper", "work", "article", "study", "report", "thesis", "chapter", "essay", "survey", "review");

    private static final Set<String> VERBS = Set.of(
            "present",
            "propose",
            "introduce",
            "show",
            "describe",
            "develop",
            "demonstrate",
            "study",
            "investigate",
            "examine",
            "explore",
            "prove",
            "argue",
            "provide",
            "report",
            "offer",
            "find",
            "analyze",
            "analyse",
            "design",
            "address",
            "derive",
            "establish",
            "compare",
            "suggest",
            "evaluate");

    private Contribution() {}

    static boolean isStated(ParsedSentence sentence) {
        for (Word word : sentence.words()) {
            boolean speaker = word.lower().equals("we") || word.hasLemma("author") || isOwnText(sentence, word);
            Optional<Word> verb =
                    sentence.head(word).filter(head -> word.relation().equals("nsubj"));
            if (speaker
                    && verb.filter(head -> head.is(UniversalTag.VERB)
                                    && head.hasRelation("root")
                                    && VERBS.contains(Lemmas.of(head))
                                    && !sentence.isNegated(head))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "This paper", "our study", "the present work": what points at the text itself needs no sentence before it. */
    static boolean isOwnText(ParsedSentence sentence, Word noun) {
        return noun.is(UniversalTag.NOUN)
                && TEXTS.contains(Lemmas.of(noun))
                && (sentence.children(noun, "det", "nmod:poss").stream()
                                .anyMatch(word -> word.lower().matches("this|our"))
                        || sentence.children(noun, "amod").stream().anyMatch(word -> word.hasLemma("present")));
    }
}
