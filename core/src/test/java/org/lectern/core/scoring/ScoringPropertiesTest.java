package org.lectern.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lectern.core.question.Answer;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;

class ScoringPropertiesTest {

    private final Scorer scorer = Scorer.plain();

    @Provide
    Arbitrary<Question> questions() {
        return AnyQuestion.questions();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return AnyQuestion.answers();
    }

    @Property(seed = "1")
    void everyAnswerToEveryQuestionHasAScoreBetweenNoneAndAll(
            @ForAll("questions") Question question, @ForAll("answers") Answer answer) {
        Score score = scorer.score(question, answer);

        assertThat(score.points()).isBetween(0.0, 1.0);
        assertThat(scorer.score(question, answer)).isEqualTo(score);
    }

    @Property(seed = "1")
    void theKeyHasEveryPoint(@ForAll("questions") Question question) {
        Score score = scorer.score(question, AnyQuestion.key(question));

        assertThat(score.points()).isEqualTo(1);
        assertThat(score.verdict()).isEqualTo(Verdict.CORRECT);
        assertThat(score.sure()).isTrue();
    }

    @Property(seed = "1", tries = 200)
    void nothingAnsweredIsWorthNothing(@ForAll("questions") Question question, @ForAll("blanks") Answer blank) {
        assertThat(scorer.score(question, blank)).isEqualTo(Score.blank());
    }

    @Provide
    Arbitrary<Answer> blanks() {
        return Arbitraries.of(
                new Answer.Blank(),
                new Answer.Text(" \t "),
                new Answer.Choice(Set.of()),
                new Answer.Matches(java.util.Map.of()),
                new Answer.Order(List.of()));
    }

    @Property(seed = "1")
    void theOrderOfOptionsDoesNotMatter(
            @ForAll("multipleResponses") MultipleResponse question, @ForAll long seed, @ForAll int chosen) {
        List<Integer> places = new ArrayList<>();
        Set<Integer> choice = new HashSet<>();
        for (int i = 0; i < question.options().size(); i++) {
            places.add(i);
            if ((chosen >> i & 1) == 1) {
                choice.add(i);
            }
        }
        Collections.shuffle(places, new Random(seed));
        List<Option> shuffled =
                places.stream().map(i -> question.options().get(i)).toList();
        Set<Integer> moved = new HashSet<>();
        choice.forEach(i -> moved.add(places.indexOf(i)));

        assertThat(scorer.score(new MultipleResponse(question.stem(), shuffled), new Answer.Choice(moved))
                        .points())
                .isEqualTo(scorer.score(question, new Answer.Choice(choice)).points());
    }

    @Provide
    Arbitrary<MultipleResponse> multipleResponses() {
        return AnyQuestion.questions()
                .filter(question -> question instanceof MultipleResponse)
                .map(MultipleResponse.class::cast);
    }

    @Property(seed = "1")
    void moreRightAndFewerWrongChoicesNeverLosePoints(
            @ForAll("multipleResponses") MultipleResponse question, @ForAll int chosen) {
        Set<Integer> choice = new HashSet<>();
        for (int i = 0; i < question.options().size(); i++) {
            if ((chosen >> i & 1) == 1) {
                choice.add(i);
            }
        }
        double before = scorer.score(question, new Answer.Choice(choice)).points();
        for (int i = 0; i < question.options().size(); i++) {
            Set<Integer> better = new HashSet<>(choice);
            if (question.options().get(i).correct()) {
                better.add(i);
            } else {
                better.remove(i);
            }
            assertThat(scorer.score(question, new Answer.Choice(better)).points())
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Property(seed = "1")
    void slipsAreCountedAlikeFromBothSides(@ForAll("words") String one, @ForAll("words") String other) {
        assertThat(Spelling.distance(one, other)).isEqualTo(Spelling.distance(other, one));
        assertThat(Spelling.distance(one, one)).isZero();
        assertThat(Spelling.distance(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'd').ofMaxLength(8);
    }
}
