package org.lectern.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReviewSchedulerTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final ReviewScheduler scheduler = ReviewScheduler.standard();

    @Example
    void aCardAnsweredRightEachTimeIsAskedAtGrowingIntervals() {
        List<Long> days = new ArrayList<>();
        ReviewCard card = ReviewCard.fresh(START);
        for (int i = 0; i < 6; i++) {
            card = scheduler.review(card, Rating.GOOD, card.due());
            days.add(Duration.between(card.lastReview().orElseThrow(), card.due())
                    .toDays());
        }

        assertThat(days).startsWith(0L, 2L).isSorted();
        assertThat(card.phase()).isEqualTo(ReviewCard.Phase.REVIEW);
    }

    @Example
    void forgettingSendsACardBackToMinutes() {
        ReviewCard card = scheduler.review(ReviewCard.fresh(START), Rating.EASY, START);
        Memory known = card.memory().orElseThrow();

        card = scheduler.review(card, Rating.AGAIN, card.due());

        assertThat(card.phase()).isEqualTo(ReviewCard.Phase.RELEARNING);
        assertThat(card.due()).isEqualTo(card.lastReview().orElseThrow().plus(Duration.ofMinutes(10)));
        assertThat(card.memory().orElseThrow().stability()).isLessThan(known.stability());
        assertThat(card.memory().orElseThrow().difficulty()).isGreaterThan(known.difficulty());
    }

    @Example
    void aHardFirstStepLiesBetweenTheFirstTwo() {
        ReviewCard card = scheduler.review(ReviewCard.fresh(START), Rating.HARD, START);

        assertThat(card.due()).isEqualTo(START.plus(Duration.ofSeconds(330)));
    }

    @Property(seed = "1")
    void recallFallsToTheRetentionWantedAtTheIntervalsEnd(@ForAll @IntRange(min = 1, max = 4) int first) {
        MemoryModel model = MemoryModel.standard();
        Memory memory = model.first(Rating.values()[first - 1]);

        assertThat(model.recall(memory, 0)).isEqualTo(1);
        assertThat(model.recall(new Memory(20, memory.difficulty()), 20)).isCloseTo(.9, within(1e-12));
    }

    @Property(seed = "1")
    void anyHistoryKeepsTheCardInItsBounds(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 3) Integer> ratings,
            @ForAll @Size(max = 40) List<@IntRange(min = -100, max = 20_000) Integer> hours) {
        ReviewCard card = ReviewCard.fresh(START);
        Instant now = START;
        for (int i = 0; i < Math.min(ratings.size(), hours.size()); i++) {
            now = now.plus(Duration.ofHours(hours.get(i)));
            card = scheduler.review(card, Rating.values()[ratings.get(i)], now);
            assertThat(card.due()).isAfter(now);
            assertThat(Duration.between(now, card.due()).toDays()).isLessThanOrEqualTo(36_500);
            assertThat(scheduler.recall(card, now)).isEqualTo(1);
        }
    }
}
