package org.lectern.core.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Pool;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.Quizzes;

class DrawTest {

    private static final Quiz THREE =
            Quizzes.of(Quizzes.monthQuestion(0), Quizzes.monthQuestion(1), Quizzes.monthQuestion(2));
    private static final List<String> IDS =
            THREE.items().stream().map(QuizItem::id).toList();
    private static final Quiz POOLED = pooled(THREE.items(), new Pool(IDS.subList(1, 3), 1));

    private static Quiz pooled(List<QuizItem> items, Pool... pools) {
        return new Quiz(THREE.title(), THREE.article(), THREE.summaries(), items, List.of(pools), List.of(), List.of());
    }

    private static Veil veil(int number) {
        return new Veil(ByteBuffer.allocate(Veil.SECRET_BYTES).putInt(number).array());
    }

    @Test
    void anAttemptMeetsWhatIsInNoPoolAndAsManyOfEachPoolAsItDraws() {
        assertThat(POOLED.length()).isEqualTo(2);
        for (int number = 0; number < 50; number++) {
            List<String> drawn = Draw.of(POOLED, veil(number));
            assertThat(drawn).hasSize(2).contains(IDS.get(0)).isSubsetOf(IDS);
            assertThat(Draw.of(POOLED, veil(number))).isEqualTo(drawn);
            assertThat(POOLED.only(drawn).items()).extracting(QuizItem::id).isEqualTo(drawn);
        }
    }

    @Test
    void attemptsDrawEachItemAboutAsOften() {
        Map<String, Integer> often = new HashMap<>();
        IntStream.range(0, 1000)
                .forEach(number -> Draw.of(POOLED, veil(number)).forEach(id -> often.merge(id, 1, Integer::sum)));

        assertThat(often.get(IDS.get(1))).isBetween(430, 570);
        assertThat(often.get(IDS.get(2))).isBetween(430, 570);
    }

    @Test
    void aQuizWithoutPoolsIsMetWhole() {
        assertThat(Draw.of(THREE, veil(1))).isEqualTo(IDS);
        assertThat(THREE.length()).isEqualTo(3);
    }

    @Test
    void whatWasTakenOutIsDrawnLast() {
        List<QuizItem> items = List.of(
                THREE.items().get(0),
                new QuizItem(THREE.items().get(1).item(), 0),
                THREE.items().get(2));
        Quiz quiz = pooled(items, new Pool(IDS.subList(1, 3), 1));

        IntStream.range(0, 20)
                .forEach(number -> assertThat(Draw.of(quiz, veil(number))).containsExactly(IDS.get(0), IDS.get(2)));
    }

    @Test
    void poolsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new Pool(IDS, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pool(IDS, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pooled(THREE.items(), new Pool(IDS, 1), new Pool(IDS.subList(0, 1), 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pooled(THREE.items(), new Pool(List.of("elsewhere"), 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
