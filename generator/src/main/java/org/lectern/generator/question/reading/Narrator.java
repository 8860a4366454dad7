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

    /**
     * "the narrator" or "the author"; empty where one voice does not carry the section.
     *
     * @param article every sentence of the article: a story may pause for a page in the present
     */
    static Optional<String> of(List<ParsedSentence> section, List<ParsedSentence> article) {
        long first = count(section, SPEAKERS_WORD);
        long second = count(section, "you|your");
        long asked = section.stream()
                .filter(sentence -> sentence.text().strip().endsWith("?"))
                .count();
        if (first < FEWEST || second * 5 > first || asked * 7 > section.size()) {
            return Optional.empty();
        }
        return Optional.of(isStory(section) || isStory(article) ? "the narrator" : "the author");
    }

    /** Nearly all told in the past, or most of it and of others than the teller, too. */
    private static boolean isStory(List<ParsedSentence> sentences) {
        long past = sentences.stream().filter(Narrator::tellsThePast).count();
        long others = count(sentences, "he|she|him|her|his");
        return past * 10 >= sentences.size() * 7L || past * 2 >= sentences.size() && others * 20 >= sentences.size();
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
