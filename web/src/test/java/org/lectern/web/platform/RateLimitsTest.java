package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RateLimitsTest {

    private final String bucket = "test:" + UUID.randomUUID();

    @Inject
    RateLimits limits;

    @Test
    void soManyAttemptsMayGoOnAndNoMore() {
        assertThat(limits.take(bucket, 2, Duration.ofHours(1))).isTrue();
        assertThat(limits.hasLeft(bucket, 2, Duration.ofHours(1))).isTrue();
        assertThat(limits.take(bucket, 2, Duration.ofHours(1))).isTrue();
        assertThat(limits.hasLeft(bucket, 2, Duration.ofHours(1))).isFalse();
        assertThat(limits.take(bucket, 2, Duration.ofHours(1))).isFalse();

        limits.forget(bucket);

        assertThat(limits.take(bucket, 2, Duration.ofHours(1))).isTrue();
    }

    /** It would need a second connection while the first is held: enough of those at once wait for each other. */
    @Test
    void noAttemptIsTakenWhileATransactionHoldsAConnection() {
        assertThatThrownBy(
                        () -> QuarkusTransaction.requiringNew().run(() -> limits.take(bucket, 2, Duration.ofHours(1))))
                .hasMessageContaining("Transaction is not allowed");
    }
}
