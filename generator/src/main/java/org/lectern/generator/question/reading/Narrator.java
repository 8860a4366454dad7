package org.lectern.generator.question.reading;

import java.util.List;
import java.util.Optional;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;

/**
 * Who "I" is in running prose: the narrator of a story told in the past, the author of anything else. In a talk between
 * several it could be any of them, so there it is nobody.
 */
final class Narrator {

    private static final int FEWEST = 3;
    private static final String SPEAKERS_WORD = "i|me|my";

    private Narrator() {}

    /** "the narrator" or "the author"; empty where one voice does not carry the section. */
    static Optional<String> of(List<ParsedSentence> sentences) {
        long first = count(sentences, SPEAKERS_WORD);
        long second = count(sentences, "you|your");
        long asked = sentences.stream()
                .filter(sentence -> sentence.text().strip().endsWith("?"))
                .count();
        if (first < FEWEST || second * 5 > first || asked * 7 > sentences.size()) {
            return Optional.empty();
        }
        long past = sentences.stream().filter(Narrator::tellsThePast).count();
        return Optional.of(past * 10 >= sentences.size() * 7L ? "the narrator" : "the author");
    }

    private static long count(List<ParsedSentence> sentences, String words) {
        return sentences.stream()
                .filter(sentence ->
                        sentence.words().stream().anyMatch(word -> word.lower().matches(words)))
                .count();
    }

    private static boolean tellsThePast(ParsedSentence sentence) {
        return sentence.words().stream().map(Word::pennTag).anyMatch("VBD"::equals);
    }
}
