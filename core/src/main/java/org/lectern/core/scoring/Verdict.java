package org.lectern.core.scoring;

/** How an answer is judged, in the order of {@link Score#points()}. */
public enum Verdict {
    /** Nothing was answered: 0 points. */
    BLANK,
    /** 0 points. */
    WRONG,
    /** More than 0 and less than 1 point. */
    PARTLY,
    /** 1 point. */
    CORRECT;

    static Verdict of(double points) {
        return points >= 1 ? CORRECT : points > 0 ? PARTLY : WRONG;
    }
}
