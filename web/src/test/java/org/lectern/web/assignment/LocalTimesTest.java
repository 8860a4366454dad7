package org.lectern.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.web.platform.Refusal;

class LocalTimesTest {

    @ParameterizedTest
    @CsvSource({
        // An ordinary day.
        "2026-06-01T08:30, Europe/Berlin, 2026-06-01T06:30:00Z",
        // Clocks skip 02:00 to 03:00: the time moves on by the gap.
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:30:00Z",
        // Clocks show 02:00 to 03:00 twice: the first is meant.
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        // Half-hour and quarter-hour zones.
        "2026-06-01T08:30, Asia/Kolkata, 2026-06-01T03:00:00Z",
        "2026-06-01T08:30, Asia/Kathmandu, 2026-06-01T02:45:00Z",
        // A gap of half an hour.
        "2026-10-04T02:10, Australia/Lord_Howe, 2026-10-03T15:40:00Z"
    })
    void aFieldsTimeIsTheInstantThatTheWallClockMeans(String field, String zone, String instant) {
        assertThat(LocalTimes.parse(field, ZoneId.of(zone))).contains(Instant.parse(instant));
    }

    @Test
    void anEmptyFieldIsNoTime() {
        assertThat(LocalTimes.parse(" ", ZoneId.of("UTC"))).isEmpty();
    }

    @Test
    void whatIsNoTimeIsRefusedInWords() {
        assertThatThrownBy(() -> LocalTimes.parse("tomorrow", ZoneId.of("UTC")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tomorrow");
    }
}
