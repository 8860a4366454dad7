package org.lectern.generator.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Span;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;

/** What a section shows unasked. */
class SelectionTest {

    private static final List<Ranked> STATEMENTS = List.of(
            statement(0, "The harbour was closed for three long winters.", 0.93),
            statement(1, "Many islanders moved to the mainland by boat.", 0.92));

    @Test
    void aChoiceAmongNamesIsShownBesideStatementsThatAreALittleSurer() {
        assertThat(types(choice(AnswerKind.PERSON_NAME, 0.83))).contains(QuestionType.SINGLE_CHOICE);
    }

    @Test
    void aChoiceAmongThingsHasToBeSurer() {
        assertThat(types(choice(AnswerKind.THING, 0.83))).doesNotContain(QuestionType.SINGLE_CHOICE);
    }

    @Test
    void aChoiceThatIsSeldomKeptIsNotShownForVariety() {
        assertThat(types(choice(AnswerKind.PERSON_NAME, 0.81))).doesNotContain(QuestionType.SINGLE_CHOICE);
    }

    @Test
    void ofTwoFormsThatAreAsGoodTheChoiceIsShownFirst() {
        assertThat(types(choice(AnswerKind.THING, 0.9), typed(0.92)))
                .contains(QuestionType.SINGLE_CHOICE)
                .doesNotContain(QuestionType.SHORT_ANSWER);
    }

    @Test
    void aTypedAnswerThatIsClearlySurerIsNotMadeAChoice() {
        assertThat(types(choice(AnswerKind.THING, 0.9), typed(0.95)))
                .contains(QuestionType.SHORT_ANSWER)
                .doesNotContain(QuestionType.SINGLE_CHOICE);
    }

    @Test
    void aSectionThatWouldShowNothingShowsItsBestAlone() {
        List<Ranked> rather = List.of(
                statement(0, "The harbour was closed for three long winters.", 0.8),
                statement(1, "Many islanders moved to the mainland by boat.", 0.81));
        assertThat(Ranking.select(rather, 6, 3)).containsExactly(rather.get(1));
        assertThat(Ranking.select(List.of(statement(0, "The harbour was closed for a winter.", 0.79)), 6, 3))
                .isEmpty();
    }

    @Test
    void whereTrueStatementsPrevailAFalseOneMayBeALittleLessSure() {
        List<Ranked> judged = new ArrayList<>(STATEMENTS);
        Ranked other = falseStatement(2, "The lighthouse keeper sold his dog to a fisherman.", 0.81);
        judged.add(other);
        assertThat(Ranking.select(judged, 6, 1)).contains(other);
        assertThat(Ranking.select(judged, 6, 3)).doesNotContain(other);
    }

    @Test
    void aFalseStatementThatIsSeldomKeptIsNotShownForBalance() {
        List<Ranked> judged = new ArrayList<>(STATEMENTS);
        judged.add(falseStatement(2, "The lighthouse keeper sold his dog to a fisherman.", 0.79));
        assertThat(Ranking.select(judged, 6, 1)).isSubsetOf(STATEMENTS);
    }

    @Test
    void ofManyTheGoodOnesComeFirstAndThenWhatIsAskedMost() {
        Ranked good = statement(0, "The harbour was closed for three long winters.", 0.85);
        Ranked why = asked(1, "why-cause", "Why did the islanders move to the mainland?", 0.3);
        Ranked who = asked(2, "who-did-it", "Who moved to the mainland by boat?", 0.4);
        Ranked fair = asked(3, "who-did-it", "Who repaired the great bell?", 0.7);
        assertThat(Ranking.widely(List.of(who, why, fair, good), 4)).containsExactly(good, fair, why, who);
        assertThat(Ranking.widely(List.of(who, why, fair, good), 2)).containsExactly(good, fair);
    }

    @Test
    void theBestOfManyIsTheLikeliestToBeKept() {
        Ranked why = asked(1, "why-cause", "Why did the islanders move to the mainland?", 0.3);
        Ranked who = asked(2, "who-did-it", "Who moved to the mainland by boat?", 0.4);
        assertThat(Ranking.best(List.of(why, who))).contains(who);
        assertThat(Ranking.best(List.of())).isEmpty();
    }

    @Test
    void aFullListHasWhatWasChosenFirstAndNothingThatIsSeldomKept() {
        Ranked fair = typedAt(2, "What did the fishermen repair?", 0.7);
        Ranked weak = typedAt(3, "What did the children see?", 0.6);
        Ranked again = statement(0, "The harbour was closed for three long winters.", 0.8);
        List<Ranked> judged = new ArrayList<>(STATEMENTS);
        judged.addAll(List.of(weak, fair, again));
        List<Ranked> chosen = Ranking.select(judged, 4, 3);

        assertThat(Ranking.filled(chosen, judged, 4))
                .startsWith(chosen.toArray(Ranked[]::new))
                .contains(fair);
        assertThat(Ranking.filled(chosen, judged, 4)).doesNotContain(weak, again);
        assertThat(Ranking.filled(chosen, judged, chosen.size())).isEqualTo(chosen);
    }

    private static Ranked typedAt(int sentence, String stem, double quality) {
        return ranked(sentence, new ShortAnswer(stem, List.of("an answer")), "", Answered.free(), quality);
    }

    private static Ranked asked(int sentence, String rule, String stem, double quality) {
        Ranked typed = ranked(sentence, new ShortAnswer(stem, List.of("an answer")), "", Answered.free(), quality);
        return new Ranked(
                typed.candidate(),
                quality,
                0.5,
                new Features(Map.of("rule " + rule, 1.0, "type short-answer", 1.0), stem));
    }

    private static List<QuestionType> types(Ranked... questions) {
        List<Ranked> judged = new ArrayList<>(STATEMENTS);
        judged.addAll(List.of(questions));
        return Ranking.select(judged, 6, 3).stream()
                .map(ranked -> ranked.candidate().question().type())
                .toList();
    }

    private static Ranked choice(AnswerKind kind, double quality) {
        SingleChoice question = new SingleChoice(
                "Who repaired the great bell in the chapel?",
                List.of(
                        Option.key("Ada Quist", "The text says so."),
                        Option.distractor("Peter Hollis", "The text says this of another."),
                        Option.distractor("Martin Grey", "The text says this of another.")));
        return ranked(2, question, "Ada Quist", new Answered(kind, false, "quist", "repair", "NNP"), quality);
    }

    private static Ranked typed(double quality) {
        ShortAnswer question = new ShortAnswer("Who repaired the great bell in the chapel?", List.of("Ada Quist"));
        return ranked(2, question, "Ada Quist", Answered.free(), quality);
    }

    private static Ranked statement(int sentence, String text, double quality) {
        return ranked(sentence, new TrueFalse(text, true, "The text says so."), text, Answered.free(), quality);
    }

    private static Ranked falseStatement(int sentence, String text, double quality) {
        return ranked(sentence, new TrueFalse(text, false, "The text says else."), text, Answered.free(), quality);
    }

    private static Ranked ranked(int sentence, Question question, String focus, Answered answer, double quality) {
        Candidate candidate = new Candidate(
                "rule",
                0,
                question,
                focus,
                answer,
                List.of(new Evidence(0, new Span(sentence, sentence + 1), "x")),
                Skill.DETAIL,
                BloomLevel.REMEMBER,
                new Traits(sentence, 10, 0, 0, true, 1, 0.9));
        return new Ranked(candidate, quality, 0.5, new Features(Map.of(), question.stem()));
    }
}
