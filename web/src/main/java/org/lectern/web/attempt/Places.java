package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which question each pupil looks at, as their pages tell. */
@ApplicationScoped
public class Places {

    @Inject
    EntityManager entities;

    @Inject
    Sittings sittings;

    /**
     * Where an attempt is.
     *
     * @param item id of the question, as the quiz knows it
     * @param at when it was opened
     */
    public record Place(String item, Instant at) {}

    @Transactional
    public void set(StartedAttempt attempt, String item) {
        entities.createNativeQuery("""
                        insert into attempt_place (attempt_id, school_id, item_id, at) values (?1, ?2, ?3, ?4)
                        on conflict (attempt_id) do update set item_id = excluded.item_id, at = excluded.at
                        """)
                .setParameter(1, attempt.id())
                .setParameter(2, attempt.schoolId())
                .setParameter(3, item)
                .setParameter(4, sittings.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The places of all attempts at an assignment; those whose page told none are absent. */
    public Map<UUID, Place> of(UUID assignmentId) {
        Map<UUID, Place> places = new HashMap<>();
        entities.createNativeQuery("""
                        select p.attempt_id, p.item_id, p.at from attempt_place p
                        join attempt a on a.id = p.attempt_id where a.assignment_id = ?1
                        """, Tuple.class)
                .setParameter(1, assignmentId)
                .getResultList()
                .forEach(found -> {
                    Tuple row = (Tuple) found;
                    places.put(
                            row.get("attempt_id", UUID.class),
                            new Place(row.get("item_id", String.class), row.get("at", Instant.class)));
                });
        return places;
    }
}
