package org.lectern.web.progress;

/** Shares as whole percentages. */
final class Percent {

    private Percent() {}

    /** The percentage of a share of 0–1. */
    static int of(double share) {
        return (int) Math.round(share * 100);
    }
}
