package org.lectern.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.core.number.WrittenNumber;
import org.lectern.core.question.Numeric;

/** All or nothing: the number lies within the tolerance, in the unit asked for or one that converts to it. */
final class NumericScoring {

    /** Keeps "6 miles" right for 9.656064 km where the tolerance is 0: conversions are rounded to 16 digits. */
    private static final BigDecimal CONVERSION_SLACK = new BigDecimal("1e-9");

    private NumericScoring() {}

    static Score score(Numeric question, String typed, Locale locale) {
        Optional<BigDecimal> value = WrittenNumber.read(typed, locale).flatMap(number -> inUnitOf(question, number));
        boolean right = value.isPresent()
                && value.get().subtract(question.value()).abs().compareTo(question.tolerance()) <= 0;
        String key = question.value().toPlainString() + (question.unit().isEmpty() ? "" : " " + question.unit());
        return Score.of(right ? 1 : 0, List.of(new Part(typed, right, key)));
    }

    /** Empty where the answer measures something else, kilograms where metres are asked. */
    private static Optional<BigDecimal> inUnitOf(Numeric question, WrittenNumber number) {
        Optional<Measure> given = Measure.named(number.rest());
        Optional<Measure> asked = Measure.named(question.unit());
        if (given.isEmpty()
                || given.equals(asked)
                || asked.isEmpty() && question.unit().isEmpty()) {
            return Optional.of(number.value());
        }
        if (asked.isEmpty() || asked.get().kind() != given.get().kind()) {
            return Optional.empty();
        }
        BigDecimal converted = number.value().multiply(given.get().in(asked.get()));
        BigDecimal off = converted.subtract(question.value()).abs();
        boolean rounding = off.compareTo(question.value().abs().multiply(CONVERSION_SLACK)) <= 0;
        return Optional.of(rounding ? question.value() : converted);
    }
}
