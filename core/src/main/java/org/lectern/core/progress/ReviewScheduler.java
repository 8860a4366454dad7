package org.lectern.core.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Schedules reviews by {@link MemoryModel}: short steps while a card is new or forgotten, then intervals that let recall
 * fall to the retention wanted. Free of chance: no interval is fuzzed.
 *
 * @param model how memory works
 * @param retention chance of recall at which to ask, strictly between 0 and 1
 * @param learning steps of a new card; may be empty
 * @param relearning steps of a forgotten card; may be empty
 * @param longestDays the longest interval, at least 1
 */
public record ReviewScheduler(
        MemoryModel model, double retention, List<Duration> learning, List<Duration> relearning, int longestDays) {

    public ReviewScheduler {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("The retention wanted lies between 0 and 1, not " + retention);
        }
        if (longestDays < 1) {
            throw new IllegalArgumentException("The longest interval is at least a day, not " + longestDays);
        }
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
    }

    /** Retention 90 %, steps of 1 and 10 minutes, and 10 after forgetting. */
    public static ReviewScheduler standard() {
        return new ReviewScheduler(
                MemoryModel.standard(),
                .9,
                List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                List.of(Duration.ofMinutes(10)),
                36_500);
    }

    /** The card after a review at {@code now}. A clock that went backwards counts as no time passed. */
    public ReviewCard review(ReviewCard card, Rating rating, Instant now) {
        long days = card.lastReview()
                .map(last -> Math.max(0, Duration.between(last, now).toDays()))
                .orElse(0L);
        Memory memory =
                card.memory().map(before -> model.after(before, rating, days)).orElseGet(() -> model.first(rating));
        return switch (card.phase()) {
            case LEARNING -> stepped(card, rating, memory, now, learning);
            case RELEARNING -> stepped(card, rating, memory, now, relearning);
            case REVIEW ->
                rating == Rating.AGAIN && !relearning.isEmpty()
                        ? card(ReviewCard.Phase.RELEARNING, 0, memory, now.plus(relearning.getFirst()), now)
                        : inDays(memory, now);
        };
    }

    /** The chance of recall now, 0–1; 0 for a card never asked. */
    public double recall(ReviewCard card, Instant now) {
        return card.memory()
                .map(memory -> model.recall(
                        memory,
                        Duration.between(card.lastReview().orElseThrow(), now).toDays()))
                .orElse(0.0);
    }

    private ReviewCard stepped(ReviewCard card, Rating rating, Memory memory, Instant now, List<Duration> steps) {
        int step = card.step();
        if (rating == Rating.AGAIN && !steps.isEmpty()) {
            return card(card.phase(), 0, memory, now.plus(steps.getFirst()), now);
        }
        if (step >= steps.size() || rating == Rating.EASY) {
            return inDays(memory, now);
        }
        if (rating == Rating.HARD) {
            return card(card.phase(), step, memory, now.plus(hardStep(step, steps)), now);
        }
        return step + 1 == steps.size()
                ? inDays(memory, now)
                : card(card.phase(), step + 1, memory, now.plus(steps.get(step + 1)), now);
    }

    /** The first step is lengthened, towards the second where there is one; later ones repeat. */
    private static Duration hardStep(int step, List<Duration> steps) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() == 1
                ? steps.getFirst().multipliedBy(3).dividedBy(2)
                : steps.get(0).plus(steps.get(1)).dividedBy(2);
    }

    private ReviewCard inDays(Memory memory, Instant now) {
        int days = model.interval(memory, retention, longestDays);
        return card(ReviewCard.Phase.REVIEW, 0, memory, now.plus(Duration.ofDays(days)), now);
    }

    private static ReviewCard card(ReviewCard.Phase phase, int step, Memory memory, Instant due, Instant now) {
        return new ReviewCard(phase, step, Optional.of(memory), due, Optional.of(now));
    }
}
