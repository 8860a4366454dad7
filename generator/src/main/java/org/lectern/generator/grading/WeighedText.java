package org.lectern.generator.grading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.generator.embedding.Embedded;

/**
 * A text whose words count by what they say: function words hardly, words of the question little, rare words most.
 *
 * @param text as vectors
 * @param stems one a word
 * @param weights one a word, above 0
 */
record WeighedText(Embedded text, List<String> stems, double[] weights) {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "is", "are", "was",
            "were", "be", "been", "being", "am", "it", "its", "this", "that", "these", "those", "and", "or", "but",
            "if", "then", "he", "she", "they", "we", "you", "i", "his", "her", "their", "our", "your", "my", "them",
            "him", "me", "us", "because", "so", "has", "have", "had", "do", "does", "did", "will", "would", "can",
            "could", "should", "may", "might", "there", "which", "who", "what", "when", "where", "how", "why", "than",
            "also", "just", "very", "into", "onto", "about", "such", "it's", "that's");

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "can't",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "wouldn't",
            "couldn't",
            "shouldn't",
            "hasn't",
            "haven't",
            "hadn't",
            "cant",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wont");

    private static final double FUNCTION_WEIGHT = .1;
    private static final double QUESTION_SHARE = .3;

    /** {@code demoted}: stems that count for less, because the question gives them away. */
    static WeighedText of(Embedded text, Set<String> demoted) {
        List<String> stems = text.words().stream().map(Stem::of).toList();
        double[] weights = new double[stems.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = FUNCTION_WORDS.contains(text.words().get(i)) ? FUNCTION_WEIGHT : .4 + .6 * text.rarity()[i];
            if (demoted.contains(stems.get(i))) {
                weights[i] *= QUESTION_SHARE;
            }
        }
        return new WeighedText(text, stems, weights);
    }

    static Set<String> stemsOf(Embedded text) {
        Set<String> stems = new HashSet<>();
        text.words().forEach(word -> stems.add(Stem.of(word)));
        return stems;
    }

    int size() {
        return stems.size();
    }

    String word(int i) {
        return text.words().get(i);
    }

    boolean says(int i) {
        return !FUNCTION_WORDS.contains(word(i));
    }

    /** Whether word {@code i} is the first that says something after a negation, as "wash" in "did not wash away". */
    boolean denied(int i) {
        int before = i - 1;
        while (before >= 0 && !says(before) && !NEGATIONS.contains(word(before))) {
            before--;
        }
        return says(i) && before >= 0 && NEGATIONS.contains(word(before));
    }

    /** How many words of it negate. */
    long negations() {
        return text.words().stream().filter(NEGATIONS::contains).count();
    }

    double totalWeight() {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }
}
