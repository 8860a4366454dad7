package org.lectern.generator.language.english;

import java.util.List;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * A sentence in which names are to be found.
 *
 * @param index its place in the text, from 0
 * @param words its words with their tree
 * @param scores for each word scores of O, then B and I of each type of {@link Names#TYPES}
 * @param chances the same as logarithms of probabilities
 */
record ScoredSentence(int index, List<Word> words, float[][] scores, double[][] chances) {

    static ScoredSentence of(int index, List<Word> words, float[][] scores) {
        double[][] chances = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            chances[i] = logSoftmax(scores[i]);
        }
        return new ScoredSentence(index, words, scores, chances);
    }

    private static double[] logSoftmax(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        double[] logs = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            logs[i] = scores[i] - most - Math.log(sum);
        }
        return logs;
    }

    int size() {
        return words.size();
    }

    /** The word of this index, from 1. */
    Word word(int index) {
        return words.get(index - 1);
    }

    /** What the network thinks of the word of this index, from 1. */
    double[] at(int index) {
        return chances[index - 1];
    }

    boolean isProper(int index) {
        return word(index).is(UniversalTag.PROPN) || word(index).pennTag().startsWith("NNP");
    }
}
