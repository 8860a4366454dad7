package org.lectern.core.question;

/** What reading skill an item asks for. Each learner's mastery is kept by skill. */
public enum Skill {
    /** Finds a detail that one sentence states. */
    DETAIL,
    /** Puts together what several sentences state. */
    INFERENCE,
    /** Tells the gist of a section or the article. */
    MAIN_IDEA,
    /** Knows or works out what a word means here. */
    VOCABULARY,
    /** Knows whom a pronoun or another name points to. */
    REFERENCE,
    /** Tells cause from effect, means from end. */
    CAUSE_AND_EFFECT,
    /** Tells what came first, next and last. */
    SEQUENCE,
    /** Tells what differs and what is alike. */
    COMPARISON,
    /** Tells who does, feels or wants what in a story. */
    CHARACTER,
    /** Tells what somebody claims from what is so, and finds the words that show it. */
    EVIDENCE
}
