package org.lectern.core.quiz;

/** Which of several tries makes the result. */
public enum CountedTry {
    BEST,
    LAST,
    FIRST
}
