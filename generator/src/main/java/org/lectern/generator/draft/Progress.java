package org.lectern.generator.draft;

/** Hears how far a draft has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (done, total, doing) -> {};

    /**
     * One step was finished.
     *
     * @param done steps finished, 0–{@code total}
     * @param total steps in all, at least 1
     * @param doing what comes next, in words for a teacher
     */
    void step(int done, int total, String doing);
}
