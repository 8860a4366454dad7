package org.lectern.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Quiz.JoinedText;

class QuizTest {

    private static final Quiz ONE = Quizzes.of(Quizzes.monthQuestion(0), Quizzes.monthQuestion(1));
    private static final Quiz THREE =
            Quizzes.of(Quizzes.monthQuestion(0), Quizzes.monthQuestion(1), Quizzes.monthQuestion(2));

    @Test
    void allOfOneArticleIsRead() {
        assertThat(ONE.sections()).containsExactly(0, 1);
        assertThat(ONE.only(List.of("q1")).sections()).containsExactly(0, 1);
    }

    @Test
    void ofJoinedArticlesThoseAreReadThatAnItemIsAbout() {
        Quiz joined = joining(new JoinedText(0, Set.of("q1")), new JoinedText(1, Set.of("q2")));

        assertThat(joined.sections()).containsExactly(0, 1);
        assertThat(joined.only(List.of("q1")).sections()).containsExactly(0);
        assertThat(joined.only(List.of("q2")).sections()).containsExactly(1);
    }

    @Test
    void itemsAboutNoArticleLeaveAllToBeRead() {
        Quiz joined = joining(new JoinedText(0, Set.of("q1")), new JoinedText(1, Set.of()));

        assertThat(joined.only(List.of("q2")).sections()).containsExactly(0, 1);
    }

    @Test
    void aDrawKeepsThePartsThatItHasItemsOf() {
        Quiz divided = divided(THREE.items(), List.of(), part("A", "q1"), part("B", "q2", "q3"));

        assertThat(divided.part("q3")).contains(1);
        assertThat(divided.only(List.of("q3")).parts()).containsExactly(part("B", "q3"));
        assertThat(divided.only(List.of("q1", "q2")).parts()).containsExactly(part("A", "q1"), part("B", "q2"));
    }

    @Test
    void itemsBeforeTheFirstPartAreInNone() {
        Quiz divided = divided(THREE.items(), List.of(), part("B", "q2", "q3"));

        assertThat(divided.part("q1")).isEmpty();
        assertThat(divided.part("q2")).contains(0);
    }

    @Test
    void partsFollowTheItemsAndHoldPoolsWhole() {
        assertThatThrownBy(() -> divided(THREE.items(), List.of(), part("A", "q2"), part("B", "q1", "q3")))
                .hasMessageContaining("do not follow");
        assertThatThrownBy(() -> divided(THREE.items(), List.of(), part("A", "q1", "q2")))
                .hasMessageContaining("do not follow");
        assertThatThrownBy(() -> divided(
                        THREE.items(),
                        List.of(new Pool(List.of("q1", "q2"), 1)),
                        part("A", "q1"),
                        part("B", "q2", "q3")))
                .hasMessageContaining("two parts");
        assertThatThrownBy(() -> part("Empty")).hasMessageContaining("no question");
        assertThatThrownBy(() -> part(" ", "q1")).hasMessageContaining("title");
    }

    private static QuizPart part(String title, String... items) {
        return new QuizPart(title, "", List.of(items));
    }

    private static Quiz divided(List<QuizItem> items, List<Pool> pools, QuizPart... parts) {
        return new Quiz(ONE.title(), ONE.article(), ONE.summaries(), items, pools, List.of(), List.of(parts));
    }

    private static Quiz joining(JoinedText... texts) {
        return new Quiz(ONE.title(), ONE.article(), ONE.summaries(), ONE.items(), List.of(), List.of(texts), List.of());
    }
}
