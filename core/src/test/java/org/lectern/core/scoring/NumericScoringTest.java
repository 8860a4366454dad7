package org.lectern.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Numeric;

class NumericScoringTest {

    @ParameterizedTest
    @CsvSource({
        "'1,200', 1200",
        "1200, 1200",
        "1 200, 1200",
        "1\u00a0200, 1200",
        "1'200, 1200",
        "'1.200,50', 1200.5",
        "'1,200.50', 1200.5",
        "'12,34,567', 1234567",
        "'1.2 million', 1200000",
        "'about 3,000 people', 3000",
        "twelve hundred, 1200",
        "one hundred and five, 105",
        "Twenty-one, 21",
        "two million three hundred thousand, 2300000",
        "half a million, 500000",
        "a dozen, 12",
        "a thousand, 1000",
        "−5, -5",
        "minus five, -5",
        "½, 0.5",
        "2½, 2.5",
        "3/4, 0.75",
        ".5, 0.5",
        "'0,5', 0.5",
        "$3.50, 3.5",
        "-$3, -3",
        "1e3, 1000",
        "٣٤, 34",
        "12., 12",
        "5k, 5000",
    })
    void readsNumbersAsPeopleWriteThem(String typed, BigDecimal value) {
        assertThat(WrittenNumber.read(typed, Locale.ENGLISH))
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e999999999",
                "5-6",
                "3 or 4",
                "1.2.3",
                "12,34,5",
                "two three",
                "many",
                "1/0",
                "hundreds",
                "k",
                ""
            })
    void refusesWhatIsNoSingleNumber(String typed) {
        assertThat(WrittenNumber.read(typed, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theLocaleDecidesWhatOneMarkBeforeThreeDigitsMeans() {
        assertThat(WrittenNumber.read("1.200", Locale.ENGLISH).orElseThrow().value())
                .isEqualByComparingTo("1.2");
        assertThat(WrittenNumber.read("1.200", Locale.GERMAN).orElseThrow().value())
                .isEqualByComparingTo("1200");
        assertThat(WrittenNumber.read("1,200", Locale.GERMAN).orElseThrow().value())
                .isEqualByComparingTo("1.2");
    }

    @ParameterizedTest
    @CsvSource({
        "42 km, true",
        "42000 m, true",
        "'42,000 metres', true",
        "42, true",
        "42 kilograms, false",
        "42 m, false",
        "26.1 miles, true",
        "43, false"
    })
    void unitsConvertWithinTheirKind(String typed, boolean right) {
        Numeric question = new Numeric("How long is a marathon?", new BigDecimal("42"), new BigDecimal("0.2"), "km");

        assertThat(Scorer.plain().score(question, new Answer.Text(typed)).verdict() == Verdict.CORRECT)
                .isEqualTo(right);
    }

    @Test
    void whatIsCountedMayFollowTheNumber() {
        Numeric question = new Numeric("How many died?", new BigDecimal("300"), BigDecimal.ZERO, "people");

        assertThat(Scorer.plain()
                        .score(question, new Answer.Text("three hundred inhabitants"))
                        .points())
                .isEqualTo(1);
    }

    @Test
    void theToleranceIsInclusive() {
        Numeric question = new Numeric("How warm was it?", new BigDecimal("20"), new BigDecimal("0.5"), "°C");

        assertThat(Scorer.plain().score(question, new Answer.Text("20.5")).points())
                .isEqualTo(1);
        assertThat(Scorer.plain().score(question, new Answer.Text("20.51")).points())
                .isZero();
    }
}
