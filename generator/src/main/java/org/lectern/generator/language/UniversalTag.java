package org.lectern.generator.language;

/** The universal part-of-speech tags of Universal Dependencies, version 2. */
public enum UniversalTag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** The tag of that name; {@link #X} for {@code _} or a name that Universal Dependencies does not have. */
    public static UniversalTag named(String name) {
        for (UniversalTag tag : values()) {
            if (tag.name().equals(name)) {
                return tag;
            }
        }
        return X;
    }

    /** Common noun, proper noun or pronoun. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
