package org.lectern.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.core.quiz.Quiz.JoinedText;

class QuizTest {

    private static final Quiz ONE = Quizzes.of(Quizzes.monthQuestion(0), Quizzes.monthQuestion(1));

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

    private static Quiz joining(JoinedText... texts) {
        return new Quiz(ONE.title(), ONE.article(), ONE.summaries(), ONE.items(), List.of(), List.of(texts));
    }
}
