package org.lectern.generator.distractor;

/**
 * A wrong option.
 *
 * @param reason what kind of mistake leads to it
 * @param fit 0–1, how well it matches the key in kind and shape
 */
public record Alternative(String text, Reason reason, double fit) {

    /** Why a reader may choose a wrong option, after Berzak et al. (2020). */
    public enum Reason {
        /** It misreads the sentence that holds the answer. */
        MISREADS("The text says something else here: look at the sentence again."),
        /** It is said of something else in the text. */
        ELSEWHERE("The text speaks of this in another place, not here."),
        /** Nothing in the text says so. */
        UNSUPPORTED("Nothing in the text supports this.");

        private final String rationale;

        Reason(String rationale) {
            this.rationale = rationale;
        }

        /** One sentence for the student. */
        public String rationale() {
            return rationale;
        }
    }
}
