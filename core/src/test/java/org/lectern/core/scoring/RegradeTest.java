package org.lectern.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.TrueFalse;

class RegradeTest {

    @Test
    void aWiderKeyRaisesThoseItNowAccepts() {
        Cloze narrow = new Cloze("It rained for ____.", List.of("a fortnight"), List.of());
        Cloze wide = new Cloze("It rained for ____.", List.of("a fortnight", "two weeks"), List.of());

        Regrade<String> regrade = Regrade.between(
                narrow,
                wide,
                Map.of(
                        "first", new Answer.Text("two weeks"),
                        "second", new Answer.Text("fortnight"),
                        "third", new Answer.Text("a month")),
                Scorer.plain());

        assertThat(regrade.changes()).containsOnlyKeys("first");
        assertThat(regrade.gaining()).isEqualTo(1);
        assertThat(regrade.losing()).isZero();
        assertThat(regrade.unchanged()).isEqualTo(2);
    }

    @Test
    void aTurnedKeyMovesEverybody() {
        Regrade<Integer> regrade = Regrade.between(
                new TrueFalse("Ice sinks.", true, ""),
                new TrueFalse("Ice sinks.", false, ""),
                Map.of(1, Answer.Choice.of(0), 2, Answer.Choice.of(1)),
                Scorer.plain());

        assertThat(regrade.changes().get(1).gain()).isEqualTo(-1);
        assertThat(regrade.changes().get(2).gain()).isEqualTo(1);
    }

    @Test
    void answersThatNoLongerFitAreNotGuessedAt() {
        Ordering three = new Ordering("Put in order.", List.of("a", "b", "c"));
        Ordering two = new Ordering("Put in order.", List.of("a", "b"));

        assertThatThrownBy(() -> Regrade.between(three, two, Map.<Integer, Answer>of(), Scorer.plain()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("new question");
    }
}
