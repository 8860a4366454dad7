package org.lectern.generator.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class TasteTest {

    /** Decisions as estimated change nothing, and no decision helps a kind by being a rejection. */
    @Property(seed = "4711")
    void theLeanFollowsWhatWasKeptAndNeverLeavesItsBounds(
            @ForAll @IntRange(min = 1, max = 5000) int decided,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double expected) {
        double lean = new Taste.Tally(decided, decided * share, decided * expected).lean();
        double less = new Taste.Tally(decided, decided * share / 2, decided * expected).lean();

        assertThat(lean).isBetween(-1.5, 1.5);
        assertThat(less).isLessThanOrEqualTo(lean);
        assertThat(new Taste.Tally(decided, decided * expected, decided * expected).lean())
                .isCloseTo(0, Offset.offset(1e-9));
    }
}
