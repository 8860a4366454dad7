package org.lectern.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Numeric;

class NumericScoringTest {

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
