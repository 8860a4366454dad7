package org.lectern.core.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Item response models fitted by marginal maximum likelihood (Bock and Aitkin 1981). */
public enum IrtModel {
    /**
     * One discrimination for all items (Rasch 1960). Ability is scaled to variance 1, so that difficulties stand on the
     * same scale as those of {@link #TWO_PL}; times the common discrimination they are Rasch's logits.
     */
    RASCH(2) {
        @Override
        int slopeOf(int item) {
            return 0;
        }

        @Override
        int slopes(int items) {
            return 1;
        }
    },
    /** Each item has its own discrimination (Birnbaum 1968). */
    TWO_PL(3) {
        @Override
        int slopeOf(int item) {
            return item;
        }

        @Override
        int slopes(int items) {
            return items;
        }
    };

    private final int fewestItems;

    IrtModel(int fewestItems) {
        this.fewestItems = fewestItems;
    }

    /** Which of the slopes an item has. */
    abstract int slopeOf(int item);

    /** How many slopes are estimated. */
    abstract int slopes(int items);

    /**
     * Fits this model. Items that everybody or nobody got right are left out and have NaN parameters; with fewer items
     * than the model needs everything is NaN.
     */
    public IrtFit fit(Responses responses) {
        List<Integer> telling = IntStream.range(0, responses.items().size())
                .filter(item -> {
                    double facility = ClassicalStatistics.facility(responses, item);
                    return facility > 0 && facility < 1;
                })
                .boxed()
                .toList();
        List<ItemParameters> parameters =
                new ArrayList<>(Collections.nCopies(responses.items().size(), ItemParameters.UNKNOWN));
        if (telling.size() < fewestItems) {
            return new IrtFit(Double.NaN, parameters);
        }
        MarginalLikelihood likelihood = new MarginalLikelihood(ResponsePatterns.of(responses, telling), this);
        MarginalFit fit = MarginalFit.of(likelihood);
        for (int i = 0; i < telling.size(); i++) {
            parameters.set(telling.get(i), fit.parameters(i));
        }
        return new IrtFit(fit.logLik(), parameters);
    }
}
