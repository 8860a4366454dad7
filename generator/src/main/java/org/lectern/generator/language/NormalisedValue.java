package org.lectern.generator.language;

import java.math.BigDecimal;

/** A date or quantity in a form that can be compared. */
public sealed interface NormalisedValue {

    /**
     * A date, as exact as the text gives it.
     *
     * @param iso ISO 8601: {@code 1969}, {@code 1969-07} or {@code 1969-07-20}; {@code --07-20} where the year is
     *     missing; {@code 196} for a decade, {@code 19} for the years 1900 to 1999
     */
    record CalendarDate(String iso) implements NormalisedValue {}

    /**
     * An amount with its unit.
     *
     * @param amount the number, so that "two million" is 2000000
     * @param unit singular unit or counted noun in lower case, {@code %} for a share, an ISO 4217 code or a currency
     *     sign's code for money; empty for a bare number
     * @param approximate whether the text says "about", "nearly", "more than" or the like
     */
    record Amount(BigDecimal amount, String unit, boolean approximate) implements NormalisedValue {}
}
