package org.lectern.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReleaseMatrixTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");

    @Test
    void momentsFollowTheTry() {
        Optional<Instant> handedIn = Optional.of(NOON);
        Optional<Instant> closing = Optional.of(NOON.plusSeconds(600));

        assertThat(Moment.of(NOON, Optional.empty(), closing)).isEqualTo(Moment.DURING);
        assertThat(Moment.of(NOON.plusSeconds(119), handedIn, closing)).isEqualTo(Moment.RIGHT_AFTER);
        assertThat(Moment.of(NOON.plusSeconds(120), handedIn, closing)).isEqualTo(Moment.LATER);
        assertThat(Moment.of(NOON.plusSeconds(600), handedIn, closing)).isEqualTo(Moment.AFTER_CLOSING);
        assertThat(Moment.of(NOON.plusSeconds(600), Optional.empty(), closing)).isEqualTo(Moment.DURING);
    }

    @Test
    void nothingThatGivesTheKeyAwayIsShownDuringATry() {
        assertThatThrownBy(() -> new ReleaseMatrix(Map.of(Moment.DURING, Set.of(Shown.KEY))))
                .hasMessageContaining("While a try goes on");
        assertThat(ReleaseMatrix.everythingAtOnce().at(Moment.DURING, false)).containsExactly(Shown.ANSWER);
    }

    @Test
    void whileAnotherTryIsPossibleTheKeyStaysBack() {
        ReleaseMatrix matrix = ReleaseMatrix.everythingAtOnce();

        assertThat(matrix.at(Moment.RIGHT_AFTER, true)).containsExactlyInAnyOrder(Shown.ANSWER, Shown.SCORE);
        assertThat(matrix.at(Moment.RIGHT_AFTER, false)).isEqualTo(EnumSet.allOf(Shown.class));
    }

    @Test
    void presetsShowWhatTheirNamesSay() {
        assertThat(ReleaseMatrix.keyAfterClosing().at(Moment.LATER, false))
                .containsExactlyInAnyOrder(Shown.ANSWER, Shown.SCORE);
        assertThat(ReleaseMatrix.keyAfterClosing().at(Moment.AFTER_CLOSING, false))
                .contains(Shown.KEY);
        assertThat(ReleaseMatrix.everythingAfterClosing().at(Moment.RIGHT_AFTER, false))
                .containsExactly(Shown.ANSWER);
        assertThat(ReleaseMatrix.nothing().at(Moment.AFTER_CLOSING, false)).isEmpty();
    }
}
