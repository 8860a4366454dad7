package org.lectern.core.progress;

import org.lectern.core.scoring.Score;

/** How well a card was remembered. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1–4, as FSRS counts. */
    int grade() {
        return ordinal() + 1;
    }

    /** The rating a scored answer stands for: wrong is again, partly right is hard, right is good. */
    public static Rating of(Score score) {
        return switch (score.verdict()) {
            case BLANK, WRONG -> AGAIN;
            case PARTLY -> HARD;
            case CORRECT -> GOOD;
        };
    }
}
