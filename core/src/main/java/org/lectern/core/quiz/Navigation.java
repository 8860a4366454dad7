package org.lectern.core.quiz;

/** How a student moves among the questions. */
public enum Navigation {
    FREE,
    /** Each question once, in order, with no way back. */
    ONE_WAY
}
