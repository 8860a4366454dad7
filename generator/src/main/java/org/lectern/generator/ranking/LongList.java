package org.lectern.generator.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct candidates of one section, also those that are not shown unasked: first the good ones, best first; then
 * the fair and then the weak ones, those first that come nearest to what experts ask, each from another sentence and in
 * other words as far as possible.
 */
final class LongList {

    /** Candidates from here on come first, in the order of their worth to a reader. */
    private static final double GOOD = 0.64;

    /**
     * Those from here on come next. Of the others most are rejected; what they ask
     * for tells more of them than how likely they are to be kept.
     */
    private static final double FAIR = 0.42;

    /** So much nearer to experts' questions a second candidate of a sentence must come. */
    private static final double SAME_SENTENCE = 0.03;

    /** And so much one in the very words of another, stem and answer; less of it where it shares fewer words. */
    private static final double SAME_WORDS = 0.1;

    private final List<Ranked> chosen;
    private final int most;

    private LongList(List<Ranked> chosen, int most) {
        this.chosen = new ArrayList<>(chosen);
        this.most = most;
    }

    /** @param most the most candidates to choose */
    static List<Ranked> of(List<Ranked> candidates, int most) {
        List<Ranked> good =
                candidates.stream().filter(ranked -> ranked.quality() >= GOOD).toList();
        LongList list = new LongList(Selection.best(good, most), most);
        list.addNearest(candidates, FAIR, GOOD);
        list.addNearest(candidates, 0, FAIR);
        return list.chosen;
    }

    private void addNearest(List<Ranked> candidates, double least, double below) {
        Map<Ranked, Double> open = new IdentityHashMap<>();
        for (Ranked ranked : candidates) {
            if (ranked.quality() > 0 && ranked.quality() >= least && ranked.quality() < below) {
                open.put(
                        ranked,
                        NearnessModel.shipped().estimate(ranked.features().named()));
            }
        }
        List<Ranked> left = new ArrayList<>(candidates);
        left.removeIf(ranked -> !open.containsKey(ranked));
        while (chosen.size() < most && !left.isEmpty()) {
            Ranked nearest = left.stream()
                    .max(Comparator.comparingDouble(ranked -> open.get(ranked) - alreadyAsked(ranked)))
                    .orElseThrow();
            left.remove(nearest);
            if (!Repeats.asks(nearest, chosen)) {
                chosen.add(nearest);
            }
        }
    }

    private double alreadyAsked(Ranked ranked) {
        int sentence = ranked.candidate().traits().sentence();
        String told = ranked.features().told();
        double alike = chosen.stream()
                .mapToDouble(other -> Repeats.overlap(other.features().told(), told))
                .max()
                .orElse(0);
        long fromThere = chosen.stream()
                .filter(other -> other.candidate().traits().sentence() == sentence)
                .count();
        return SAME_SENTENCE * fromThere + SAME_WORDS * alike;
    }
}
