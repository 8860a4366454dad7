package org.lectern.web.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.core.analysis.Distractors;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.question.Answer;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.scoring.Score;
import org.lectern.core.scoring.Verdict;
import org.lectern.web.assignment.LighthouseQuiz;

class OptionDoubtsTest {

    /** Twelve pupils; the six who know the rest choose the first of these options, the others the second. */
    private static ClassGrid dividedOver(int strong, int weak) {
        List<ClassGrid.Row> rows = new ArrayList<>();
        for (int pupil = 0; pupil < 12; pupil++) {
            double rest = pupil < 6 ? 1 : 0;
            rows.add(row(List.of(
                    new ItemGrade("asked", 1, Answer.Choice.of(pupil < 6 ? strong : weak), score(0), 1),
                    new ItemGrade("rest", 2, new Answer.Text("x"), score(rest), 1))));
        }
        return new ClassGrid(List.of(), rows, List.of());
    }

    private static Score score(double points) {
        return new Score(points, points == 1 ? Verdict.CORRECT : Verdict.WRONG, true, List.of());
    }

    private static ClassGrid.Row row(List<ItemGrade> grades) {
        return new ClassGrid.Row(
                UUID.randomUUID(),
                "Mika",
                ClassGrid.State.DONE,
                Optional.empty(),
                Optional.of(new AttemptGrade(grades)),
                2,
                1,
                false,
                Optional.empty(),
                0);
    }

    @Test
    void aKeyThatTheWeakChooseAndADistractorThatTheStrongChooseAreDoubted() {
        Map<Integer, Distractors.Finding> doubts =
                OptionDoubts.of(dividedOver(2, 0), "asked", LighthouseQuiz.whoWarned(0));

        assertThat(doubts)
                .containsEntry(0, Distractors.Finding.KEY_DRAWS_THE_WEAK)
                .containsEntry(2, Distractors.Finding.DRAWS_THE_STRONG)
                .containsEntry(1, Distractors.Finding.HARDLY_CHOSEN);
    }

    @Test
    void aKeyThatTheStrongChooseIsNotDoubted() {
        assertThat(OptionDoubts.of(dividedOver(0, 2), "asked", LighthouseQuiz.whoWarned(0)))
                .doesNotContainKeys(0, 2);
    }

    @Test
    void fewPupilsMakeNothingDoubtful() {
        ClassGrid few = dividedOver(2, 0);
        ClassGrid nine = new ClassGrid(List.of(), few.rows().subList(0, 9), List.of());

        assertThat(OptionDoubts.of(nine, "asked", LighthouseQuiz.whoWarned(0))).isEmpty();
    }

    @Test
    void whatIsTypedHasNoOptions() {
        ShortAnswer typed = new ShortAnswer("Who?", List.of("the keeper"));

        assertThat(OptionDoubts.of(dividedOver(2, 0), "asked", typed)).isEmpty();
    }
}
