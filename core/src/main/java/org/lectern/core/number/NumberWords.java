package org.lectern.core.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English number words: "twenty-one", "twelve hundred and five", "half a million", "a dozen". */
final class NumberWords {

    private static final List<String> UP_TO_NINETEEN = List.of(
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
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("thousand", BigDecimal.TEN.pow(3)),
            Map.entry("k", BigDecimal.TEN.pow(3)),
            Map.entry("million", BigDecimal.TEN.pow(6)),
            Map.entry("mn", BigDecimal.TEN.pow(6)),
            Map.entry("billion", BigDecimal.TEN.pow(9)),
            Map.entry("bn", BigDecimal.TEN.pow(9)),
            Map.entry("trillion", BigDecimal.TEN.pow(12)),
            Map.entry("lakh", BigDecimal.TEN.pow(5)),
            Map.entry("crore", BigDecimal.TEN.pow(7)));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    private NumberWords() {}

    /** The number in words that {@code text}, in lower case, begins with. */
    static Optional<WrittenNumber> read(String text) {
        String[] words = text.strip().replaceAll("(?<=\\p{L})-(?=\\p{L})", " ").split("\\s+");
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        boolean any = false;
        int used = 0;
        boolean open = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("[.,;:!?]+$", "");
            Integer small = SMALL.get(word);
            BigDecimal scale = SCALES.get(word);
            if (small != null) {
                if (open && !joins(group, small)) {
                    return Optional.empty();
                }
                group = group.add(BigDecimal.valueOf(small));
            } else if (word.equals("half") && !any) {
                group = new BigDecimal("0.5");
            } else if (word.equals("hundred") || word.equals("hundreds") && any) {
                group = orOne(group, any).multiply(HUNDRED);
            } else if (word.equals("dozen")) {
                group = orOne(group, any).multiply(DOZEN);
            } else if (scale != null && (any || word.length() > 2)) {
                total = total.add(orOne(group, open).multiply(scale));
                group = BigDecimal.ZERO;
            } else if (filler(words, i, any)) {
                continue;
            } else {
                break;
            }
            any = true;
            open = group.signum() != 0;
            used = i + 1;
        }
        if (!any) {
            return Optional.empty();
        }
        String rest = String.join(" ", Arrays.asList(words).subList(used, words.length));
        return Optional.of(new WrittenNumber(total.add(group), rest));
    }

    /** "1.2" before "million people" becomes 1,200,000 before "people". */
    static WrittenNumber scaled(WrittenNumber number) {
        String[] words = number.rest().split("\\s+", 2);
        String first = words[0].replaceAll("[.,;:!?]+$", "");
        BigDecimal scale = first.equals("hundred") ? HUNDRED : first.equals("dozen") ? DOZEN : SCALES.get(first);
        return scale == null
                ? number
                : new WrittenNumber(number.value().multiply(scale), words.length > 1 ? words[1] : "");
    }

    /** Whether {@code next} may follow within one group: "twenty one" and "hundred five" do, "two three" does not. */
    private static boolean joins(BigDecimal group, int next) {
        int lastTwo = group.remainder(HUNDRED).intValue();
        return lastTwo == 0 || lastTwo >= 20 && lastTwo % 10 == 0 && next < 10 && next > 0;
    }

    /** "and" inside a number, "a" before a scale. */
    private static boolean filler(String[] words, int at, boolean any) {
        if (at + 1 >= words.length) {
            return false;
        }
        String next = words[at + 1].replaceAll("[.,;:!?]+$", "");
        if (words[at].equals("and")) {
            return any && SMALL.containsKey(next);
        }
        return (words[at].equals("a") || words[at].equals("an"))
                && (SCALES.containsKey(next) || next.equals("hundred") || next.equals("dozen") || next.equals("half"));
    }

    private static BigDecimal orOne(BigDecimal group, boolean given) {
        return given && group.signum() != 0 ? group : BigDecimal.ONE;
    }

    /** "forty-two"; empty where the number is negative or has more than two figures. */
    static Optional<String> spelled(long number) {
        if (number < 0 || number > 99) {
            return Optional.empty();
        }
        int value = (int) number;
        if (value < UP_TO_NINETEEN.size()) {
            return Optional.of(UP_TO_NINETEEN.get(value));
        }
        String tens = TENS.get(value / 10 - 2);
        return Optional.of(value % 10 == 0 ? tens : tens + "-" + UP_TO_NINETEEN.get(value % 10));
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < UP_TO_NINETEEN.size(); i++) {
            words.put(UP_TO_NINETEEN.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), 20 + 10 * i);
        }
        words.put("none", 0);
        words.put("nought", 0);
        return Map.copyOf(words);
    }
}
