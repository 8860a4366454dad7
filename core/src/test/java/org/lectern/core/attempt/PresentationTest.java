package org.lectern.core.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.core.attempt.PresentedQuestion.Judgement;
import org.lectern.core.attempt.PresentedQuestion.OneOf;
import org.lectern.core.attempt.PresentedQuestion.Pairing;
import org.lectern.core.attempt.PresentedQuestion.Part;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.TrueFalse;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.QuizPart;
import org.lectern.core.quiz.QuizPolicy;
import org.lectern.core.quiz.Quizzes;

class PresentationTest {

    private static final QuizPolicy POLICY = QuizPolicy.standard(Instant.EPOCH);

    @Test
    void quizzesThatDifferOnlyInTheKeyLookTheSame() {
        Quiz one = Quizzes.of(
                Quizzes.monthQuestion(0),
                new TrueFalse("Ferries stayed.", true, "so it says"),
                new Matching("Match.", List.of(pair("cod", "salted"), pair("eel", "smoked")), List.of("fried")),
                new Ordering("Order.", List.of("frost", "thaw", "spring")));
        Quiz other = Quizzes.of(
                Quizzes.monthQuestion(2),
                new TrueFalse("Ferries stayed.", false, "it says otherwise"),
                new Matching("Match.", List.of(pair("cod", "fried"), pair("eel", "salted")), List.of("smoked")),
                new Ordering("Order.", List.of("spring", "frost", "thaw")));

        for (int secret = 0; secret < 20; secret++) {
            assertThat(present(one, secret).items())
                    .isEqualTo(present(other, secret).items());
        }
    }

    @Test
    void everyAttemptHasItsOwnIdsAndOrders() {
        Quiz quiz = Quizzes.oneQuestionQuiz();
        Set<String> ids = new HashSet<>();
        Set<List<String>> orders = new HashSet<>();

        for (int secret = 0; secret < 50; secret++) {
            OneOf shown = (OneOf) present(quiz, secret).items().getFirst().question();
            shown.options().forEach(option -> ids.add(option.id()));
            orders.add(shown.options().stream().map(Part::text).toList());
        }

        assertThat(ids).hasSize(150);
        assertThat(orders).hasSize(6);
    }

    @Test
    void trueStandsBeforeFalseAlways() {
        Quiz quiz = Quizzes.of(new TrueFalse("Ferries stayed in port.", true, ""));

        for (int secret = 0; secret < 20; secret++) {
            Presentation presentation = present(quiz, secret);
            Judgement shown = (Judgement) presentation.items().getFirst().question();
            assertThat(presentation.stored(quiz.items().getFirst(), GivenAnswer.choosing(shown.trueId())))
                    .isEqualTo(Answer.Choice.of(0));
        }
    }

    @Test
    void whatAPageSendsComesBackToItAsItWas() {
        Quiz quiz = Quizzes.quizOfEveryType();
        Presentation presentation = present(quiz, 7);
        Map<String, Answer> answers = Map.of(
                "q1", Answer.Choice.of(2),
                "q2", Answer.Choice.of(1),
                "q3", new Answer.Text("burned"),
                "q4", new Answer.Text(" a thaw\n"),
                "q5", new Answer.Text("9"),
                "q6", new Answer.Matches(Map.of(0, 2, 1, 0)),
                "q7", new Answer.Order(List.of(2, 0, 1)));

        for (QuizItem item : quiz.items()) {
            Answer answer = answers.get(item.id());
            GivenAnswer given = presentation.given(item, answer);
            assertThat(given).isNotEqualTo(GivenAnswer.NONE);
            assertThat(presentation.stored(item, given)).isEqualTo(answer);
            assertThat(presentation.stored(item, GivenAnswer.NONE)).isEqualTo(new Answer.Blank());
        }
    }

    @Test
    void optionsOfAnotherAttemptAreRefused() {
        Quiz quiz = Quizzes.oneQuestionQuiz();
        OneOf elsewhere = (OneOf) present(quiz, 1).items().getFirst().question();
        String id = elsewhere.options().getFirst().id();

        assertThatThrownBy(() -> present(quiz, 2).stored(quiz.items().getFirst(), GivenAnswer.choosing(id)))
                .isInstanceOf(UnfitAnswerException.class)
                .hasMessageContaining("no such option");
    }

    @Test
    void shufflingLeavesEachItemInItsPart() {
        Quiz whole = Quizzes.quizOfEveryType();
        List<String> ids = whole.items().stream().map(QuizItem::id).toList();
        Quiz divided = new Quiz(
                whole.title(),
                whole.article(),
                whole.summaries(),
                whole.items(),
                List.of(),
                List.of(),
                List.of(
                        new QuizPart("The harbour", "", ids.subList(1, 4)),
                        new QuizPart("The market", "", ids.subList(4, 7))));
        Set<List<String>> orders = new HashSet<>();

        for (int secret = 0; secret < 40; secret++) {
            Presentation shuffled = present(divided, POLICY.ordered(ItemOrder.SHUFFLED), secret);
            assertThat(shuffled.items().stream().map(item -> item.part().orElse(-1)))
                    .containsExactly(-1, 0, 0, 0, 1, 1, 1);
            assertThat(shuffled.itemIds().subList(1, 4)).containsExactlyInAnyOrderElementsOf(ids.subList(1, 4));
            orders.add(shuffled.itemIds());
        }

        assertThat(orders).hasSizeGreaterThan(10);
    }

    @Test
    void theRightsOfAMatchingStandInNoOrderThatTells() {
        Quiz quiz = Quizzes.quizOfEveryType();
        Set<List<String>> orders = new HashSet<>();

        IntStream.range(0, 40).forEach(secret -> {
            Pairing shown = (Pairing) present(quiz, secret).items().get(5).question();
            orders.add(shown.rights().stream().map(Part::text).toList());
            assertThat(shown.lefts().stream().map(Part::text)).containsExactly("cod", "eel");
        });

        assertThat(orders).hasSize(6);
    }

    private static Matching.Pair pair(String left, String right) {
        return new Matching.Pair(left, right);
    }

    private static Presentation present(Quiz quiz, int secret) {
        return present(quiz, POLICY, secret);
    }

    private static Presentation present(Quiz quiz, QuizPolicy policy, int secret) {
        byte[] bytes = new byte[Veil.SECRET_BYTES];
        bytes[0] = (byte) secret;
        return new Presentation(quiz, policy, new Veil(bytes));
    }
}
