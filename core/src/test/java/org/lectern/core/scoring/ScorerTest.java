package org.lectern.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

class ScorerTest {

    private static final MultipleResponse TWO_OF_FIVE = new MultipleResponse(
            "Which animals hibernate?",
            List.of(
                    Option.key("dormouse", "It sleeps from October on."),
                    Option.key("hedgehog", ""),
                    Option.distractor("hare", ""),
                    Option.distractor("deer", ""),
                    Option.distractor("robin", "")));

    private final Scorer scorer = Scorer.plain();

    @Test
    void aSingleChoiceShowsWhatWasChosenAndWhatIsRight() {
        Question question = new SingleChoice(
                "What froze?",
                List.of(Option.distractor("the sea", "It is too salty."), Option.key("the lake", "Line 3 says so.")));

        Score score = scorer.score(question, Answer.Choice.of(0));

        assertThat(score.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(score.parts())
                .containsExactly(
                        new Part("the sea", false, "It is too salty."), new Part("the lake", false, "Line 3 says so."));
    }

    @Test
    void trueStandsFirst() {
        TrueFalse question = new TrueFalse("Ice floats.", true, "");

        assertThat(scorer.score(question, Answer.Choice.of(0)).points()).isEqualTo(1);
        assertThat(scorer.score(question, Answer.Choice.of(1)).points()).isZero();
    }

    @Test
    void aWrongChoiceTakesAwayItsShareOfTheDistractors() {
        assertThat(points(TWO_OF_FIVE, 0, 1)).isEqualTo(1);
        assertThat(points(TWO_OF_FIVE, 0)).isEqualTo(.5);
        assertThat(points(TWO_OF_FIVE, 0, 1, 2)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(points(TWO_OF_FIVE, 0, 2)).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(points(TWO_OF_FIVE, 0, 1, 2, 3, 4)).isZero();
    }

    @Test
    void matchingGivesTheShareOfPairs() {
        Matching question = new Matching(
                "Match the capitals.",
                List.of(
                        new Matching.Pair("Peru", "Lima"),
                        new Matching.Pair("Chad", "N'Djamena"),
                        new Matching.Pair("Oman", "Muscat")),
                List.of("Quito"));

        assertThat(scorer.score(question, new Answer.Matches(Map.of(0, 0, 1, 3, 2, 2)))
                        .points())
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void orderingCountsPairsInTheRightOrder() {
        Ordering question = new Ordering("Put in order.", List.of("egg", "larva", "pupa", "moth"));

        assertThat(order(question, 0, 1, 2, 3)).isEqualTo(1);
        assertThat(order(question, 1, 0, 2, 3)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(order(question, 3, 2, 1, 0)).isZero();
        assertThat(order(question, 0, 1, 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "photosynthesis, true",
        "Photosynthesis., true",
        "the photosynthesis, true",
        "photosyntesis, true",
        "fotosynthesis, false",
        "photography, false",
        "respiration, false",
    })
    void aGapForgivesSlipsButNoOtherWord(String typed, boolean right) {
        Cloze question = new Cloze("Plants live by ____.", List.of("photosynthesis"), List.of());

        assertThat(scorer.score(question, new Answer.Text(typed)).verdict() == Verdict.CORRECT)
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "café, Cafe",
        "Émile Zola, emile zola",
        "wildlife, wild life",
        "mice and men, Mice & Men",
        "three, 3",
        "1200 soldiers, twelve hundred soldiers",
        "1.2 million, '1,200,000'",
        "glaciers, glacier",
        "cities, city",
        "Straße, strasse",
        "don't know, dont know",
    })
    void theseAreTheSame(String accepted, String typed) {
        assertThat(TypedText.find(typed, List.of(accepted), java.util.Locale.ENGLISH))
                .contains(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "1912, 1913",
        "likely, unlikely",
        "possible, impossible",
        "interstate, intrastate",
        "employer, employee",
        "harmful, harmless",
        "cat, car",
        "increase, decrease",
        "3 cats, 3 dogs",
        "not true, true",
        "+, -",
    })
    void theseAreNotTheSame(String accepted, String typed) {
        assertThat(TypedText.find(typed, List.of(accepted), java.util.Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void aWordBankAsksForItsVeryWord() {
        Cloze question = new Cloze("Smoking can ____ health.", List.of("affect"), List.of("affect", "affects"));

        assertThat(scorer.score(question, new Answer.Text("Affect")).points()).isEqualTo(1);
        assertThat(scorer.score(question, new Answer.Text("affects")).points()).isZero();
    }

    @Test
    void aShortAnswerNearTheBorderAsksForATeacher() {
        ShortAnswer question = new ShortAnswer(
                "Why did the bridge close?", List.of("Floods had washed away the gravel under two pillars."));

        Score good = scorer.score(
                question, new Answer.Text("The floods washed away gravel under the two pillars of the bridge"));
        Score half = scorer.score(question, new Answer.Text("Gravel under its pillars got lost in the water"));
        Score none = scorer.score(question, new Answer.Text("Because a lorry hit it"));

        assertThat(good.points()).isEqualTo(1);
        assertThat(half.sure()).isFalse();
        assertThat(half.parts()).contains(new Part("gravel", true, ""), new Part("flood", false, ""));
        assertThat(none.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(none.sure()).isTrue();
    }

    private double points(Question question, Integer... chosen) {
        return scorer.score(question, new Answer.Choice(Set.of(chosen))).points();
    }

    private double order(Ordering question, Integer... items) {
        return scorer.score(question, new Answer.Order(List.of(items))).points();
    }
}
