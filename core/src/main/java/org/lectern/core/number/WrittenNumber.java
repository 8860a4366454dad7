package org.lectern.core.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: "1,200", "1 200", "1.2 million", "−5", "½", "2 1/2", "twelve hundred and five", "$3".
 *
 * @param value what it stands for
 * @param rest what follows it, a unit for instance; without surrounding white space
 */
public record WrittenNumber(BigDecimal value, String rest) {

    /** Longer texts hold no number that anybody would type as an answer. */
    private static final int LONGEST = 200;

    /** Larger exponents only make arithmetic slow. */
    private static final int LARGEST_EXPONENT = 30;

    private static final String HEDGE =
            "(?:(?:about|around|approximately|approx\\.?|roughly|nearly|almost|some|circa|ca?\\.|exactly)\\s+|[~≈]\\s*)?";
    private static final String SIGN = "([+-]|minus\\s+|plus\\s+|negative\\s+)?";
    private static final String SPACE_GROUPED = "\\d{1,3}(?:[ '_]\\d{3})+(?!\\d)(?:[.,]\\d+)?";
    private static final String PLAIN = "\\d[\\d.,]*|[.,]\\d+";

    private static final Pattern DIGITS = Pattern.compile(
            HEDGE + SIGN + "[$€£¥]?\\s*" + SIGN + "(" + SPACE_GROUPED + "|" + PLAIN + ")(?:e([+-]?\\d{1,4}))?(.*)",
            Pattern.DOTALL);
    private static final Pattern FRACTION = Pattern.compile(
            HEDGE + SIGN + "(?:(\\d{1,9})\\s+)?(\\d{1,9})\\s*/\\s*(\\d{1,9})(?![\\d/])(.*)", Pattern.DOTALL);
    private static final Pattern HEDGED_WORDS = Pattern.compile(HEDGE + SIGN + "(.*)", Pattern.DOTALL);
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|to\\b|or\\b|/)\\s*\\d.*", Pattern.DOTALL);

    public WrittenNumber {
        rest = rest.strip();
    }

    /**
     * The number that {@code text} begins with.
     *
     * @param locale decides between "1,200" as twelve hundred and as one and a fifth where both can be meant
     * @return empty where it begins with none, or where it names several ("5-6", "3 or 4")
     */
    public static Optional<WrittenNumber> read(String text, Locale locale) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = simplify(text);
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches()) {
            return ofFraction(fraction);
        }
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return ofDigits(digits, locale);
        }
        Matcher words = HEDGED_WORDS.matcher(plain);
        return words.matches()
                ? NumberWords.read(words.group(2)).map(number -> number.times(sign(words.group(1))))
                : Optional.empty();
    }

    /** The number that {@code text} is, as English writes it: empty where anything follows it. */
    public static Optional<BigDecimal> only(String text) {
        return read(text, Locale.ENGLISH)
                .filter(number -> number.rest().isEmpty())
                .map(WrittenNumber::value);
    }

    /**
     * Another whole number written the way {@code model} is: in words where that was in words, up to ninety-nine, with
     * commas between thousands where it had them.
     *
     * @return empty where {@code model} is written otherwise: with a unit, a currency, decimals or "twelve hundred"
     */
    public static Optional<String> like(String model, long value) {
        return only(model)
                .filter(own -> own.stripTrailingZeros().scale() <= 0)
                .flatMap(own -> styled(model, own.longValue()))
                .filter(model::equalsIgnoreCase)
                .flatMap(same -> styled(model, value));
    }

    private static Optional<String> styled(String model, long value) {
        if (model.chars().noneMatch(Character::isDigit)) {
            return NumberWords.spelled(value);
        }
        return Optional.of(model.contains(",") ? String.format(Locale.ROOT, "%,d", value) : Long.toString(value));
    }

    WrittenNumber times(BigDecimal factor) {
        return new WrittenNumber(value.multiply(factor), rest);
    }

    private static String simplify(String text) {
        // Compatibility forms turn "½" to "1⁄2" and full-width digits to plain ones; "2½" needs its space first.
        String spaced = text.replaceAll("(?<=\\d)(?=[¼½¾⅐-⅞])", " ");
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(spaced, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString()
                .replaceAll("[\\u2212\\u2010-\\u2015]", "-")
                .replace('⁄', '/')
                .replace('’', '\'')
                .replace('٫', '.')
                .replace("٬", ",")
                .replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<WrittenNumber> ofFraction(Matcher found) {
        BigDecimal below = new BigDecimal(found.group(4));
        if (below.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal whole = found.group(2) == null ? BigDecimal.ZERO : new BigDecimal(found.group(2));
        BigDecimal value = new BigDecimal(found.group(3))
                .divide(below, java.math.MathContext.DECIMAL64)
                .add(whole)
                .multiply(sign(found.group(1)));
        return Optional.of(new WrittenNumber(value, found.group(5)));
    }

    private static Optional<WrittenNumber> ofDigits(Matcher found, Locale locale) {
        String figures = found.group(3);
        String rest = found.group(5);
        // A full stop or comma at the end closes the sentence.
        String closed = figures.replaceAll("[.,]+$", "");
        Optional<String> plain = NumberPunctuation.remove(closed, locale);
        if (plain.isEmpty() || RANGE.matcher(rest).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(plain.get());
        if (found.group(4) != null) {
            int exponent = Integer.parseInt(found.group(4));
            if (Math.abs(exponent) > LARGEST_EXPONENT) {
                return Optional.empty();
            }
            value = value.scaleByPowerOfTen(exponent);
        }
        BigDecimal signed = value.multiply(sign(found.group(1))).multiply(sign(found.group(2)));
        return Optional.of(NumberWords.scaled(new WrittenNumber(signed, rest)));
    }

    private static BigDecimal sign(@org.jspecify.annotations.Nullable String written) {
        return written != null && (written.startsWith("-") || written.startsWith("minus") || written.startsWith("neg"))
                ? BigDecimal.ONE.negate()
                : BigDecimal.ONE;
    }
}
