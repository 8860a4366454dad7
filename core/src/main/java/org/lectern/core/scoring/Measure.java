package org.lectern.core.scoring;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure that converts to others of its kind.
 *
 * @param kind what it measures
 * @param size in the kind's base unit
 */
record Measure(Kind kind, BigDecimal size) {

    enum Kind {
        LENGTH,
        MASS,
        TIME,
        VOLUME,
        SHARE
    }

    private static final Map<String, Measure> KNOWN = Map.ofEntries(
                    of(Kind.LENGTH, "0.001", "mm millimetre millimeter"),
                    of(Kind.LENGTH, "0.01", "cm centimetre centimeter"),
                    of(Kind.LENGTH, "1", "m metre meter"),
                    of(Kind.LENGTH, "1000", "km kilometre kilometer"),
                    of(Kind.LENGTH, "0.0254", "inch"),
                    of(Kind.LENGTH, "0.3048", "ft foot feet"),
                    of(Kind.LENGTH, "0.9144", "yd yard"),
                    of(Kind.LENGTH, "1609.344", "mi mile"),
                    of(Kind.MASS, "0.001", "mg milligram"),
                    of(Kind.MASS, "1", "g gram"),
                    of(Kind.MASS, "1000", "kg kilo kilogram kilogramme"),
                    of(Kind.MASS, "1000000", "tonne"),
                    of(Kind.MASS, "453.59237", "lb pound"),
                    of(Kind.TIME, "1", "s sec second"),
                    of(Kind.TIME, "60", "min minute"),
                    of(Kind.TIME, "3600", "h hr hour"),
                    of(Kind.TIME, "86400", "day"),
                    of(Kind.TIME, "604800", "week"),
                    of(Kind.VOLUME, "0.001", "ml millilitre milliliter"),
                    of(Kind.VOLUME, "1", "l litre liter"),
                    of(Kind.SHARE, "1", "% percent pct"))
            .entrySet()
            .stream()
            .flatMap(entry ->
                    java.util.Arrays.stream(entry.getKey().split(" ")).map(name -> Map.entry(name, entry.getValue())))
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The measure that the whole of {@code unit} names; empty for what counts things, as "people". */
    static Optional<Measure> named(String unit) {
        String name =
                unit.strip().toLowerCase(Locale.ROOT).replaceAll("[.]+$", "").replace("per cent", "percent");
        Measure exact = KNOWN.get(name);
        return Optional.ofNullable(exact == null ? KNOWN.get(PlainText.singular(name)) : exact);
    }

    /** How many of {@code other} one of this is. */
    BigDecimal in(Measure other) {
        return size.divide(other.size, java.math.MathContext.DECIMAL64);
    }

    private static Map.Entry<String, Measure> of(Kind kind, String size, String names) {
        return Map.entry(names, new Measure(kind, new BigDecimal(size)));
    }
}
