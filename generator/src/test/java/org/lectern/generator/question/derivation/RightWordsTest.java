package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.HandMadeArticle;

/** Open questions ask for what the text tells, in the words that English has for it. */
class RightWordsTest {

    @Test
    void whoGetsSomethingIsAskedForWithTo() {
        assertThat(ReadTexts.stems("Ada Quist gave the young pilot Jonas Reyle a map of the harbour."))
                .contains("To whom did Ada Quist give a map of the harbour?")
                .noneMatch(stem -> stem.startsWith("Who did"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quist ordered the crew to lower the sails.",
                "Ada Quist woke at noon to find the harbour empty.",
                "Ada Quist bought two tickets to see the regatta.",
                "Ada Quist waited at the quay for the ferry to come back.",
                "Ada Quist went on to become a judge in Larvik.",
                "The keepers of Larvik beat the keepers of Ardle 2-0 to earn a place in the final.",
                "Ada Quist won the long race to become champion of the northern islands.",
                "Ada Quist opened her eyes to see that the harbour was empty.",
            })
    void notEveryInfinitiveIsAPurpose(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches("(Why|What did .* (order|buy) ).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The settlers fought their way into the narrow valley.",
                "Ada Quist rowed a few miles to the northern islands.",
                "Ada Quist spent her youth in the northern islands.",
                "The keeper Ada Quist took notice of the ships in the bay.",
                "Ada Quist made friends with a keeper from the northern island.",
                "Ada Quist raised the alarm in the harbour of Larvik in 1904.",
                "The keepers opened fire on the old harbour of Larvik in 1904."
            })
    void anIdiomOrAMeasureIsNotAskedForAsAThing(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.startsWith("What"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of Larvik made his coup because of the anger of the northern keepers.",
                "The harbour office made a big deal about the silence of the new ferry.",
                "The keepers of the northern lighthouse cried foul after the long regatta.",
                "Ada Quist started her career with the harbour office of Larvik.",
                "The ferry fares of Larvik reached their highest point in 1904 at the southern quay."
            })
    void noHalfOfAnExpressionIsAThing(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches("(.*, w|W)hat (did|has) .*"));
    }

    @Test
    void whatHasAKindOfItsOwnIsAskedForByIt() {
        assertThat(everyStem("Ada Quist attended Boston University for a course in shipbuilding."))
                .contains("Which university did Ada Quist attend for a course in shipbuilding?");
        assertThat(everyStem("Wales beat Hungary in the final match of the regatta."))
                .contains("Which team did Wales beat in the final match of the regatta?");
    }

    @Test
    void moneyIsAskedForByHowMuchAndAMultitudeByHowMany() {
        assertThat(everyStem("The ferry company spent a total of $15 million to repair the old lighthouse."))
                .contains("How much did the ferry company spend to repair the old lighthouse?")
                .noneMatch(stem -> stem.matches("What did .* spend .*"));
        assertThat(everyStem("The ferry company sold around 340,000 blue tickets in the summer."))
                .noneMatch(stem -> stem.matches("What did .* sell .*"));
        assertThat(everyStem("The portrait of Ada Quist adorns the 5000 crown banknote of the islands."))
                .contains("What does the portrait of Ada Quist adorn?");
    }

    @Test
    void anOfficeBeforeANameKeepsItsCapitals() {
        assertThat(everyStem("Foreign Secretary Dominic Holt defended the old treaty with the northern islands."))
                .contains("What did Foreign Secretary Dominic Holt defend?");
        assertThat(everyStem("Director David Holt opened the old theatre of Larvik in the summer."))
                .anyMatch(stem -> stem.contains("did director David Holt"));
    }

    private static List<String> everyStem(String text) {
        return ReadTexts.everyCandidate(text).stream()
                .map(candidate -> candidate.question().stem())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 1859, Ada Quist had become the owner of the northern harbour of Larvik.",
                "In the autumn of 1904, Ada Quist was preparing for the regatta of Larvik.",
                "The lean years came in 1904 when the harbour bank of Larvik broke.",
                "Ada Quist wanted to sail to the northern islands in 1904."
            })
    void noYearIsAskedForThatDatesNothing(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches("(In what year|When) .*"));
    }

    @Test
    void whatOneYearEndsIsNoGap() {
        assertThat(
                        ReadTexts.candidates(
                                "By 1859, Ada Quist had become the owner of the northern harbour and of the two ferries of Larvik."))
                .extracting(candidate -> candidate.question().stem())
                .noneMatch(stem -> stem.contains("____") && !stem.contains("1859"));
    }

    @Test
    void noQuestionSaysLater() {
        assertThat(ReadTexts.stems(
                        "Ada Quist sold her ferry in 1904. Ada Quist later built a lighthouse on the island."))
                .contains("What did Ada Quist build on the island?")
                .noneMatch(stem -> stem.matches(".*\\blater\\b.*\\?"));
    }

    @Test
    void thePastOfOneVerbIsNotTheInfinitiveOfAnother() {
        assertThat(ReadTexts.everyCandidate("The young keeper Ada Quist bore every storm on the island with patience."))
                .extracting(candidate -> candidate.question().stem())
                .noneMatch(stem -> stem.matches(".*\\bdid .*\\bbore\\b.*"));
    }

    @Test
    void aParticleReadAsPartOfTheObjectIsTheVerbs() {
        assertThat(HandMadeArticle.candidates(HandMadeArticle.of("""
                Northern northern ADJ JJ _ 2 amod
                ministers minister NOUN NNS Number=Plur 3 nsubj
                held hold VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                back back ADV RB _ 6 advmod
                ferry ferry NOUN NN Number=Sing 6 compound
                guarantees guarantee NOUN NNS Number=Plur 3 obj
                after after ADP IN _ 9 case
                the the DET DT Definite=Def 9 det
                storm storm NOUN NN Number=Sing 3 obl
                . . PUNCT . _ 3 punct""")))
                .extracting(Candidate::focus)
                .noneMatch(answer -> answer.startsWith("back "));
    }

    @Test
    void aNounKeepsThePhraseThatIsItsOwn() {
        List<Candidate> candidates = ReadTexts.everyCandidate(
                "The harbour office of Larvik dropped its investigation into the great fire after a long winter.");
        assertThat(candidates)
                .filteredOn(candidate -> candidate.rule().equals("what-was-done"))
                .isNotEmpty()
                .allSatisfy(candidate -> {
                    assertThat(candidate.question().stem()).doesNotContain("into the great fire");
                    assertThat(candidate.focus()).isEqualTo("its investigation into the great fire");
                    if (candidate.question() instanceof ShortAnswer typed) {
                        assertThat(typed.accepted()).contains("its investigation");
                    }
                });
    }

    @Test
    void aDoorThatIsOpenedIsAThing() {
        assertThat(ReadTexts.stems("The keeper opened the door of the mill in the evening."))
                .contains("What did the keeper open in the evening?");
    }

    @Test
    void toWhomIsNotAskedOfWhatMightComeToPass() {
        assertThat(ReadTexts.stems("Ada Quist would be bringing Arvid Holt a map of the harbour."))
                .noneMatch(stem -> stem.startsWith("To whom"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Many methods have been developed to measure the depth of the harbour.",
                "The northern keepers restarted certain services after the winter storm.",
                "Recent work has shown that the northern glacier loses ice in winter.",
                "The old harbour office only allows boats with two masts on Sundays."
            })
    void whatSaysOnlyThatThereAreSomeAnswersNothing(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.startsWith("What "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge traffic will overtake ferry traffic in 2030 and rail traffic in 2035.",
                "Three quarters of the harvest depend on wild bees from the hills."
            })
    void noFigureIsAskedForThatIsOneOfTwoOrAShare(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches("(In what year|How many) .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The season for sowing barley in Larvik is during the month of April.",
                "Recent studies suggest that the glacier of Larvik loses ice in winter.",
                "Some authors claim that the church of Larvik was built by monks.",
                "The site of the oldest mill is Larvik in the southern hills.",
                "A strong point of the castle is the large number of walls.",
                "One morning farmer Quist brought a pailful of milk to the dairy."
            })
    void whatAnybodyOrNothingAnswersIsNotAsked(String sentence) {
        assertThat(ReadTexts.stems(sentence))
                .noneMatch(stem -> stem.matches("(Who|What) (is|suggest|claim|brought).*"));
    }

    @Test
    void whatIsComparedStaysWithThan() {
        assertThat(ReadTexts.stems("Far more salmon come from the rivers of Norway than from any other country."))
                .noneMatch(stem -> stem.startsWith("What come"));
    }

    @Test
    void whatIsSaidOfAGateIsAskedOfTheSluiceThatIsOne() {
        assertThat(HandMadeArticle.candidates(HandMadeArticle.of("""
                A a DET DT _ 2 det
                sluice sluice NOUN NN Number=Sing 5 nsubj
                is be AUX VBZ Mood=Ind|Tense=Pres|VerbForm=Fin 5 cop
                a a DET DT _ 5 det
                gate gate NOUN NN Number=Sing 0 root
                that that PRON WDT PronType=Rel 7 nsubj
                regulates regulate VERB VBZ Mood=Ind|Tense=Pres|VerbForm=Fin 5 acl:relcl
                the the DET DT Definite=Def 9 det
                flow flow NOUN NN Number=Sing 7 obj
                of of ADP IN _ 11 case
                water water NOUN NN Number=Sing 9 nmod
                . . PUNCT . _ 5 punct
                """)).stream()
                        .map(Candidate::question)
                        .filter(question -> question.stem().equals("What regulates the flow of water?"))
                        .map(question -> ((ShortAnswer) question).accepted().getFirst()))
                .containsOnly("a sluice");
    }

    @Test
    void aNounThatWasReadAsASecondVerbIsNotAskedFor() {
        assertThat(HandMadeArticle.candidates(HandMadeArticle.of("""
                Ada Ada PROPN NNP Number=Sing 2 nsubj (1-person-x)
                swept sweep VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 4 det
                dust dust NOUN NN Number=Sing 2 obj
                and and CCONJ CC _ 6 cc
                leaves leave VERB VBZ Mood=Ind|Tense=Pres|VerbForm=Fin 2 conj
                into into ADP IN _ 10 case
                a a DET DT _ 10 det
                green green ADJ JJ Degree=Pos 10 amod
                bin bin NOUN NN Number=Sing 6 obl
                . . PUNCT . _ 2 punct
                """)).stream()
                        .filter(candidate -> !candidate.traits().isRough())
                        .map(candidate -> candidate.question().stem()))
                .noneMatch(stem -> stem.startsWith("Who leaves"));
    }

    @Test
    void whatIsNoVerbOfGivingKeepsNoObjectInThePassive() {
        assertThat(HandMadeArticle.candidates(HandMadeArticle.of("""
                Ada Ada PROPN NNP Number=Sing 3 nsubj:pass (1-person-x)
                was be AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 3 aux:pass
                charmed charm VERB VBN Tense=Past|VerbForm=Part|Voice=Pass 0 root
                an a DET DT _ 6 det
                old old ADJ JJ Degree=Pos 6 amod
                song song NOUN NN Number=Sing 3 obj
                in in ADP IN _ 8 case
                Larvik Larvik PROPN NNP Number=Sing 3 obl (2-place-x)
                . . PUNCT . _ 3 punct
                """)).stream()
                        .filter(candidate -> !candidate.traits().isRough()))
                .noneMatch(candidate -> candidate.question().stem().startsWith("Who"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old keeper heard a sound in the tower of Larvik in 1904.",
                "In the winter of 1904, the council of Larvik announced a big change.",
            })
    void thatThereWasOneIsNoAnswer(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches("(.*, w|W)hat did .*"));
    }

    @Test
    void whatKindItWasIs() {
        assertThat(ReadTexts.stems("The council of Larvik announced a northern sailing prize in the winter of 1904."))
                .anyMatch(stem -> stem.matches("(.*, w|W)hat did .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The keepers of Larvik collected information in the northern harbour in 1904.",
                "The keepers of Larvik finished their work in the northern harbour in 1904.",
            })
    void whatFitsEveryQuestionIsNoAnswer(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches("(.*, w|W)hat did .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retiring to the island, Ada Quist gave the chapel a silver bell.",
                "Quickly becoming a friend of the keepers, Ada Quist opened a school in Larvik.",
            })
    void aParticipleDoesNotStandBeforeAQuestion(String sentence) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.matches(".*ing .*, (who|what|to whom|where) .*"));
    }

    @Test
    void somebodyOfAnAgeIsNobodyByThemselves() {
        assertThat(ReadTexts.stems("Arvid Holt of Larvik was found in the harbour. Ada Quist wrote a book about the"
                        + " 66-year-old in 1904."))
                .noneMatch(stem -> stem.contains("the 66-year-old"));
    }
}
