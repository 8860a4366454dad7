package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes of results that pupils have not taken notice of yet. */
@ApplicationScoped
public class Regrades {

    @Inject
    EntityManager entities;

    @Inject
    Sittings sittings;

    /**
     * What a pupil knows of a result that has changed since, perhaps more than once.
     *
     * @param points that the pupil saw last
     * @param outOf of how many
     * @param notes of the corrections that stand, the oldest first; those without a note are left out
     */
    public record Unseen(double points, double outOf, List<String> notes) {}

    /** By attempt. */
    public Map<UUID, Unseen> of(UUID accountId) {
        Map<UUID, Unseen> unseen = new LinkedHashMap<>();
        entities.createNativeQuery("""
                        select r.attempt_id, r.points, r.out_of, c.note, c.undone_at is not null as undone
                        from replaced_grade r join attempt a on a.id = r.attempt_id
                        join correction c on c.id = r.correction_id
                        where a.account_id = ?1 and r.seen_at is null order by r.id
                        """, Tuple.class)
                .setParameter(1, accountId)
                .getResultList()
                .forEach(found -> {
                    Tuple row = (Tuple) found;
                    Unseen known = unseen.computeIfAbsent(
                            row.get("attempt_id", UUID.class),
                            first -> new Unseen(
                                    row.get("points", Number.class).doubleValue(),
                                    row.get("out_of", Number.class).doubleValue(),
                                    new ArrayList<>()));
                    String note = row.get("note", String.class);
                    if (!note.isEmpty()
                            && !row.get("undone", Boolean.class)
                            && !known.notes().contains(note)) {
                        known.notes().add(note);
                    }
                });
        return unseen;
    }

    public Optional<Unseen> of(StartedAttempt attempt) {
        return Optional.ofNullable(of(attempt.accountId()).get(attempt.id()));
    }

    /** The pupil took notice of what changed about an attempt. */
    @Transactional
    public void seen(StartedAttempt attempt) {
        entities.createNativeQuery("update replaced_grade set seen_at = ?2 where attempt_id = ?1 and seen_at is null")
                .setParameter(1, attempt.id())
                .setParameter(2, sittings.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
