package org.lectern.core.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * All figures of one quiz.
 *
 * @param alpha Cronbach's
 * @param raschLogLik marginal log-likelihood of the Rasch fit
 * @param twoPlLogLik of the two-parameter fit
 * @param items in the order of the outcomes
 */
public record ItemAnalysis(double alpha, double raschLogLik, double twoPlLogLik, List<ItemFigures> items) {

    /**
     * One item's figures; NaN where the data don't define one.
     *
     * @param facility share right, 0–1
     * @param discrimination corrected item–total correlation
     */
    public record ItemFigures(
            String name, double facility, double discrimination, ItemParameters rasch, ItemParameters twoPl) {}

    public ItemAnalysis {
        items = List.copyOf(items);
    }

    public static ItemAnalysis of(Responses responses) {
        IrtFit rasch = IrtModel.RASCH.fit(responses);
        IrtFit twoPl = IrtModel.TWO_PL.fit(responses);
        List<ItemFigures> items = new ArrayList<>();
        for (int item = 0; item < responses.items().size(); item++) {
            items.add(new ItemFigures(
                    responses.items().get(item),
                    ClassicalStatistics.facility(responses, item),
                    ClassicalStatistics.discrimination(responses, item),
                    rasch.items().get(item),
                    twoPl.items().get(item)));
        }
        return new ItemAnalysis(ClassicalStatistics.alpha(responses), rasch.logLik(), twoPl.logLik(), items);
    }
}
