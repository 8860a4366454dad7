package org.lectern.generator.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.lectern.generator.grading.AnswerModel;

/**
 * Fits an {@link AnswerModel}: cross-entropy, Adam (Kingma and Ba 2015) with decoupled weight decay and a falling rate.
 * Each collection of answers has its own output bias while fitting, as graders differ in how strict they are; the model
 * keeps the strict ones'.
 */
final class AnswerModelFit {

    private static final int NETS = 3;
    private static final int HIDDEN = 12;
    private static final int EPOCHS = 12;
    private static final int BATCH = 128;
    private static final double RATE = 3e-3;
    private static final double DECAY = .01;
    private static final double WEIGHT_OF_LENIENT = 3;

    /**
     * One graded answer.
     *
     * @param question which question, so that questions can be held out
     * @param contradicts whether it denies what the reference says, or the other way about
     * @param grade 0–1
     * @param lenient whether a partly right answer got marks
     */
    record Graded(String set, String question, double[] features, boolean contradicts, double grade, boolean lenient) {}

    private final int features;
    private final double[] weights;
    private final double[] gradient;
    private final double[] first;
    private final double[] second;
    private int steps;

    private AnswerModelFit(int features, Random random) {
        this.features = features;
        this.weights = new double[HIDDEN * (features + 2) + features + 2];
        this.gradient = new double[weights.length];
        this.first = new double[weights.length];
        this.second = new double[weights.length];
        for (int i = 0; i < HIDDEN * features; i++) {
            weights[i] = random.nextGaussian() * .25;
        }
        for (int h = 0; h < HIDDEN; h++) {
            weights[out(h)] = random.nextGaussian() * .3;
        }
    }

    static AnswerModel fit(List<Graded> answers) {
        int features = answers.getFirst().features().length;
        double[] mean = new double[features];
        double[] spread = new double[features];
        for (int i = 0; i < features; i++) {
            int feature = i;
            mean[i] = answers.stream()
                    .mapToDouble(a -> a.features()[feature])
                    .average()
                    .orElseThrow();
            spread[i] = 1e-6
                    + Math.sqrt(answers.stream()
                            .mapToDouble(a -> Math.pow(a.features()[feature] - mean[feature], 2))
                            .average()
                            .orElseThrow());
        }
        AnswerModel scale = new AnswerModel(
                mean, spread, List.of(new AnswerModel.Net(new double[0][], new double[0], new double[0], mean, 0)));
        List<Graded> scaled = answers.stream()
                .map(a -> new Graded(
                        a.set(),
                        a.question(),
                        scale.standardised(a.features()),
                        a.contradicts(),
                        a.grade(),
                        a.lenient()))
                .toList();
        List<AnswerModel.Net> nets = new ArrayList<>();
        for (int seed = 0; seed < NETS; seed++) {
            nets.add(net(scaled, features, new Random(seed)));
        }
        return new AnswerModel(mean, spread, nets);
    }

    private static AnswerModel.Net net(List<Graded> answers, int features, Random random) {
        AnswerModelFit fit = new AnswerModelFit(features, random);
        List<Graded> shuffled = new ArrayList<>(answers);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); from += BATCH) {
                List<Graded> batch = shuffled.subList(from, Math.min(from + BATCH, shuffled.size()));
                Arrays.fill(fit.gradient, 0);
                batch.forEach(answer -> fit.learn(answer, batch.size()));
                fit.step(RATE * (1 - (double) epoch / EPOCHS));
            }
        }
        return fit.toNet();
    }

    private void learn(Graded answer, int batch) {
        double[] x = answer.features();
        double[] units = new double[HIDDEN];
        int bias = weights.length - (answer.lenient() ? 1 : 2);
        double logit = weights[bias];
        for (int i = 0; i < features; i++) {
            logit += weights[line(i)] * x[i];
        }
        for (int h = 0; h < HIDDEN; h++) {
            double unit = weights[hiddenBias(h)];
            for (int i = 0; i < features; i++) {
                unit += weights[h * features + i] * x[i];
            }
            units[h] = Math.tanh(unit);
            logit += weights[out(h)] * units[h];
        }
        double error =
                (1 / (1 + Math.exp(-logit)) - answer.grade()) * (answer.lenient() ? WEIGHT_OF_LENIENT : 1) / batch;
        gradient[bias] += error;
        for (int i = 0; i < features; i++) {
            gradient[line(i)] += error * x[i];
        }
        for (int h = 0; h < HIDDEN; h++) {
            gradient[out(h)] += error * units[h];
            double back = error * weights[out(h)] * (1 - units[h] * units[h]);
            gradient[hiddenBias(h)] += back;
            for (int i = 0; i < features; i++) {
                gradient[h * features + i] += back * x[i];
            }
        }
    }

    private void step(double rate) {
        steps++;
        for (int i = 0; i < weights.length; i++) {
            first[i] = .9 * first[i] + .1 * gradient[i];
            second[i] = .999 * second[i] + .001 * gradient[i] * gradient[i];
            double move =
                    first[i] / (1 - Math.pow(.9, steps)) / (Math.sqrt(second[i] / (1 - Math.pow(.999, steps))) + 1e-8);
            boolean bias = i >= weights.length - 2;
            weights[i] -= rate * (move + (bias ? 0 : DECAY * weights[i]));
        }
    }

    private AnswerModel.Net toNet() {
        double[][] into = new double[HIDDEN][];
        double[] hiddenBias = new double[HIDDEN];
        double[] out = new double[HIDDEN];
        double[] line = new double[features];
        for (int h = 0; h < HIDDEN; h++) {
            into[h] = Arrays.copyOfRange(weights, h * features, (h + 1) * features);
            hiddenBias[h] = weights[hiddenBias(h)];
            out[h] = weights[out(h)];
        }
        for (int i = 0; i < features; i++) {
            line[i] = weights[line(i)];
        }
        return new AnswerModel.Net(into, hiddenBias, out, line, weights[weights.length - 2]);
    }

    private int hiddenBias(int unit) {
        return HIDDEN * features + unit;
    }

    private int out(int unit) {
        return HIDDEN * (features + 1) + unit;
    }

    private int line(int feature) {
        return HIDDEN * (features + 2) + feature;
    }
}
