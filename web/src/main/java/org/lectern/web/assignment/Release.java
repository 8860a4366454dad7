package org.lectern.web.assignment;

import java.util.Arrays;
import org.lectern.core.quiz.ReleaseMatrix;

/** The releases that a teacher can choose among, each under the name it is kept by. */
public enum Release {
    AT_ONCE("at-once", ReleaseMatrix.everythingAtOnce()),
    KEY_AFTER_CLOSING("key-after-closing", ReleaseMatrix.keyAfterClosing()),
    AFTER_CLOSING("after-closing", ReleaseMatrix.everythingAfterClosing()),
    NEVER("never", ReleaseMatrix.nothing()),
    /** A matrix of the teacher's own, which the assignment keeps. */
    CUSTOM("custom", ReleaseMatrix.nothing());

    private final String code;
    private final ReleaseMatrix matrix;

    Release(String code, ReleaseMatrix matrix) {
        this.code = code;
        this.matrix = matrix;
    }

    public String code() {
        return code;
    }

    /** The matrix that goes with the name; of {@link #CUSTOM} one that shows nothing. */
    public ReleaseMatrix matrix() {
        return matrix;
    }

    /** Whether the choice needs a closing time to ever show anything more. */
    public boolean waitsForClosing() {
        return switch (this) {
            case KEY_AFTER_CLOSING, AFTER_CLOSING -> true;
            case AT_ONCE, NEVER, CUSTOM -> false;
        };
    }

    /**
     * The release with this code.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Release ofCode(String code) {
        return Arrays.stream(values())
                .filter(release -> release.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no release " + code));
    }
}
