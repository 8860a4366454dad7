package org.lectern.generator.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Answer;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.scoring.Score;
import org.lectern.core.scoring.Scorer;
import org.lectern.core.scoring.TextSimilarity.Judgement;

class MeaningSimilarityTest {

    private static final String QUESTION = "Why did the bridge close?";
    private static final String REFERENCE = "Floods had washed away the gravel under two pillars.";

    private final MeaningSimilarity similarity = new MeaningSimilarity();

    @Test
    void theSameInOtherWordsIsAccepted() {
        Judgement judgement = judge("The high water carried off the stones that held up two of its pillars");

        assertThat(judgement.accepted()).isTrue();
        assertThat(judgement.matched()).anyMatch(idea -> idea.contains("two pillars"));
    }

    @Test
    void anotherReasonIsNot() {
        assertThat(judge("Because a lorry hit it").accepted()).isFalse();
        assertThat(judge("I don't know").accepted()).isFalse();
        assertThat(judge("the bridge close").accepted()).isFalse();
    }

    @Test
    void nothingScoresNothing() {
        assertThat(judge("").score()).isZero();
        assertThat(judge(" ?! ").score()).isZero();
        assertThat(judge("").missing()).containsExactly(REFERENCE);
    }

    @Test
    void theReferenceItselfHasEveryPoint() {
        assertThat(judge("floods had washed away the gravel under two pillars").score())
                .isEqualTo(1);
    }

    @Test
    void moreOfTheIdeaIsWorthMore() {
        assertThat(judge("Floods washed away the gravel under two pillars of it")
                        .score())
                .isGreaterThan(judge("There were floods").score());
    }

    @Test
    void anyReferenceSuffices() {
        Judgement judgement = similarity.judge(
                "Which city is the capital?", List.of("The seat of the government is Lima", "Lima"), "It is Lima");

        assertThat(judgement.accepted()).isTrue();
    }

    @Test
    void whatDeniesTheReferenceNeverHasFullMarksHoweverNearItIs() {
        ShortAnswer question = new ShortAnswer(QUESTION, List.of(REFERENCE));
        Scorer scorer = new Scorer(similarity, Locale.ENGLISH);

        Score denied = scorer.score(
                question, new Answer.Text("Floods had not washed away any gravel under two of the pillars."));
        Score said =
                scorer.score(question, new Answer.Text("Floods had washed away the gravel under two of the pillars."));

        assertThat(denied.points()).isLessThan(1);
        assertThat(said.points()).isEqualTo(1);
    }

    @Test
    void averyLongAnswerIsReadToACertainLength() {
        assertThat(judge("gravel ".repeat(5_000)).score()).isBetween(0.0, 1.0);
    }

    private Judgement judge(String answer) {
        return similarity.judge(QUESTION, List.of(REFERENCE), answer);
    }
}
