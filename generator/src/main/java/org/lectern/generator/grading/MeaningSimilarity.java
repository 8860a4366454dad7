package org.lectern.generator.grading;

import java.util.List;
import org.lectern.core.scoring.PlainText;
import org.lectern.core.scoring.TextSimilarity;
import org.lectern.core.scoring.TypedText;
import org.lectern.generator.embedding.TextEmbedder;

/**
 * Judges by meaning: words, synonyms and nearness in context, weighed by a model fitted to graded answers. English. The
 * first judgement loads model and dictionary, which takes a second; after that an answer takes some milliseconds. May be
 * shared by threads.
 */
public final class MeaningSimilarity implements TextSimilarity {

    /** Longer answers are read up to here; a short answer never gets so long. */
    private static final int LONGEST_ANSWER = 4_000;

    /**
     * The most that an answer gets which denies what the reference says, or the other way about: nearness of meaning
     * hardly sees a "not". It is below full marks, where a teacher is asked to look. Not accepting such answers at all
     * would be wrong more often than right: see the grade benchmark.
     */
    public static final double CONTRADICTING = .79;

    @Override
    public Judgement judge(String question, List<String> references, String answer) {
        if (references.isEmpty()) {
            throw new IllegalArgumentException("Give at least one reference answer.");
        }
        if (PlainText.fold(answer).isBlank()) {
            return new Judgement(0, List.of(), List.of(references.getFirst()));
        }
        if (TypedText.findExactly(answer, references).isPresent()) {
            return new Judgement(1, List.of(answer.strip()), List.of());
        }
        String read = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
        AnswerFeatures features = AnswerFeatures.of(TextEmbedder.shared(), question, references, read);
        double mark = mark(AnswerModel.shared().chance(features.values()));
        return new Judgement(
                features.contradicts() ? Math.min(mark, CONTRADICTING) : mark,
                features.closest().matched(),
                features.closest().missing());
    }

    /**
     * The mark that goes with a chance of being wholly correct. An even chance is the border of acceptance, .5; away from
     * it the mark is higher than the chance, as graders give something for what is partly right.
     */
    public static double mark(double chance) {
        return chance < .5 ? .5 * Math.sqrt(2 * chance) : .5 + .5 * Math.sqrt(2 * chance - 1);
    }
}
