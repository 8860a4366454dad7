package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lectern.generator.cli.bench.LabelledPages.LabelledPage;
import org.lectern.generator.ingest.html.BlockModel;
import org.lectern.generator.trees.BoostedTrees;

/** Fits the two rounds of the model that tells an article's blocks from a page's. */
record BlockModelFit(TreeFitting first, TreeFitting second) {

    /** Found on half of the pages; small, so that what it learns is about pages and not about these pages. */
    static final BlockModelFit CHOSEN =
            new BlockModelFit(new TreeFitting(60, 3, 0.15, 3, 0.5, 1), new TreeFitting(60, 3, 0.12, 3, 0.5, 2));

    /** The second round learns from what the first thinks of pages that it has not seen. */
    BlockModel fit(List<LabelledPage> pages) {
        int folds = 5;
        List<double[][]> wider = new ArrayList<>(Collections.nCopies(pages.size(), new double[0][]));
        for (int fold = 0; fold < folds; fold++) {
            List<LabelledPage> others = new ArrayList<>();
            for (int i = 0; i < pages.size(); i++) {
                if (i % folds != fold) {
                    others.add(pages.get(i));
                }
            }
            BoostedTrees unseen = fit(first, others, rows(others));
            for (int i = fold; i < pages.size(); i += folds) {
                wider.set(i, pages.get(i).blocks().secondRound(unseen));
            }
        }
        return new BlockModel(fit(first, pages, rows(pages)), fit(second, pages, wider));
    }

    private static List<double[][]> rows(List<LabelledPage> pages) {
        return pages.stream().map(page -> page.blocks().rows()).toList();
    }

    private static BoostedTrees fit(TreeFitting fitting, List<LabelledPage> pages, List<double[][]> rows) {
        List<double[]> all = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            LabelledPage page = pages.get(i);
            for (int k = 0; k < rows.get(i).length; k++) {
                all.add(rows.get(i)[k]);
                labels.add(page.labels()[k]);
                weights.add(page.weights()[k]);
            }
        }
        return fitting.fit(
                all.toArray(double[][]::new),
                labels.stream().mapToDouble(d -> d).toArray(),
                weights.stream().mapToDouble(d -> d).toArray());
    }
}
