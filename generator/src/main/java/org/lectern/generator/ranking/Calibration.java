package org.lectern.generator.ranking;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sets right what a model is too sure or too little sure of, by kind of item: log odds as a straight line of its log odds
 * (Platt 1999) with an addend for each of some columns.
 *
 * @param always the constant
 * @param slope of the model's own log odds
 * @param addends by column of {@link Features#columns}
 */
public record Calibration(double always, double slope, Map<String, Double> addends) {

    /** Leaves everything as it is. */
    public static final Calibration NONE = new Calibration(0, 1, Map.of());

    private static final String ALWAYS = "always";
    private static final String SLOPE = "odds";

    public Calibration {
        addends = Map.copyOf(addends);
    }

    /** @param columns those without an addend count nothing */
    public double odds(double odds, Map<String, Double> columns) {
        double settled = always + slope * odds;
        for (Map.Entry<String, Double> addend : addends.entrySet()) {
            settled += addend.getValue() * columns.getOrDefault(addend.getKey(), 0.0);
        }
        return settled;
    }

    /** This one, and what it says set right by the next. */
    public Calibration then(Calibration next) {
        Map<String, Double> both = new HashMap<>(next.addends);
        addends.forEach((column, addend) -> both.merge(column, next.slope * addend, Double::sum));
        return new Calibration(next.always + next.slope * always, next.slope * slope, both);
    }

    /** A number a line behind its name. */
    String written() {
        Map<String, Double> lines = new TreeMap<>(addends);
        lines.put(ALWAYS, always);
        lines.put(SLOPE, slope);
        return lines.entrySet().stream()
                .map(line -> String.format(Locale.ROOT, "%s\t%.4f\n", line.getKey(), line.getValue()))
                .collect(Collectors.joining());
    }

    /** What {@link #written} wrote. */
    static Calibration read(String written) {
        Map<String, Double> lines = written.lines()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
        double always = Objects.requireNonNull(lines.remove(ALWAYS), ALWAYS);
        double slope = Objects.requireNonNull(lines.remove(SLOPE), SLOPE);
        return new Calibration(always, slope, lines);
    }
}
