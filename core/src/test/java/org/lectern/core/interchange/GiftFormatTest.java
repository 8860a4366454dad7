package org.lectern.core.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.core.interchange.gift.GiftFormat;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

class GiftFormatTest {

    @Test
    void readsEachKindOfQuestion() {
        List<Question> questions = questions("""
                // a comment
                ::Frost:: What froze? {=the lake#Line 3. ~the sea#Too salty.}

                Which fish live in it? {~%50%perch ~%50%pike ~%-100%cod}

                Ice floats. {TRUE}

                The lake freezes in {=January =the first month} each year.

                It thaws in {~May =March} every year.

                How deep is it? {#12.5:0.5}

                How wide? {#2..4}

                Match. {=perch -> shrimps =pike -> perch}

                Why? {lighter}
                """);

        assertThat(questions)
                .containsExactly(
                        new SingleChoice(
                                "What froze?",
                                List.of(Option.key("the lake", "Line 3."), Option.distractor("the sea", "Too salty."))),
                        new MultipleResponse(
                                "Which fish live in it?",
                                List.of(Option.key("perch", ""), Option.key("pike", ""), Option.distractor("cod", ""))),
                        new TrueFalse("Ice floats.", true, ""),
                        new Cloze(
                                "The lake freezes in ____ each year.",
                                List.of("January", "the first month"),
                                List.of()),
                        new Cloze("It thaws in ____ every year.", List.of("March"), List.of("May", "March")),
                        new Numeric("How deep is it?", new BigDecimal("12.5"), new BigDecimal("0.5"), ""),
                        new Numeric("How wide?", new BigDecimal("3"), new BigDecimal("1"), ""),
                        new Matching(
                                "Match.",
                                List.of(new Matching.Pair("perch", "shrimps"), new Matching.Pair("pike", "perch")),
                                List.of()),
                        new ShortAnswer("Why?", List.of("lighter")));
    }

    @Test
    void escapesAndMarkupBecomePlainText() {
        assertThat(questions("[html]<p>Is 2 \\= 1 + 1 &amp; <b>true</b>?</p>{T}"))
                .containsExactly(new TrueFalse("Is 2 = 1 + 1 & true?", true, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write an essay. {}|essay",
                "Look at the picture.|description",
                "What? {=a ~b|brace",
                "What? {=a =b ~c}|one is to be chosen",
                "How many? {#many}|no number",
                "::name What? {=a}|never closed",
                "$CATEGORY: top/mine|folder",
            })
    void refusesWithTheLineAndAReason(String entry, String reason) {
        Import read = read("Ice floats. {T}\n\n" + entry + "\n");

        assertThat(read.items()).hasSize(1);
        assertThat(read.refused()).hasSize(1);
        assertThat(read.refused().getFirst().line()).isEqualTo(3);
        assertThat(read.refused().getFirst().why()).contains(reason);
    }

    @Test
    void pointsForHalfAnAnswerAreReportedAsLost() {
        Import read = read("::pets:: Which purrs? {=cat =%50%tiger}");

        assertThat(read.items())
                .extracting(Item::question)
                .containsExactly(new ShortAnswer("Which purrs?", List.of("cat")));
        assertThat(read.losses()).hasSize(1);
        assertThat(read.losses().getFirst().item()).isEqualTo("pets");
    }

    private static List<Question> questions(String gift) {
        Import read = read(gift);
        assertThat(read.refused()).isEmpty();
        return read.items().stream().map(Item::question).toList();
    }

    private static Import read(String gift) {
        return new GiftFormat().read(gift.getBytes(StandardCharsets.UTF_8));
    }
}
