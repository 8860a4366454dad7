package org.lectern.core.quiz;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a student is shown at which moment.
 *
 * @param shown for each moment what is shown then; during a try nothing but the student's own answers, which are
 *     always shown then
 */
public record ReleaseMatrix(Map<Moment, Set<Shown>> shown) {

    public ReleaseMatrix {
        EnumMap<Moment, Set<Shown>> copy = new EnumMap<>(Moment.class);
        for (Moment moment : Moment.values()) {
            copy.put(moment, Set.copyOf(shown.getOrDefault(moment, Set.of())));
        }
        if (!Set.of(Shown.ANSWER).containsAll(copy.get(Moment.DURING))) {
            throw new IllegalArgumentException("While a try goes on only the student's own answers can be shown.");
        }
        copy.put(Moment.DURING, Set.of(Shown.ANSWER));
        shown = Map.copyOf(copy);
    }

    /** Everything as soon as the try is handed in. */
    public static ReleaseMatrix everythingAtOnce() {
        return of(EnumSet.allOf(Shown.class), EnumSet.allOf(Shown.class), EnumSet.allOf(Shown.class));
    }

    /** Answers and score at once; what is right only when nobody can use it any more. */
    public static ReleaseMatrix keyAfterClosing() {
        Set<Shown> score = EnumSet.of(Shown.ANSWER, Shown.SCORE);
        return of(score, score, EnumSet.allOf(Shown.class));
    }

    /** One's own answers until the quiz closes, then everything. */
    public static ReleaseMatrix everythingAfterClosing() {
        Set<Shown> answer = EnumSet.of(Shown.ANSWER);
        return of(answer, answer, EnumSet.allOf(Shown.class));
    }

    /** Never more than a receipt. */
    public static ReleaseMatrix nothing() {
        return of(Set.of(), Set.of(), Set.of());
    }

    private static ReleaseMatrix of(Set<Shown> rightAfter, Set<Shown> later, Set<Shown> afterClosing) {
        return new ReleaseMatrix(Map.of(
                Moment.RIGHT_AFTER, rightAfter,
                Moment.LATER, later,
                Moment.AFTER_CLOSING, afterClosing));
    }

    /**
     * What is shown at {@code moment}. While another try can be started, what would give the key away stays back,
     * whatever the matrix says.
     */
    public Set<Shown> at(Moment moment, boolean anotherTryPossible) {
        Set<Shown> allowed = shown.getOrDefault(moment, Set.of());
        if (!anotherTryPossible) {
            return allowed;
        }
        EnumSet<Shown> safe = EnumSet.noneOf(Shown.class);
        allowed.stream().filter(what -> !what.givesAway()).forEach(safe::add);
        return Set.copyOf(safe);
    }
}
