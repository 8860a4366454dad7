package org.lectern.core.analysis;

import java.util.List;

/**
 * An item response model fitted to outcomes.
 *
 * @param logLik the marginal log-likelihood, natural logarithm; NaN where the model can't be fitted
 * @param items in the order of the outcomes' items
 */
public record IrtFit(double logLik, List<ItemParameters> items) {

    public IrtFit {
        items = List.copyOf(items);
    }
}
