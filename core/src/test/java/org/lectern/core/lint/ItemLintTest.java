package org.lectern.core.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Question;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;

class ItemLintTest {

    private static final String PASSAGE =
            "The ferry left the harbour of Tarn at dawn. Mira Holt, its captain, steered north to avoid the storm.";

    @Test
    void findsNothingWrongWithASoundItem() {
        assertThat(rules(choice("Who steered the ferry north?", "Mira Holt", "Jon Brandt", "Lena Voss")))
                .isEmpty();
    }

    @Test
    void aStemThatNamesItsAnswerIsAFlaw() {
        assertThat(ItemLint.check(item(choice("Who steered Mira Holt's ferry?", "Mira Holt", "Jon", "Lena")), PASSAGE))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("answer-in-stem");
                    assertThat(finding.severity()).isEqualTo(Severity.FLAW);
                });
    }

    @Test
    void anOptionInsideTheKeyIsAFlaw() {
        assertThat(rules(choice("Where did the ferry start?", "the harbour of Tarn", "the harbour", "the storm")))
                .contains("options-alike");
    }

    @Test
    void optionsThatDifferInOneWordOfManyAreFairAlternatives() {
        assertThat(rules(choice(
                        "What happened to the catch?",
                        "It rose slowly by nearly a third",
                        "It fell slowly by nearly a third",
                        "It stayed the same for years")))
                .doesNotContain("options-alike");
    }

    @Test
    void aKeyMuchLongerThanTheRestStandsOut() {
        assertThat(rules(choice(
                        "Why did the captain steer north?",
                        "because she wanted to avoid the storm over the southern bay",
                        "for fun",
                        "for money")))
                .contains("key-length");
    }

    @Test
    void aWordSharedByStemAndKeyAloneGivesTheKeyAway() {
        assertThat(rules(choice("What did the ferry leave?", "the ferry harbour", "the lake", "a river")))
                .contains("stem-gives-key-away");
    }

    @Test
    void anArticleThatFitsOnlyTheKeyGivesItAway() {
        assertThat(rules(choice("The captain saw an", "island", "whale", "storm")))
                .contains("grammar-gives-key-away");
    }

    @Test
    void negativeStemsAreAllowedInCapitalsOnly() {
        assertThat(rules(choice("Which of these did not leave?", "the ferry", "a whale", "one tug")))
                .contains("negative-stem");
        assertThat(rules(choice("Which of these did NOT leave?", "the ferry", "a whale", "one tug")))
                .doesNotContain("negative-stem");
    }

    @Test
    void allOfTheAboveIsFound() {
        assertThat(rules(choice("When did the ferry leave?", "at dawn", "at noon", "All of the above.")))
                .contains("all-or-none");
    }

    @Test
    void aPronounWithoutANameLacksContextAndOneAfterANameDoesNot() {
        assertThat(rules(choice("Where did she steer?", "north", "south", "east")))
                .contains("stem-lacks-context");
        assertThat(rules(choice("Where did Holt steer her ferry?", "north", "south", "east")))
                .doesNotContain("stem-lacks-context");
    }

    @Test
    void anObjectPronounNeedsANameAndAStartThatComparesNeedsBoth() {
        assertThat(rules(choice("What did the captain give him?", "a rope", "a lamp", "a coat")))
                .contains("stem-lacks-context");
        assertThat(rules(choice("The same ferry carried what?", "a rope", "a lamp", "a coat")))
                .contains("stem-lacks-context");
        assertThat(rules(choice("What did Holt say when the captain gave her the lamp?", "thanks", "no", "later")))
                .doesNotContain("stem-lacks-context");
    }

    @Test
    void whoeverSpeaksInTheTextIsNamedInTheQuestion() {
        assertThat(rules(choice("Why did I mend the sail?", "for speed", "for show", "for sale")))
                .contains("stem-lacks-context");
        assertThat(rules(choice("When did World War I end in Norway?", "in May", "in June", "in July")))
                .doesNotContain("stem-lacks-context");
        assertThat(rules(choice("Who is meant by “she” in “She told me why”?", "Holt", "Moe", "Lie")))
                .doesNotContain("stem-lacks-context");
    }

    @Test
    void twoOptionsAreTooFewAndAllRightIsAFlaw() {
        assertThat(rules(choice("When did the ferry leave?", "at dawn", "at noon")))
                .contains("too-few-options");
    }

    @Test
    void anAbsoluteWordGivesAFalseStatementAway() {
        assertThat(rules(new TrueFalse("The ferry always left at dawn.", false, "")))
                .contains("absolute-word");
        assertThat(rules(new TrueFalse("The ferry left the harbour at noon.", false, "")))
                .isEmpty();
    }

    @Test
    void debrisIsAFlaw() {
        assertThat(rules(new TrueFalse("The ferry left the the harbour [12].", true, "")))
                .contains("debris");
        assertThat(rules(new TrueFalse("The ferry (left the harbour.", true, "")))
                .contains("debris");
    }

    @Test
    void aGapNeedsWordsAroundIt() {
        assertThat(rules(new Cloze("____ left.", List.of("The ferry"), List.of())))
                .contains("gap-unhelpful");
    }

    @Test
    void figuresNeedNoWordOfTheText() {
        assertThat(rules(new Numeric("How many captains had the ferry?", BigDecimal.ONE, BigDecimal.ZERO, "")))
                .isEmpty();
    }

    @Test
    void keysAtOnePlaceAreUnbalanced() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            items.add(item(choice("Who steered ferry number " + i + " north?", "Mira", "Jon", "Lena")));
        }
        assertThat(ItemLint.check(items)).extracting(Finding::rule).contains("key-positions");
    }

    @Test
    void oneStemMayTellTheAnswerOfAnother() {
        Item asks = item(choice("Who steered the ferry north?", "Mira Holt", "Jon Brandt", "Lena Voss"));
        Item tells = item(new TrueFalse("Mira Holt steered the ferry north.", true, ""));
        assertThat(OneItemAnswersAnother.tells(tells, asks)).isTrue();
        assertThat(OneItemAnswersAnother.tells(asks, tells)).isFalse();
    }

    private static List<String> rules(Question question) {
        return ItemLint.check(item(question), PASSAGE).stream()
                .map(Finding::rule)
                .toList();
    }

    private static SingleChoice choice(String stem, String key, String... others) {
        List<Option> options = new ArrayList<>(List.of(Option.key(key, "")));
        for (String other : others) {
            options.add(Option.distractor(other, ""));
        }
        return new SingleChoice(stem, options);
    }

    private static Item item(Question question) {
        return new Item("q", question, List.of(), Skill.DETAIL, BloomLevel.REMEMBER, 0.5, 0.5);
    }
}
