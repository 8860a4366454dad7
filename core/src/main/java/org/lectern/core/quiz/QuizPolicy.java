package org.lectern.core.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The rules under which a class takes a quiz.
 *
 * @param timeLimit how long one try may take, more than 0; empty for no limit
 * @param grace how long after its deadline a save still counts, for slow networks; at least 0
 * @param tries how many tries a student has, at least 1; {@link #UNLIMITED} for no bound
 * @param shuffleOptions whether options stand in another order for each try; true/false never does
 */
public record QuizPolicy(
        Window window,
        Optional<Duration> timeLimit,
        Duration grace,
        int tries,
        CountedTry counted,
        ItemOrder order,
        boolean shuffleOptions,
        Navigation navigation,
        SummaryTime summaries,
        ReleaseMatrix release) {

    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** How long a save may take to arrive, where nothing else is said. */
    public static final Duration USUAL_GRACE = Duration.ofSeconds(60);

    public QuizPolicy {
        if (timeLimit.isPresent() && !timeLimit.get().isPositive()) {
            throw new IllegalArgumentException("A time limit is at least one minute.");
        }
        if (grace.isNegative()) {
            throw new IllegalArgumentException("The grace for late saves can't be negative: " + grace);
        }
        if (tries < 1) {
            throw new IllegalArgumentException("Give each student at least one try.");
        }
    }

    /** One try without a time limit, free navigation, everything shown as soon as it is handed in. */
    public static QuizPolicy standard(Instant opening) {
        return new QuizPolicy(
                Window.from(opening),
                Optional.empty(),
                USUAL_GRACE,
                1,
                CountedTry.BEST,
                ItemOrder.AS_WRITTEN,
                true,
                Navigation.FREE,
                SummaryTime.NEVER,
                ReleaseMatrix.everythingAtOnce());
    }

    public QuizPolicy within(Window window) {
        return new QuizPolicy(
                window, timeLimit, grace, tries, counted, order, shuffleOptions, navigation, summaries, release);
    }

    public QuizPolicy limitedTo(Duration limit) {
        return new QuizPolicy(
                window,
                Optional.of(limit),
                grace,
                tries,
                counted,
                order,
                shuffleOptions,
                navigation,
                summaries,
                release);
    }

    public QuizPolicy withTries(int tries, CountedTry counted) {
        return new QuizPolicy(
                window, timeLimit, grace, tries, counted, order, shuffleOptions, navigation, summaries, release);
    }

    public QuizPolicy navigating(Navigation navigation) {
        return new QuizPolicy(
                window, timeLimit, grace, tries, counted, order, shuffleOptions, navigation, summaries, release);
    }

    public QuizPolicy ordered(ItemOrder order) {
        return new QuizPolicy(
                window, timeLimit, grace, tries, counted, order, shuffleOptions, navigation, summaries, release);
    }
}
