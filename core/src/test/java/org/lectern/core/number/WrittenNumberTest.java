package org.lectern.core.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

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
        "seven, 13, thirteen",
        "forty, 35, thirty-five",
        "Twenty, 20, twenty",
        "'1,200', 15000, '15,000'",
        "1969, 1972, 1972",
        "seven, 120, ",
        "twelve hundred, 1300, ",
        "$3, 5, ",
        "3.5, 5, ",
        "3 million, 5, ",
    })
    void writesAnotherNumberTheSameWay(String model, long value, String written) {
        assertThat(WrittenNumber.like(model, value)).isEqualTo(java.util.Optional.ofNullable(written));
    }

    @Property(seed = "20")
    void readsWhatItWrites(@ForAll @IntRange(max = 99) int one, @ForAll @IntRange(max = 99) int other) {
        String spelled = WrittenNumber.like("one", one).orElseThrow();

        assertThat(WrittenNumber.only(spelled)).hasValue(BigDecimal.valueOf(one));
        assertThat(WrittenNumber.like(spelled, other)).isEqualTo(WrittenNumber.like("one", other));
    }
}
