package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Items that students marked to come back to. */
@ApplicationScoped
public class Flags {

    @Inject
    EntityManager entities;

    /** Ids of the flagged items, as the quiz knows them. */
    public Set<String> of(UUID attemptId) {
        Set<String> items = new HashSet<>();
        // Without a type for the result: with one the framework plans the statement anew each time.
        entities.createNativeQuery("select item_id from attempt_flag where attempt_id = ?1")
                .setParameter(1, attemptId)
                .getResultList()
                .forEach(item -> items.add((String) item));
        return items;
    }

    @Transactional
    public void set(StartedAttempt attempt, String item, boolean flagged) {
        String sql = flagged
                ? "insert into attempt_flag (attempt_id, item_id, school_id) values (?1, ?2, ?3) on conflict do nothing"
                : "delete from attempt_flag where attempt_id = ?1 and item_id = ?2 and school_id = ?3";
        entities.createNativeQuery(sql)
                .setParameter(1, attempt.id())
                .setParameter(2, item)
                .setParameter(3, attempt.schoolId())
                .executeUpdate();
    }
}
