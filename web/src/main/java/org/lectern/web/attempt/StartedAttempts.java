package org.lectern.web.attempt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The attempts there are. */
@ApplicationScoped
public class StartedAttempts implements PanacheRepositoryBase<StartedAttempt, UUID> {

    @Inject
    EntityManager entities;

    /** A student's own attempt. */
    public Optional<StartedAttempt> ofStudent(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id).firstResultOptional();
    }

    /** A student's own attempt, for writing to its log: nobody else writes until this transaction ends. */
    Optional<StartedAttempt> lock(UUID accountId, UUID id) {
        return find("accountId = ?1 and id = ?2", accountId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Any attempt, for writing to its log. */
    Optional<StartedAttempt> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** A student's tries at an assignment, the first one first. */
    public List<StartedAttempt> tries(UUID assignmentId, UUID accountId) {
        return list("assignmentId = ?1 and accountId = ?2 order by number", assignmentId, accountId);
    }

    /** Everybody's tries at an assignment. */
    public List<StartedAttempt> of(UUID assignmentId) {
        return list("assignmentId = ?1 order by accountId, number", assignmentId);
    }

    /** Holds other starts of this student's at this assignment back until the transaction ends. */
    void holdStarts(UUID assignmentId, UUID accountId) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, assignmentId + "/" + accountId)
                .getSingleResult();
    }
}
