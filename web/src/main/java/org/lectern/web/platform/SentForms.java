package org.lectern.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Lets a form that is sent twice count once. The page gives each form that makes something the id of what it will make
 * ({@link Page#freshId}); whoever handles it holds that id, and then looks whether there is such a thing already.
 */
@ApplicationScoped
public class SentForms {

    @Inject
    EntityManager entities;

    /** Keeps others who hold this id waiting until the transaction ends, on every node. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "form:" + id)
                .getSingleResult();
    }
}
