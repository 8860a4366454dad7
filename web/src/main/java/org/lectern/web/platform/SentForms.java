package org.lectern.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a form that is sent twice count once. The page gives each form that makes something the id of what it will make
 * ({@link Page#freshId}); whoever handles it holds that id, and then looks whether there is such a thing already.
 */
@ApplicationScoped
public class SentForms {

    @Inject
    EntityManager entities;

    /**
     * The id of what a form makes, held as by {@link #hold}: one id for one content, as a page that the browser goes
     * back to may send another content with the form's id.
     *
     * @param form empty where the form carried no id
     * @param sent tells contents apart
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID holdFor(Optional<UUID> form, String sent) {
        if (form.isEmpty()) {
            return UUID.randomUUID();
        }
        UUID id = UUID.nameUUIDFromBytes((form.get() + "\n" + sent).getBytes(StandardCharsets.UTF_8));
        hold(id);
        return id;
    }

    /** Keeps others who hold this id waiting until the transaction ends, on every node. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "form:" + id)
                .getSingleResult();
    }
}
