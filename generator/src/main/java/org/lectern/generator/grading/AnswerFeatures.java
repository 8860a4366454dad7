package org.lectern.generator.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lectern.generator.embedding.Embedded;
import org.lectern.generator.embedding.TextEmbedder;

/**
 * What the grade is worked out from.
 *
 * @param values as many as {@link #COUNT}, each about −1 to 3
 * @param closest the reference that the answer comes nearest to
 */
public record AnswerFeatures(double[] values, Comparison closest) {

    /** How many values there are. */
    public static final int COUNT = 26;

    /** Reads question, references and answer. */
    public static AnswerFeatures of(TextEmbedder embedder, String question, List<String> references, String answer) {
        WordSenses senses = WordSenses.shared();
        Embedded asked = embedder.read(question);
        Embedded said = embedder.read(answer);
        Set<String> demoted = WeighedText.stemsOf(asked);
        List<Comparison> comparisons = new ArrayList<>();
        List<Embedded> meant = references.stream().map(embedder::read).toList();
        for (Embedded reference : meant) {
            comparisons.add(new Comparison(WeighedText.of(reference, demoted), WeighedText.of(said, demoted), senses));
        }
        int best = java.util.stream.IntStream.range(0, comparisons.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> overall(comparisons.get(i))))
                .orElseThrow(() -> new IllegalArgumentException("Give at least one reference answer."));
        Comparison closest = comparisons.get(best);
        Comparison plain =
                new Comparison(WeighedText.of(meant.get(best), Set.of()), WeighedText.of(said, Set.of()), senses);
        double meanNearness =
                comparisons.stream().mapToDouble(Comparison::nearness).average().orElse(0);
        double bestNearness =
                comparisons.stream().mapToDouble(Comparison::nearness).max().orElse(0);
        Embedded askedAndSaid = embedder.read(question + " " + answer);
        Embedded askedAndMeant = embedder.read(question + " " + references.get(best));
        double words = said.words().size();
        double referenceWords = meant.get(best).words().size();
        double known = said.words().stream()
                        .filter(word -> demoted.contains(Stem.of(word)))
                        .count()
                / Math.max(1, words);
        double[] values = {
            closest.lexicalRecall(),
            closest.lexicalPrecision(),
            harmonic(closest.lexicalRecall(), closest.lexicalPrecision()),
            plain.lexicalRecall(),
            plain.lexicalPrecision(),
            closest.meaningRecall(),
            closest.meaningPrecision(),
            harmonic(closest.meaningRecall(), closest.meaningPrecision()),
            plain.meaningRecall(),
            plain.meaningPrecision(),
            closest.nearness(),
            bestNearness,
            meanNearness,
            Embedded.cosine(asked.sentence(), said.sentence()),
            Embedded.cosine(asked.sentence(), meant.get(best).sentence()),
            Embedded.cosine(askedAndSaid.sentence(), askedAndMeant.sentence()),
            Math.clamp(Math.log((words + 1) / (referenceWords + 1)), -2, 2),
            Math.log1p(words) / 3,
            Math.log1p(referenceWords) / 3,
            closest.contrary() ? 1 : 0,
            closest.oppositeWords() ? 1 : 0,
            closest.pairsKept(),
            closest.weakestIdea(),
            known,
            closest.figuresKept(),
            Math.log(references.size()),
        };
        return new AnswerFeatures(values, closest);
    }

    /** Whether the answer denies what the reference says, or the other way about. */
    public boolean contradicts() {
        return closest.contradicts();
    }

    private static double overall(Comparison comparison) {
        return comparison.nearness()
                + harmonic(comparison.meaningRecall(), comparison.meaningPrecision())
                + harmonic(comparison.lexicalRecall(), comparison.lexicalPrecision());
    }

    private static double harmonic(double a, double b) {
        return a + b <= 0 ? 0 : 2 * a * b / (a + b);
    }
}
