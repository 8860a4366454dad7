package org.lectern.core.scoring;

import java.util.List;

/**
 * Judges free text against reference answers. Implementations may be shared by threads and give the same judgement for
 * the same input.
 */
public interface TextSimilarity {

    /**
     * Compares an answer with references of which any one suffices.
     *
     * @param question what was asked; words of it say little in an answer; may be empty
     * @param references at least one
     * @param answer the student's text; a blank one scores 0
     */
    Judgement judge(String question, List<String> references, String answer);

    /**
     * How far an answer says what a reference says.
     *
     * @param score 0–1; from {@value #ACCEPTED} on the answer is accepted
     * @param matched ideas of the closest reference that the answer has, in the reference's words
     * @param missing ideas of the closest reference that the answer lacks
     */
    record Judgement(double score, List<String> matched, List<String> missing) {

        /** The least score that is accepted. */
        public static final double ACCEPTED = .5;

        public Judgement {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("A similarity lies between 0 and 1, not " + score);
            }
            matched = List.copyOf(matched);
            missing = List.copyOf(missing);
        }

        public boolean accepted() {
            return score >= ACCEPTED;
        }
    }
}
