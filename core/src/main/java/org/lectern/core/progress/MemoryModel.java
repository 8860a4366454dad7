package org.lectern.core.progress;

/**
 * FSRS-6, the memory model of Free Spaced Repetition Scheduler (Ye et al. 2022 and its version 6 of 2025): a power law
 * of forgetting whose decay is a parameter, and a short-term stability for reviews on the same day.
 */
public final class MemoryModel {

    private static final double[] DEFAULT_WEIGHTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private final double[] w;
    private final double decay;
    private final double factor;

    private MemoryModel(double[] weights) {
        this.w = weights.clone();
        this.decay = -w[20];
        this.factor = Math.pow(.9, 1 / decay) - 1;
    }

    /** The model with the weights published for all learners. */
    public static MemoryModel standard() {
        return new MemoryModel(DEFAULT_WEIGHTS);
    }

    /**
     * The model with weights of one's own.
     *
     * @param weights 21 finite numbers, in the published order
     */
    public static MemoryModel of(double... weights) {
        if (weights.length != DEFAULT_WEIGHTS.length) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.length);
        }
        for (double weight : weights) {
            if (!Double.isFinite(weight)) {
                throw new IllegalArgumentException("A weight is a finite number, not " + weight);
            }
        }
        return new MemoryModel(weights);
    }

    /** The chance, 0–1, of recall after so many whole days. */
    public double recall(Memory memory, long days) {
        return Math.pow(1 + factor * Math.max(0, days) / memory.stability(), decay);
    }

    /** The memory after the first review. */
    public Memory first(Rating rating) {
        return new Memory(stability(w[rating.grade() - 1]), Math.clamp(firstDifficulty(rating), 1, 10));
    }

    /** The memory after another review, so many whole days after the last. */
    public Memory after(Memory memory, Rating rating, long days) {
        double stability = days < 1
                ? sameDay(memory.stability(), rating)
                : rating == Rating.AGAIN
                        ? forgotten(memory, recall(memory, days))
                        : recalled(memory, rating, recall(memory, days));
        return new Memory(stability(stability), nextDifficulty(memory.difficulty(), rating));
    }

    /**
     * Whole days until the chance of recall has fallen to {@code retention}.
     *
     * @param retention strictly between 0 and 1
     * @param longest at least 1
     */
    public int interval(Memory memory, double retention, int longest) {
        double days = memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
        // Halves go to the even neighbour, as in the reference scheduler.
        return (int) Math.clamp(Math.rint(days), 1, longest);
    }

    private double firstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        double change = -w[6] * (rating.grade() - 3);
        double damped = difficulty + (10 - difficulty) * change / 9;
        return Math.clamp(w[7] * firstDifficulty(Rating.EASY) + (1 - w[7]) * damped, 1, 10);
    }

    private double sameDay(double stability, Rating rating) {
        double growth = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (rating.grade() >= Rating.GOOD.grade() ? Math.max(growth, 1) : growth);
    }

    private double recalled(Memory memory, Rating rating, double recall) {
        double hard = rating == Rating.HARD ? w[15] : 1;
        double easy = rating == Rating.EASY ? w[16] : 1;
        return memory.stability()
                * (1
                        + Math.exp(w[8])
                                * (11 - memory.difficulty())
                                * Math.pow(memory.stability(), -w[9])
                                * (Math.exp((1 - recall) * w[10]) - 1)
                                * hard
                                * easy);
    }

    private double forgotten(Memory memory, double recall) {
        double longTerm = w[11]
                * Math.pow(memory.difficulty(), -w[12])
                * (Math.pow(memory.stability() + 1, w[13]) - 1)
                * Math.exp((1 - recall) * w[14]);
        return Math.min(longTerm, memory.stability() / Math.exp(w[17] * w[18]));
    }

    private static double stability(double value) {
        return Math.max(value, Memory.LEAST_STABILITY);
    }
}
