package org.lectern.core.progress;

/**
 * The state of one memory by FSRS.
 *
 * @param stability days until the chance of recall has fallen to 90 %, at least 0.001
 * @param difficulty 1–10
 */
public record Memory(double stability, double difficulty) {

    static final double LEAST_STABILITY = .001;

    public Memory {
        if (!(stability >= LEAST_STABILITY) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException(
                    "No memory has stability " + stability + " and difficulty " + difficulty);
        }
    }
}
