package org.lectern.generator.language.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers written in digits, in words, or in both: "12,500", "three hundred and six", "2.5 million". */
final class Numbers {

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
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "k", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "m", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L));

    private Numbers() {}

    /** 3 for "third"; 0 where the word is no ordinal up to twenty. */
    static int ordinal(String word) {
        return Math.max(0, ORDINALS.indexOf(word));
    }

    /** The number these words make together; empty where one of them is no part of a number. */
    static Optional<BigDecimal> read(List<String> words) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        boolean any = false;
        for (String word : words) {
            BigDecimal scale = any ? SCALES.get(word) : null;
            if (scale != null) {
                total = total.add(part.signum() == 0 ? scale : part.multiply(scale));
                part = BigDecimal.ZERO;
            } else if (word.equals("hundred")) {
                part = part.signum() == 0 ? BigDecimal.valueOf(100) : part.multiply(BigDecimal.valueOf(100));
            } else if (word.equals("and") || word.equals("-")) {
                continue;
            } else {
                Optional<BigDecimal> value = single(word);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                part = part.add(value.get());
            }
            any = true;
        }
        return any ? Optional.of(total.add(part)) : Optional.empty();
    }

    private static Optional<BigDecimal> single(String word) {
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return Optional.of(BigDecimal.valueOf(small));
        }
        int tens = word.isEmpty() ? -1 : TENS.indexOf(word);
        if (tens >= 2) {
            return Optional.of(BigDecimal.valueOf(tens * 10L));
        }
        if (word.equals("million") || word.equals("billion") || word.equals("thousand")) {
            return Optional.of(SCALES.get(word));
        }
        String digits = word.replace(",", "");
        boolean number = !digits.isEmpty() && digits.length() <= 30;
        int stops = 0;
        for (int i = 0; i < digits.length() && number; i++) {
            char c = digits.charAt(i);
            stops += c == '.' ? 1 : 0;
            number = (c >= '0' && c <= '9') || (c == '.' && stops == 1 && digits.length() > 1);
        }
        return number ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
