package org.lectern.web.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Codes that allow the first school to be made: each node prints one in its log while there is no school. */
@ApplicationScoped
public class SetupCodes {

    private static final Logger LOG = Logger.getLogger(SetupCodes.class);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional
    void print(@Observes StartupEvent start) {
        if (isNeeded()) {
            LOG.infof("First start: open the page in a browser and type this one-time code: %s", fresh());
        }
    }

    /** Whether there is no school yet. */
    @Transactional
    public boolean isNeeded() {
        return entities.createNativeQuery("select 1 from school limit 1")
                .getResultList()
                .isEmpty();
    }

    /** Another code that is accepted until the school is made. */
    @Transactional
    public String fresh() {
        String code = Secret.newPassword().substring(0, 12);
        entities.createNativeQuery("insert into setup_code (code_hash, created_at) values (?1, ?2)")
                .setParameter(1, new Token(code).hash())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return code;
    }

    /** Uses a code up, and every other with it. */
    @Transactional
    boolean use(String code) {
        int used = entities.createNativeQuery("delete from setup_code where code_hash = ?1")
                .setParameter(1, new Token(code.strip()).hash())
                .executeUpdate();
        return used == 1 && entities.createNativeQuery("delete from setup_code").executeUpdate() >= 0;
    }
}
