package org.lectern.generator.question.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Numbers as texts write them. */
public final class Numbers {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Numbers() {}

    /** The value of "1,200", "3.5", "seven" or "forty"; empty for anything else. */
    public static Optional<BigDecimal> value(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?|\\d+(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        int small = SMALL.indexOf(plain);
        if (small >= 0) {
            return Optional.of(BigDecimal.valueOf(small));
        }
        int tens = plain.isEmpty() ? -1 : TENS.indexOf(plain);
        return tens >= 2 ? Optional.of(BigDecimal.valueOf(tens * 10L)) : Optional.empty();
    }

    /** Another number written the way {@code model} is: in words where that was one, with separators where it had them. */
    public static String written(long value, String model) {
        if (!Character.isDigit(model.strip().charAt(0))) {
            if (value < SMALL.size()) {
                return SMALL.get((int) value);
            }
            if (value % 10 == 0 && value < 100) {
                return TENS.get((int) value / 10);
            }
        }
        return model.contains(",") ? String.format(Locale.ROOT, "%,d", value) : Long.toString(value);
    }
}
