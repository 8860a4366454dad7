package org.lectern.web.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Locale;
import org.lectern.core.scoring.Scorer;
import org.lectern.generator.grading.MeaningSimilarity;

/** The scorer that every grade is made with: short answers in other words than the key's are judged by meaning. */
@ApplicationScoped
public class ScorerProducer {

    @Produces
    Scorer scorer() {
        return new Scorer(new MeaningSimilarity(), Locale.ENGLISH);
    }
}
