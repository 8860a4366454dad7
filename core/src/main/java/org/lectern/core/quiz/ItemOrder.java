package org.lectern.core.quiz;

/** In which order a student meets the questions. */
public enum ItemOrder {
    AS_WRITTEN,
    /** Another order for each try. */
    SHUFFLED
}
