package org.lectern.generator.language.english;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what {@code training/namechoice.py} fits: for each run of words that may be a name its document, the places of
 * its first and last word in that document, counted from 0, and its features.
 */
final class NameExamples {

    private NameExamples() {}

    static void write(String document, List<ScoredSentence> read, List<float[]> scores, PrintStream out) {
        List<ScoredSentence> sentences = scores.isEmpty() ? read : rescored(read, scores);
        List<List<NameCandidate>> candidates =
                sentences.stream().map(NameCandidates::in).toList();
        NamesOfText text = new NamesOfText(sentences, candidates);
        int words = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (NameCandidate candidate : candidates.get(i)) {
                StringBuilder line = new StringBuilder(document);
                line.append(' ').append(words + candidate.first() - 1);
                line.append(' ').append(words + candidate.last() - 1);
                for (double value : NameFeatures.of(candidate, text)) {
                    line.append(value == 0 ? " 0" : String.format(Locale.ROOT, " %.4f", value));
                }
                out.println(line);
            }
            words += sentences.get(i).size();
        }
    }

    private static List<ScoredSentence> rescored(List<ScoredSentence> read, List<float[]> scores) {
        List<ScoredSentence> sentences = new ArrayList<>();
        int words = 0;
        for (ScoredSentence sentence : read) {
            float[][] own = scores.subList(words, words + sentence.size()).toArray(float[][]::new);
            sentences.add(ScoredSentence.of(sentence.index(), sentence.words(), own));
            words += sentence.size();
        }
        return sentences;
    }
}
