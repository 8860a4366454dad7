package org.lectern.generator.draft;

import java.util.List;
import java.util.Set;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Item;
import org.lectern.generator.draft.Replacement.Wish;
import org.lectern.generator.ranking.Ranked;

/** Which candidates answer a wish. */
final class Replacements {

    /** Less than this nobody notices. */
    private static final double NOTICEABLE = 0.05;

    private Replacements() {}

    static List<Ranked> among(List<Ranked> judged, Replacement wanted) {
        List<Ranked> open = unseen(judged, wanted.stemsSeen());
        List<Ranked> fitting =
                open.stream().filter(ranked -> answers(ranked, wanted)).toList();
        return fitting.isEmpty() && wanted.wish() == Wish.ALIKE ? open : fitting;
    }

    /** Those with other stems; none that was derived with safety waived. */
    static List<Ranked> unseen(List<Ranked> judged, Set<String> stemsSeen) {
        return judged.stream()
                .filter(ranked -> !ranked.candidate().traits().isRough())
                .filter(ranked ->
                        !stemsSeen.contains(ranked.candidate().question().stem()))
                .toList();
    }

    private static boolean answers(Ranked ranked, Replacement wanted) {
        Item instead = wanted.instead();
        boolean sameType =
                ranked.candidate().question().type() == instead.question().type();
        return switch (wanted.wish()) {
            case ALIKE -> sameType;
            case EASIER -> ranked.difficulty() <= instead.difficulty() - NOTICEABLE;
            case HARDER -> ranked.difficulty() >= instead.difficulty() + NOTICEABLE;
            case OTHER_TYPE -> !sameType && isAboutTheSame(ranked.candidate().evidence(), instead.evidence());
        };
    }

    private static boolean isAboutTheSame(List<Evidence> one, List<Evidence> other) {
        return one.stream().anyMatch(a -> other.stream()
                .anyMatch(b -> a.section() == b.section() && a.span().overlaps(b.span())));
    }
}
