package org.lectern.generator.question;

/**
 * What is known of an answer, so that wrong options can be made like it.
 *
 * @param kind how finely they must match
 * @param plural whether its head is plural
 * @param head lemma of its head, in lower case
 * @param verb lemma of the verb it belongs to, in lower case; empty where there is none
 * @param tag Penn tag of its head
 */
public record Answered(AnswerKind kind, boolean plural, String head, String verb, String tag) {

    /** An answer that no options are made for. */
    public static Answered free() {
        return new Answered(AnswerKind.FREE, false, "", "", "");
    }
}
