package org.lectern.generator.draft;

import java.util.List;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.Skill;
import org.lectern.generator.ranking.Ranked;

/** Leans the choice to easier or harder items without letting a bad one pass for a good one. */
final class Challenges {

    private static final double LEAN = 0.12;

    private Challenges() {}

    static List<Ranked> prefer(List<Ranked> judged, DraftOptions.Challenge wanted) {
        return switch (wanted) {
            case MIXED -> judged;
            case EASY ->
                judged.stream().map(ranked -> lean(ranked, !isHard(ranked))).toList();
            case HARD ->
                judged.stream().map(ranked -> lean(ranked, isHard(ranked))).toList();
        };
    }

    private static Ranked lean(Ranked ranked, boolean wanted) {
        double quality = wanted ? ranked.quality() : Math.max(0, ranked.quality() - LEAN);
        return ranked.worth(quality);
    }

    /** Typed answers, and skills beyond finding a detail. */
    private static boolean isHard(Ranked ranked) {
        return ranked.candidate().skill() != Skill.DETAIL
                || ranked.candidate().question().type() == QuestionType.SHORT_ANSWER;
    }
}
