package org.lectern.core.question;

/** Cognitive process dimension of the revised taxonomy (Anderson and Krathwohl 2001). */
public enum BloomLevel {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE
}
