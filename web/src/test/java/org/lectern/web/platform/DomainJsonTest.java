package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.core.article.Section;
import org.lectern.core.article.Span;
import org.lectern.core.question.Answer;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;

class DomainJsonTest {

    private static final List<Option> OPTIONS =
            List.of(Option.key("glass", "It bends light."), Option.distractor("metal", ""));

    static Stream<Question> questions() {
        return Stream.of(
                new SingleChoice("Of what?", OPTIONS),
                new MultipleResponse("Of what?", OPTIONS),
                new TrueFalse("It is of glass.", true, "It says so."),
                new Cloze("It is of ____.", List.of("glass"), List.of("metal", "glass")),
                new ShortAnswer("Of what?", List.of("glass", "of glass")),
                new Numeric("How many?", new BigDecimal("12.50"), BigDecimal.ZERO, "rings"),
                new Matching("Pair.", List.of(new Matching.Pair("a", "1"), new Matching.Pair("b", "2")), List.of("3")),
                new Ordering("Order.", List.of("first", "second")),
                new EvidencePick("Which sentence?", OPTIONS));
    }

    static Stream<Answer> answers() {
        return Stream.of(
                new Answer.Blank(),
                Answer.Choice.of(1),
                new Answer.Choice(Set.of(0, 2)),
                new Answer.Text("“glass” <b>"),
                new Answer.Matches(Map.of(0, 1, 1, 0)),
                new Answer.Order(List.of(1, 0)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionComesBackAsItWas(Question question) {
        Section section = new Section("", "It is made of glass.");
        Item item = new Item(
                "s0-1",
                question,
                List.of(Evidence.in(0, section, new Span(0, 5))),
                Skill.DETAIL,
                BloomLevel.REMEMBER,
                .25,
                .75);

        assertThat(DomainJson.read(DomainJson.write(item), Item.class)).isEqualTo(item);
    }

    @Test
    void everyTypeIsAmongThem() {
        assertThat(questions().map(Question::type)).containsExactlyInAnyOrder(QuestionType.values());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theCaseIsNamedAsInFiles(Question question) {
        assertThat(DomainJson.write(question))
                .contains("\"type\":\"" + question.type().code() + "\"");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerComesBackAsItWas(Answer answer) {
        assertThat(DomainJson.read(DomainJson.write(answer), Answer.class)).isEqualTo(answer);
    }

    @Test
    void aReadingKeepsItsRemovals() {
        Reading reading = new Reading(
                "Title",
                "",
                "",
                "en",
                List.of(Block.kept(Block.Kind.HEADING, "One"), new Block(Block.Kind.PARAGRAPH, "Buy!", "advert")));

        assertThat(DomainJson.read(DomainJson.write(reading), Reading.class)).isEqualTo(reading);
    }

    @Test
    void whatARecordRefusesIsNotReadBack() {
        assertThatThrownBy(() ->
                        DomainJson.read("{\"type\":\"ordering\",\"stem\":\"x\",\"items\":[\"a\"]}", Question.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
