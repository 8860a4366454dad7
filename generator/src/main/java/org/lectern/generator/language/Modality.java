package org.lectern.generator.language;

/** How a clause is said: only {@link #FACT} is claimed by the writer to be so. */
public enum Modality {
    FACT,
    /** "will", "is going to". */
    FUTURE,
    /** "may", "might", "could", "can". */
    POSSIBLE,
    /** "must", "should", "has to". */
    NECESSARY,
    /** Under "if", "whether", "unless", or "would". */
    HYPOTHETICAL,
    /** Said, thought or hoped by someone in the text: "experts say that …". */
    REPORTED,
    /** Part of a question. */
    ASKED,
    /** An order or request. */
    COMMANDED
}
