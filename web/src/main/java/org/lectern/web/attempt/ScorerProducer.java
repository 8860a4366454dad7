package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.lectern.core.scoring.Scorer;

/** The scorer that every grade is made with. */
@ApplicationScoped
public class ScorerProducer {

    @Produces
    Scorer scorer() {
        return Scorer.plain();
    }
}
