package org.lectern.generator.ingest.html;

/** What the first round thought of a block and of those around it, as further columns for the second round. */
final class Neighbourhood {

    private static final int[] STEPS = {-3, -2, -1, 1, 2, 3};

    private Neighbourhood() {}

    static double[][] rows(double[][] rows, double[] chances) {
        int n = rows.length;
        double[] sum = new double[n + 1];
        double[] words = new double[n + 1];
        int first = -1;
        int last = -1;
        for (int i = 0; i < n; i++) {
            double weight = Math.expm1(rows[i][0]);
            sum[i + 1] = sum[i] + chances[i] * weight;
            words[i + 1] = words[i] + weight;
            if (chances[i] > 0.5 && weight >= 15) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        double[][] wider = new double[n][];
        for (int i = 0; i < n; i++) {
            int width = rows[i].length;
            double[] row = java.util.Arrays.copyOf(rows[i], width + STEPS.length + 8);
            int at = width;
            row[at++] = chances[i];
            for (int step : STEPS) {
                row[at++] = i + step < 0 || i + step >= n ? -1 : chances[i + step];
            }
            row[at++] = mean(sum, words, i - 8, i);
            row[at++] = mean(sum, words, i + 1, i + 9);
            row[at++] = sum[i] / Math.max(1, sum[n]);
            row[at++] = (sum[n] - sum[i + 1]) / Math.max(1, sum[n]);
            row[at++] = first < 0 ? -1000 : Math.max(-60, Math.min(60, i - first));
            row[at++] = last < 0 ? -1000 : Math.max(-60, Math.min(60, i - last));
            row[at] = Math.log1p(sum[n]);
            wider[i] = row;
        }
        return wider;
    }

    private static double mean(double[] sum, double[] words, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(sum.length - 1, Math.max(to, start));
        double weight = words[end] - words[start];
        return weight == 0 ? -1 : (sum[end] - sum[start]) / weight;
    }
}
