package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Area under the receiver operating characteristic, ties counted half. */
final class Auc {

    private record Prediction(double score, boolean positive) {}

    private final List<Prediction> predictions = new ArrayList<>();

    void add(double score, boolean positive) {
        predictions.add(new Prediction(score, positive));
    }

    int size() {
        return predictions.size();
    }

    /** 0–1; NaN where only one kind was added. */
    double value() {
        List<Prediction> sorted = new ArrayList<>(predictions);
        sorted.sort(Comparator.comparingDouble(Prediction::score));
        double rankSum = 0;
        long positives = 0;
        int from = 0;
        while (from < sorted.size()) {
            int to = from;
            long tied = 0;
            while (to < sorted.size()
                    && sorted.get(to).score() == sorted.get(from).score()) {
                tied += sorted.get(to).positive() ? 1 : 0;
                to++;
            }
            rankSum += tied * (from + 1 + to) / 2.0;
            positives += tied;
            from = to;
        }
        long negatives = sorted.size() - positives;
        return positives == 0 || negatives == 0
                ? Double.NaN
                : (rankSum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }
}
