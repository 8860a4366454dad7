package org.lectern.generator.cli.bench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Multinomial logistic regression with an L2 penalty on standardised columns, by L-BFGS (Liu and Nocedal 1989).
 *
 * @param weights of each class: a constant, then one number a column, for values as they are
 */
record SoftmaxFit(double[][] weights) {

    private static final int STEPS = 80;

    /** Steps that the curve is guessed from. */
    private static final int REMEMBERED = 10;

    /** Columns that hardly ever differ are not blown up beyond this. */
    private static final double LEAST_DEVIATION = 0.03;

    /** Of the slope along a step, the share by which it has to bring the miss down (Armijo). */
    private static final double ENOUGH = 1e-4;

    private static final int MOST_HALVINGS = 20;

    /** A step, and the change of the slope along it. */
    private record Step(double[] moved, double[] bent) {}

    /** What is to be fitted. */
    private record Task(double[][] rows, int[] classes, double[] counts, int kinds, double penalty) {

        int width() {
            return rows[0].length + 1;
        }

        /** The penalised miss; its slope is written into {@code slope}. */
        double miss(double[] weights, double[] slope) {
            int width = width();
            double miss = 0;
            for (int k = 0; k < weights.length; k++) {
                double held = k % width == 0 ? 0 : penalty * weights[k];
                slope[k] = held;
                miss += held * weights[k] / 2;
            }
            double[] odds = new double[kinds];
            for (int i = 0; i < rows.length; i++) {
                for (int kind = 0; kind < kinds; kind++) {
                    odds[kind] = weights[kind * width] + product(weights, kind * width + 1, rows[i]);
                }
                double most = Arrays.stream(odds).max().orElseThrow();
                double sum = 0;
                for (double one : odds) {
                    sum += Math.exp(one - most);
                }
                miss += counts[i] * (most + Math.log(sum) - odds[classes[i]]);
                for (int kind = 0; kind < kinds; kind++) {
                    double chance = Math.exp(odds[kind] - most) / sum;
                    double off = counts[i] * (chance - (kind == classes[i] ? 1 : 0));
                    if (Math.abs(off) > 1e-7) {
                        slope[kind * width] += off;
                        add(off, rows[i], slope, kind * width + 1);
                    }
                }
            }
            return miss;
        }
    }

    /**
     * Fits weights.
     *
     * @param classes of each row, from 0
     * @param counts how much each row counts, above 0
     * @param kinds how many classes there are
     */
    static SoftmaxFit of(double[][] rows, int[] classes, double[] counts, int kinds, double penalty) {
        int columns = rows[0].length;
        double[] mean = new double[columns];
        double[] deviation = new double[columns];
        for (double[] row : rows) {
            add(1.0 / rows.length, row, mean, 0);
        }
        for (double[] row : rows) {
            for (int k = 0; k < columns; k++) {
                deviation[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.length;
            }
        }
        for (int k = 0; k < columns; k++) {
            deviation[k] = Math.sqrt(deviation[k]) + LEAST_DEVIATION;
        }
        double[][] unit = new double[rows.length][columns];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < columns; k++) {
                unit[i][k] = (rows[i][k] - mean[k]) / deviation[k];
            }
        }
        double[] found = least(new Task(unit, classes, counts, kinds, penalty));
        double[][] weights = new double[kinds][columns + 1];
        for (int kind = 0; kind < kinds; kind++) {
            weights[kind][0] = found[kind * (columns + 1)];
            for (int k = 0; k < columns; k++) {
                weights[kind][k + 1] = found[kind * (columns + 1) + k + 1] / deviation[k];
                weights[kind][0] -= weights[kind][k + 1] * mean[k];
            }
        }
        return new SoftmaxFit(weights);
    }

    private static double[] least(Task task) {
        double[] at = new double[task.kinds() * task.width()];
        double[] slope = new double[at.length];
        double miss = task.miss(at, slope);
        Deque<Step> steps = new ArrayDeque<>();
        for (int step = 0; step < STEPS; step++) {
            double[] way = downhill(slope, steps);
            double fall = product(way, 0, slope);
            double length = steps.isEmpty() ? 1 / Math.sqrt(-fall) : 1;
            double[] next = at;
            double[] nextSlope = slope;
            double nextMiss = Double.POSITIVE_INFINITY;
            for (int half = 0; half < MOST_HALVINGS && !(nextMiss <= miss + ENOUGH * length * fall); half++) {
                length = half == 0 ? length : length / 2;
                next = at.clone();
                add(length, way, next, 0);
                nextSlope = new double[at.length];
                nextMiss = task.miss(next, nextSlope);
            }
            if (!(nextMiss < miss)) {
                break;
            }
            steps.addLast(new Step(less(next, at), less(nextSlope, slope)));
            if (steps.size() > REMEMBERED) {
                steps.removeFirst();
            }
            at = next;
            slope = nextSlope;
            miss = nextMiss;
        }
        return at;
    }

    /** The slope turned by what the last steps say of the curve, downwards. */
    private static double[] downhill(double[] slope, Deque<Step> steps) {
        double[] way = slope.clone();
        Deque<Double> shares = new ArrayDeque<>();
        for (Step step : (Iterable<Step>) steps::descendingIterator) {
            double share = product(step.moved(), 0, way) / product(step.moved(), 0, step.bent());
            add(-share, step.bent(), way, 0);
            shares.push(share);
        }
        if (!steps.isEmpty()) {
            Step last = steps.getLast();
            double scale = product(last.moved(), 0, last.bent()) / product(last.bent(), 0, last.bent());
            for (int k = 0; k < way.length; k++) {
                way[k] *= scale;
            }
        }
        for (Step step : steps) {
            double share = shares.pop() - product(step.bent(), 0, way) / product(step.moved(), 0, step.bent());
            add(share, step.moved(), way, 0);
        }
        return less(new double[way.length], way);
    }

    /** The likeliest class of a row. */
    int classOf(double[] row) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < weights.length; kind++) {
            double odds = weights[kind][0] + product(weights[kind], 1, row);
            if (odds > most) {
                most = odds;
                best = kind;
            }
        }
        return best;
    }

    private static double product(double[] one, int from, double[] other) {
        double sum = 0;
        for (int k = 0; k < other.length; k++) {
            sum += one[from + k] * other[k];
        }
        return sum;
    }

    private static void add(double share, double[] more, double[] to, int from) {
        for (int k = 0; k < more.length; k++) {
            to[from + k] += share * more[k];
        }
    }

    private static double[] less(double[] one, double[] other) {
        double[] less = new double[one.length];
        for (int k = 0; k < less.length; k++) {
            less[k] = one[k] - other[k];
        }
        return less;
    }
}
