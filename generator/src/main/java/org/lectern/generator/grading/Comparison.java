package org.lectern.generator.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.core.scoring.Spelling;
import org.lectern.generator.embedding.Embedded;

/** An answer laid beside one reference, word by word. */
final class Comparison {

    private static final double SYNONYM_CREDIT = .9;

    /** From this nearness on a word counts as said in other words. */
    private static final double SAID = .62;

    private final WeighedText reference;
    private final WeighedText answer;
    private final double[] lexicalOfReference;
    private final double[] lexicalOfAnswer;
    private final double[] nearestOfReference;
    private final double[] nearestOfAnswer;
    private boolean opposite;
    private boolean denied;

    Comparison(WeighedText reference, WeighedText answer, WordSenses senses) {
        this.reference = reference;
        this.answer = answer;
        lexicalOfReference = new double[reference.size()];
        lexicalOfAnswer = new double[answer.size()];
        nearestOfReference = new double[reference.size()];
        nearestOfAnswer = new double[answer.size()];
        for (int i = 0; i < reference.size(); i++) {
            for (int j = 0; j < answer.size(); j++) {
                compare(i, j, senses);
            }
        }
    }

    private void compare(int i, int j, WordSenses senses) {
        String meant = reference.word(i);
        String said = answer.word(j);
        double lexical = 0;
        if (meant.equals(said) || reference.stems().get(i).equals(answer.stems().get(j))) {
            lexical = 1;
        } else if (reference.says(i) && answer.says(j)) {
            if (Spelling.sameButForASlip(said, meant) || senses.synonyms(meant, said)) {
                lexical = SYNONYM_CREDIT;
            } else if (senses.antonyms(meant, said)) {
                opposite = true;
            }
        }
        if (lexical > 0 && answer.says(j) && reference.denied(i) != answer.denied(j)) {
            denied = true;
        }
        double near = Math.max(
                lexical,
                Embedded.cosine(reference.text().vectors()[i], answer.text().vectors()[j]));
        lexicalOfReference[i] = Math.max(lexicalOfReference[i], lexical);
        lexicalOfAnswer[j] = Math.max(lexicalOfAnswer[j], lexical);
        nearestOfReference[i] = Math.max(nearestOfReference[i], near);
        nearestOfAnswer[j] = Math.max(nearestOfAnswer[j], near);
    }

    /** The share of the reference's weight that the answer has in the same words or synonyms. */
    double lexicalRecall() {
        return share(lexicalOfReference, reference);
    }

    double lexicalPrecision() {
        return share(lexicalOfAnswer, answer);
    }

    /** The same by nearness of meaning in context (greedy matching, Zhang et al. 2020). */
    double meaningRecall() {
        return share(nearestOfReference, reference);
    }

    double meaningPrecision() {
        return share(nearestOfAnswer, answer);
    }

    /** Nearness of the whole texts. */
    double nearness() {
        return Embedded.cosine(reference.text().sentence(), answer.text().sentence());
    }

    /** Whether one text denies a word that the other affirms. */
    boolean contrary() {
        return denied;
    }

    /**
     * Whether one of the two denies what the other says: a word of both is denied in one alone, or one has an odd
     * negation more. Two negations in one text cancel.
     */
    boolean contradicts() {
        return denied || (reference.negations() - answer.negations()) % 2 != 0;
    }

    /** Whether a word's opposite is said. */
    boolean oppositeWords() {
        return opposite;
    }

    /** The share of neighbouring word pairs of the reference that stand so in the answer. */
    double pairsKept() {
        Set<String> pairs = new HashSet<>();
        for (int j = 0; j + 1 < answer.size(); j++) {
            pairs.add(answer.stems().get(j) + " " + answer.stems().get(j + 1));
        }
        int kept = 0;
        for (int i = 0; i + 1 < reference.size(); i++) {
            kept += pairs.contains(
                            reference.stems().get(i) + " " + reference.stems().get(i + 1))
                    ? 1
                    : 0;
        }
        return reference.size() < 2 ? 0 : (double) kept / (reference.size() - 1);
    }

    /** The share of the reference's figures that the answer names; 1 where it has none. */
    double figuresKept() {
        int figures = 0;
        int kept = 0;
        for (int i = 0; i < reference.size(); i++) {
            if (Character.isDigit(reference.word(i).charAt(0))) {
                figures++;
                kept += lexicalOfReference[i] == 1 ? 1 : 0;
            }
        }
        return figures == 0 ? 1 : (double) kept / figures;
    }

    /** The least covered of the words that say something, 0–1: one idea missing can spoil an answer. */
    double weakestIdea() {
        double weakest = 1;
        for (int i = 0; i < reference.size(); i++) {
            if (reference.says(i)) {
                weakest = Math.min(weakest, nearestOfReference[i]);
            }
        }
        return Math.max(weakest, 0);
    }

    List<String> matched() {
        return ideas(true);
    }

    List<String> missing() {
        return ideas(false);
    }

    /** Runs of the reference's own words that were all said or all left out, function words between them included. */
    private List<String> ideas(boolean said) {
        List<String> ideas = new ArrayList<>();
        List<String> run = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (int i = 0; i <= reference.size(); i++) {
            if (i < reference.size() && !reference.says(i)) {
                if (!run.isEmpty()) {
                    pending.add(reference.word(i));
                }
            } else if (i < reference.size() && (nearestOfReference[i] >= SAID) == said) {
                run.addAll(pending);
                pending.clear();
                run.add(reference.word(i));
            } else {
                if (!run.isEmpty()) {
                    ideas.add(String.join(" ", run));
                }
                run.clear();
                pending.clear();
            }
        }
        return ideas;
    }

    private static double share(double[] found, WeighedText text) {
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            sum += Math.max(0, found[i]) * text.weights()[i];
        }
        return found.length == 0 ? 0 : sum / text.totalWeight();
    }
}
