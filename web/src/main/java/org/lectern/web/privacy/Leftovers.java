package org.lectern.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lectern.web.platform.DailyWork;

/** Clears away what serves nobody any more and is nobody's work: no answer, no result and no text is in it. */
@ApplicationScoped
public class Leftovers implements DailyWork {

    private static final Map<String, Duration> KEPT = new LinkedHashMap<>();

    static {
        KEPT.put("delete from session where expires_at < ?1", Duration.ZERO);
        KEPT.put("delete from invitation where accepted_by is null and expires_at < ?1", Duration.ZERO);
        // Books and archives whose teacher never said which of their texts are wanted.
        KEPT.put("delete from upload_in_hand where created_at < ?1", Duration.ofDays(1));
        // No limit counts longer than an hour.
        KEPT.put("delete from rate_limit where window_start < ?1", Duration.ofDays(1));
        // As long as the cookie that tells a device.
        KEPT.put("delete from known_device where seen_at < ?1", Duration.ofDays(365));
    }

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "clear-leftovers";
    }

    @Override
    @Transactional
    public void run() {
        KEPT.forEach((sql, kept) -> entities.createNativeQuery(sql)
                .setParameter(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                .executeUpdate());
    }
}
