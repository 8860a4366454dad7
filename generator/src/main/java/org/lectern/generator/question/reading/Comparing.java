package org.lectern.generator.question.reading;

import java.util.Comparator;
import java.util.List;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

/** Comparisons that a statement makes with what it does not tell. */
public final class Comparing {

    private Comparing() {}

    /** "A bit more colourful", "find prey as effectively": than or as what, the sentence before told. */
    public static boolean isWithUntold(Statement statement) {
        ParsedSentence sentence = statement.sentence();
        List<Word> words = statement.pieces().stream()
                .flatMap(piece -> piece.words().stream())
                .sorted(Comparator.comparingInt(Word::index))
                .toList();
        for (Word word : words) {
            boolean than = goesOn(words, word, "than");
            boolean graded = word.pennTag().matches("JJR|RBR")
                            && sentence.children(word).stream().anyMatch(Comparing::isStep)
                    || word.pennTag().equals("RBR")
                            && sentence.head(word)
                                    .filter(head ->
                                            sentence.children(head).stream().anyMatch(Comparing::isStep))
                                    .isPresent();
            boolean equal = word.lower().equals("as")
                    && word.hasRelation("advmod")
                    && word.head() == word.index() + 1
                    && !sentence.word(word.head()).lower().matches("well|yet|such|usual|always|ever|a");
            if (graded && !than || equal && !goesOn(words, sentence.word(word.head()), "as")) {
                return true;
            }
        }
        return false;
    }

    /** "A bit", "slightly", "far": how much more. */
    private static boolean isStep(Word word) {
        return word.lower().matches("bit|little|slightly|somewhat|much|far|considerably|significantly|even|rather")
                && word.hasRelation("advmod", "obl", "nmod");
    }

    private static boolean goesOn(List<Word> words, Word compared, String joint) {
        return words.stream()
                .anyMatch(
                        word -> word.index() > compared.index() && word.lower().equals(joint));
    }
}
