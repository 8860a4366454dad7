package org.lectern.generator.question;

/** What an answer is, as finely as wrong options must match it. */
public enum AnswerKind {
    PERSON_NAME,
    PLACE_NAME,
    ORGANISATION_NAME,
    OTHER_NAME,
    YEAR,
    /** A phrase with a date or a time of day. */
    TIME,
    NUMBER,
    /** A person or persons without a name. */
    PERSON,
    PLACE,
    THING,
    CAUSE,
    PURPOSE,
    MEANS,
    /** What something is: "a wooden ship with two masts". */
    DEFINITION,
    /** One word of a running text, for a gap. */
    WORD,
    /** Nothing that other options could be found for. */
    FREE
}
