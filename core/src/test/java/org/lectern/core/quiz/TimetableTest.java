package org.lectern.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final QuizPolicy HALF_HOUR =
            QuizPolicy.standard(NINE).within(Window.between(NINE, TEN)).limitedTo(Duration.ofMinutes(30));

    @Test
    void aTryEndsAtItsLimitOrAtClosingWhicheverComesFirst() {
        Timetable everybody = new Timetable(HALF_HOUR, Accommodation.NONE);

        assertThat(everybody.deadline(NINE)).contains(NINE.plus(Duration.ofMinutes(30)));
        assertThat(everybody.deadline(TEN.minusSeconds(60))).contains(TEN);
    }

    @Test
    void extraTimeExtendsTheClosingTimeToo() {
        Timetable slower = new Timetable(HALF_HOUR, new Accommodation(50, Duration.ofMinutes(5)));

        assertThat(slower.limit()).contains(Duration.ofMinutes(50));
        assertThat(slower.closes()).contains(TEN.plus(Duration.ofMinutes(20)));
        assertThat(slower.deadline(TEN.minus(Duration.ofMinutes(25)))).contains(TEN.plus(Duration.ofMinutes(20)));
        assertThat(slower.canStart(TEN.plusSeconds(1), 0)).isTrue();
        assertThat(new Timetable(HALF_HOUR, Accommodation.NONE).canStart(TEN.plusSeconds(1), 0))
                .isFalse();
    }

    @Test
    void extraMinutesCountWithoutATimeLimit() {
        QuizPolicy unlimited = QuizPolicy.standard(NINE).within(Window.between(NINE, TEN));

        assertThat(new Timetable(unlimited, Accommodation.minutes(15)).deadline(NINE))
                .contains(TEN.plus(Duration.ofMinutes(15)));
    }

    @Test
    void noTryStartsBeforeOpeningOrPastTheLastOne() {
        Timetable everybody = new Timetable(HALF_HOUR.withTries(2, CountedTry.BEST), Accommodation.NONE);
        Timetable another = new Timetable(everybody.policy(), Accommodation.NONE.trying(1));
        assertThat(another.canStart(NINE, 2)).isTrue();
        assertThat(another.canStart(NINE, 3)).isFalse();
        assertThat(new Timetable(HALF_HOUR.withTries(QuizPolicy.UNLIMITED, CountedTry.BEST), another.accommodation())
                        .tries())
                .isEqualTo(QuizPolicy.UNLIMITED);

        assertThat(everybody.canStart(NINE.minusMillis(1), 0)).isFalse();
        assertThat(everybody.canStart(NINE, 1)).isTrue();
        assertThat(everybody.canStart(NINE, 2)).isFalse();
    }

    @Test
    void aTryOverTheHourThatClocksSkipOrRepeatTakesItsFullTime() {
        for (String day : new String[] {"2026-03-29", "2026-10-25"}) {
            Instant start =
                    ZonedDateTime.parse(day + "T01:45:00+01:00[Europe/Berlin]").toInstant();
            QuizPolicy policy = QuizPolicy.standard(start).limitedTo(Duration.ofMinutes(40));

            Instant end =
                    new Timetable(policy, Accommodation.NONE).deadline(start).orElseThrow();

            assertThat(Duration.between(start, end)).isEqualTo(Duration.ofMinutes(40));
        }
        Instant inAdelaide = ZonedDateTime.of(2026, 4, 5, 2, 30, 0, 0, ZoneId.of("Australia/Adelaide"))
                .toInstant();
        assertThat(new Timetable(HALF_HOUR.within(Window.from(inAdelaide)), Accommodation.NONE).deadline(inAdelaide))
                .contains(inAdelaide.plusSeconds(1800));
    }
}
