package org.lectern.core.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Answer;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.scoring.Mark;
import org.lectern.core.scoring.Marks;
import org.lectern.core.scoring.Scorer;

class RegradeTest {

    private static final Cloze NARROW = new Cloze("It rained for ____.", List.of("a fortnight"), List.of());

    private final Scorer scorer = Scorer.plain();

    @Test
    void aWiderKeyRaisesThoseItNowAccepts() {
        Cloze wide = new Cloze("It rained for ____.", List.of("a fortnight", "two weeks"), List.of());

        Regrade<String> regrade = Regrade.of(
                item(NARROW),
                item(wide),
                Map.of(
                        "first", grade(NARROW, new Answer.Text("two weeks")),
                        "second", grade(NARROW, new Answer.Text("fortnight")),
                        "third", grade(NARROW, new Answer.Text("a month"))),
                scorer);

        assertThat(regrade.changes()).containsOnlyKeys("first");
        assertThat(regrade.gaining()).isEqualTo(1);
        assertThat(regrade.losing()).isZero();
        assertThat(regrade.unchanged()).isEqualTo(2);
    }

    @Test
    void aTurnedKeyMovesEverybody() {
        TrueFalse before = new TrueFalse("Ice sinks.", true, "");

        Regrade<Integer> regrade = Regrade.of(
                item(before),
                item(new TrueFalse("Ice sinks.", false, "")),
                Map.of(1, grade(before, Answer.Choice.of(0)), 2, grade(before, Answer.Choice.of(1))),
                scorer);

        assertThat(regrade.changes().get(1).gain()).isEqualTo(-1);
        assertThat(regrade.changes().get(2).gain()).isEqualTo(1);
    }

    @Test
    void aMarkHoldsForEverybodyWhoGaveThatAnswer() {
        Marks half = Marks.NONE.with(new Mark(new Answer.Text("14 days"), .5));

        Regrade<String> regrade = Regrade.of(
                item(NARROW),
                new QuizItem(item(NARROW).item(), 1, half),
                Map.of(
                        "first", grade(NARROW, new Answer.Text("14 days")),
                        "second", grade(NARROW, new Answer.Text(" 14  Days ")),
                        "third", grade(NARROW, new Answer.Text("4 days"))),
                scorer);

        assertThat(regrade.changes()).containsOnlyKeys("first", "second");
        assertThat(regrade.changes().get("second").after().points()).isEqualTo(.5);
    }

    @Test
    void aMarkTakenBackLeavesTheAnswerToTheScorer() {
        Answer typed = new Answer.Text("two weeks");
        Marks marks = Marks.NONE.with(new Mark(typed, 1)).with(new Mark(typed, 0));

        assertThat(marks.marks()).hasSize(1);
        assertThat(marks.score(NARROW, new Answer.Text("a fortnight"), scorer).points())
                .isEqualTo(1);
        assertThat(marks.without(typed)).isEqualTo(Marks.NONE);
    }

    @Test
    void anItemTakenOutCountsForNobody() {
        AttemptGrade grade = grade(NARROW, new Answer.Text("a fortnight"));

        AttemptGrade without = grade.regraded(new QuizItem(item(NARROW).item(), 0), scorer);

        assertThat(without.points()).isZero();
        assertThat(without.outOf()).isZero();
        assertThat(without.share()).isZero();
    }

    @Test
    void answersThatNoLongerFitAreNotGuessedAt() {
        Ordering three = new Ordering("Put in order.", List.of("a", "b", "c"));
        Ordering two = new Ordering("Put in order.", List.of("a", "b"));
        Cloze banked = new Cloze("It rained for ____.", List.of("days"), List.of("days", "weeks"));
        Cloze otherBank = new Cloze("It rained for ____.", List.of("days"), List.of("days", "years"));

        assertThatThrownBy(() -> Regrade.of(item(three), item(two), Map.of(), scorer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("new question");
        assertThatThrownBy(() -> Regrade.of(item(banked), item(otherBank), Map.of(), scorer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static QuizItem item(Question question) {
        return QuizItem.of(new Item("q", question, List.of(), Skill.DETAIL, BloomLevel.REMEMBER, .5, .5));
    }

    private AttemptGrade grade(Question question, Answer answer) {
        return new AttemptGrade(List.of(new ItemGrade("q", 1, answer, scorer.score(question, answer), 1)));
    }
}
