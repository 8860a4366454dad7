package org.lectern.core.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lectern.core.attempt.Saves.DEADLINE;
import static org.lectern.core.attempt.Saves.TIMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.quiz.CountedTry;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.Quizzes;
import org.lectern.core.scoring.Scorer;
import org.lectern.core.scoring.Verdict;

class AttemptGradeTest {

    private static final Quiz QUIZ = Quizzes.of(
            new ShortAnswer("What ended the frost?", List.of("thaw")),
            new ShortAnswer("What was salted?", List.of("cod")),
            new ShortAnswer("What was smoked?", List.of("eel")));

    @Test
    void theCurrentAnswersAreGradedAndNothingElse() {
        AttemptGrade grade = grade(new Saves()
                .save("q1", "phone", 1, 0, "thaw")
                .save("q1", "laptop", 1, 0, "storm")
                .save("q2", "phone", 2, 0, "bread")
                .submit()
                .save("q2", "phone", 3, 3, "cod"));

        assertThat(grade.points()).isEqualTo(1);
        assertThat(grade.share()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(grade.items())
                .extracting(item -> item.score().verdict())
                .containsExactly(Verdict.CORRECT, Verdict.WRONG, Verdict.BLANK);
        assertThat(grade.items()).extracting(ItemGrade::position).containsExactly(1L, 3L, 0L);
    }

    @Test
    void aLateAnswerCountsOnceATeacherAcceptsIt() {
        Saves saves = new Saves()
                .save("q1", "phone", 1, 0, "storm")
                .at(DEADLINE.plusSeconds(120))
                .save("q1", "phone", 2, 1, "thaw");

        assertThat(grade(saves).points()).isZero();
        assertThat(grade(saves.accept(2)).points()).isEqualTo(1);
    }

    @Test
    void ofSeveralTriesTheRuleSaysWhichCounts() {
        AttemptGrade first = grade(new Saves().save("q1", "phone", 1, 0, "thaw"));
        AttemptGrade best = grade(new Saves().save("q1", "phone", 1, 0, "thaw").save("q2", "phone", 2, 0, "cod"));
        AttemptGrade last = grade(new Saves());
        List<AttemptGrade> tries = List.of(first, best, last);

        assertThat(AttemptGrade.counted(tries, CountedTry.FIRST)).contains(first);
        assertThat(AttemptGrade.counted(tries, CountedTry.BEST)).contains(best);
        assertThat(AttemptGrade.counted(tries, CountedTry.LAST)).contains(last);
        assertThat(AttemptGrade.counted(List.of(), CountedTry.BEST)).isEmpty();
    }

    private static AttemptGrade grade(Saves saves) {
        return AttemptGrade.of(QUIZ, saves.under(TIMED), Scorer.plain());
    }
}
