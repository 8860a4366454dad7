package org.lectern.web.platform;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on only when a test says so. */
public class TestClock extends Clock {

    private volatile Instant now = Instant.now();

    /** Puts a new one in the place of the server's clock for the test at hand. */
    public static TestClock install() {
        TestClock clock = new TestClock();
        QuarkusMock.installMockForType(clock, Clock.class);
        return clock;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
