package org.lectern.generator.grading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The chance that a strict grader calls an answer correct: the mean of small networks, each one hidden layer beside a
 * straight line, over standardised {@link AnswerFeatures}.
 *
 * @param mean of each feature
 * @param spread standard deviation of each feature
 * @param nets at least one
 */
public record AnswerModel(double[] mean, double[] spread, List<Net> nets) {

    private static final String RESOURCE = "answer-model.json";

    /** Standardised features this far out are taken for this far. */
    private static final double FARTHEST = 3;

    /**
     * One network.
     *
     * @param into hidden unit × feature
     * @param hiddenBias one a hidden unit
     * @param out one a hidden unit
     * @param line one a feature
     * @param bias of the output
     */
    public record Net(double[][] into, double[] hiddenBias, double[] out, double[] line, double bias) {

        double logit(double[] x) {
            double sum = bias;
            for (int i = 0; i < x.length; i++) {
                sum += line[i] * x[i];
            }
            for (int h = 0; h < out.length; h++) {
                double unit = hiddenBias[h];
                for (int i = 0; i < x.length; i++) {
                    unit += into[h][i] * x[i];
                }
                sum += out[h] * Math.tanh(unit);
            }
            return sum;
        }
    }

    public AnswerModel {
        nets = List.copyOf(nets);
        if (nets.isEmpty()) {
            throw new IllegalArgumentException("A model has at least one network");
        }
    }

    private static final class Shared {
        static final AnswerModel INSTANCE = load();
    }

    /** The model that ships. */
    static AnswerModel shared() {
        return Shared.INSTANCE;
    }

    /** 0–1. */
    public double chance(double[] features) {
        double[] x = standardised(features);
        double sum = 0;
        for (Net net : nets) {
            sum += net.logit(x);
        }
        return 1 / (1 + Math.exp(-sum / nets.size()));
    }

    /** The features as the networks see them. */
    public double[] standardised(double[] features) {
        double[] x = new double[features.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.clamp((features[i] - mean[i]) / spread[i], -FARTHEST, FARTHEST);
        }
        return x;
    }

    private static AnswerModel load() {
        try (InputStream stream = AnswerModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("The answer model is missing from the class path.");
            }
            JsonNode root = new ObjectMapper().readTree(stream);
            List<Net> nets = new ArrayList<>();
            for (JsonNode net : root.get("nets")) {
                double[][] into = new double[net.get("into").size()][];
                for (int h = 0; h < into.length; h++) {
                    into[h] = numbers(net.get("into").get(h));
                }
                nets.add(new Net(
                        into,
                        numbers(net.get("hiddenBias")),
                        numbers(net.get("out")),
                        numbers(net.get("line")),
                        net.get("bias").asDouble()));
            }
            AnswerModel model = new AnswerModel(numbers(root.get("mean")), numbers(root.get("spread")), nets);
            if (model.mean().length != AnswerFeatures.COUNT) {
                throw new IOException("The answer model was fitted to other features; fit it again.");
            }
            return model;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }
}
