package org.lectern.core.scoring;

import java.util.ArrayList;
import java.util.List;

/** Turns likeness into marks that a teacher would give: none, half or all. */
final class ShortAnswerMarks {

    /** From this likeness on an answer has all points. */
    static final double FULL = .8;

    /** Between these a teacher should look. */
    private static final double SURELY_WRONG_BELOW = .3;

    private static final double SURELY_RIGHT_FROM = .8;

    private ShortAnswerMarks() {}

    static Score of(TextSimilarity.Judgement judgement) {
        double likeness = judgement.score();
        double points = likeness >= FULL ? 1 : judgement.accepted() ? .5 : 0;
        boolean sure = likeness < SURELY_WRONG_BELOW || likeness >= SURELY_RIGHT_FROM;
        List<Part> parts = new ArrayList<>();
        judgement.matched().forEach(idea -> parts.add(new Part(idea, true, "")));
        judgement.missing().forEach(idea -> parts.add(new Part(idea, false, "")));
        return new Score(points, Verdict.of(points), sure, parts);
    }
}
