package org.lectern.web.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Counts attempts in the database, so that every node counts together. An attempt counts whatever becomes of what it was
 * taken for, so it is taken before that begins: a transaction that waited here for a second connection, in each of as
 * many requests as there are connections, would wait for ever.
 */
@ApplicationScoped
public class RateLimits {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Takes one of {@code allowed} attempts that a bucket has in each {@code window}.
     *
     * @param bucket names who tries what, such as {@code sign-in:} and an account's id
     * @return whether the attempt may go on
     */
    @Transactional(Transactional.TxType.NEVER)
    public boolean take(String bucket, int allowed, Duration window) {
        return QuarkusTransaction.requiringNew().call(() -> taken(bucket, window)) <= allowed;
    }

    private int taken(String bucket, Duration window) {
        Instant now = clock.instant();
        Number taken = (Number) entities.createNativeQuery("""
                        insert into rate_limit as r (bucket, window_start, taken) values (:bucket, :now, 1)
                        on conflict (bucket) do update set
                            taken = case when r.window_start <= :expired then 1 else r.taken + 1 end,
                            window_start = case when r.window_start <= :expired then :now else r.window_start end
                        returning taken
                        """)
                .setParameter("bucket", bucket)
                .setParameter("now", utc(now))
                .setParameter("expired", utc(now.minus(window)))
                .getSingleResult();
        return taken.intValue();
    }

    /** Whether a bucket still has an attempt left, without taking it. */
    @Transactional
    public boolean hasLeft(String bucket, int allowed, Duration window) {
        Number taken = (Number) entities.createNativeQuery(
                        "select coalesce(max(taken), 0) from rate_limit where bucket = :bucket and window_start > :expired")
                .setParameter("bucket", bucket)
                .setParameter("expired", utc(clock.instant().minus(window)))
                .getSingleResult();
        return taken.intValue() < allowed;
    }

    /** Forgets what a bucket has taken, after a success. */
    @Transactional
    public void forget(String bucket) {
        entities.createNativeQuery("delete from rate_limit where bucket = :bucket")
                .setParameter("bucket", bucket)
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
