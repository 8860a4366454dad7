package org.lectern.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.progress.ReadingEffort.AnswerTime;
import org.lectern.core.progress.ReadingEffort.Pace;

class ReadingEffortTest {

    @Test
    void twoHundredWordsInAMinuteAreRead() {
        ReadingEffort effort = ReadingEffort.of(
                200, Duration.ofMinutes(1), List.of(seconds(20, 25), seconds(9, 30), seconds(11, 300), seconds(40, 0)));

        assertThat(effort.pace()).isEqualTo(Pace.READ);
        assertThat(effort.thoughtfulShare()).isEqualTo(1);
        assertThat(effort.doubtful()).isFalse();
    }

    @Test
    void answersAtOnceAreGuesses() {
        ReadingEffort effort = ReadingEffort.of(
                200, Duration.ofMinutes(1), List.of(seconds(1, 0), seconds(2, 30), seconds(30, 30), seconds(9, 200)));

        assertThat(effort.thoughtfulShare()).isEqualTo(.25);
        assertThat(effort.doubtful()).isTrue();
    }

    @Test
    void thePaceIsTold() {
        assertThat(pace(Duration.ZERO)).isEqualTo(Pace.NOT_OPENED);
        assertThat(pace(Duration.ofSeconds(30))).isEqualTo(Pace.SKIMMED);
        assertThat(pace(Duration.ofHours(1))).isEqualTo(Pace.LEFT_OPEN);
    }

    private static Pace pace(Duration reading) {
        return ReadingEffort.of(600, reading, List.of()).pace();
    }

    private static AnswerTime seconds(int taken, int usual) {
        return new AnswerTime(Duration.ofSeconds(taken), Duration.ofSeconds(usual));
    }
}
