package org.lectern.web.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The PINs that were given just now, so that a teacher whose page was lost sees them again by sending the form again.
 * They are in this node's memory alone, for a few minutes: only their hashes are kept.
 */
@ApplicationScoped
class ShownPins {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Given(UUID teacher, UUID room, List<NewPin> pins, Instant until) {}

    private final Map<UUID, Given> given = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    void keep(UUID form, UUID teacher, UUID room, List<NewPin> pins) {
        Instant now = clock.instant();
        given.values().removeIf(old -> !now.isBefore(old.until()));
        given.put(form, new Given(teacher, room, List.copyOf(pins), now.plus(KEPT)));
    }

    /** What this teacher was given by this form for this class; empty where that was too long ago. */
    Optional<List<NewPin>> again(UUID form, UUID teacher, UUID room) {
        return Optional.ofNullable(given.get(form))
                .filter(found -> found.teacher().equals(teacher)
                        && found.room().equals(room)
                        && clock.instant().isBefore(found.until()))
                .map(Given::pins);
    }
}
