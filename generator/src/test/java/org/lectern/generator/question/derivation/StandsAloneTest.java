package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.question.Candidate;

/** What a question says can be understood without the sentence before. */
class StandsAloneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hawks hunt in the light of the valley. Owls find prey as effectively in the dark.",
                "The town of Larvik has a school. The town needs far more money for the houses in the valley.",
                "The keepers of Larvik row well. The keepers of Ardle row slightly more slowly in the northern bay."
            })
    void nothingIsComparedWithWhatIsNotTold(String text) {
        assertThat(ReadTexts.stems(text))
                .noneMatch(stem -> stem.matches(".*(as effectively|far more|slightly more).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The new bridge of Larvik is twice as long as the old bridge.",
                "The farms of Larvik sell many more apples than the farms of Ardle.",
                "The settlers founded schools for higher education and homes for older people in the valley."
            })
    void whatIsComparedInTheSentenceItselfIsStated(String sentence) {
        assertThat(ReadTexts.stems(sentence)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soon",
                "Very soon",
                "At other times",
                "As usual",
                "By comparison",
                "In the second place",
                "In sum",
                "Even so"
            })
    void whatJoinsASentenceToTheOneBeforeIsLeftOut(String opening) {
        assertThat(ReadTexts.stems(
                        "Potters work in Larvik. " + opening + ", the weavers of Bergen sold blue cloth to farmers."))
                .contains("The weavers of Bergen sold blue cloth to farmers.")
                .noneMatch(stem -> stem.contains(opening));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To store the additional grain, the villagers built a barn of stone.",
                "Further turning old letters into parcels, the post office sold twelve kinds of paper.",
                "As already mentioned, the surveyor Ada Quist closed the book in Larvik.",
                "The surveyor Ada Quist was not a member of the council at the time.",
                "The main competitor is the great mill of Larvik on the northern slope.",
                "The old weavers of Larvik used a different dye called Ardle blue.",
                "The second aspect is the price of timber in the valley.",
                "The vast majority were fishermen from the northern islands.",
                "The surveyor Ada Quist provided a surprising solution.",
                "The methods adopted are explained by Ada Quist.",
                "Most winters in Larvik are not nearly so severe.",
                "Ada Quist can encounter similar plants in Larvik.",
                "The keeper Ada Quist slept until late the next morning.",
                "The price of timber has not risen in like proportion.",
                "In the long silence that followed, the surveyor Ada Quist closed the book.",
                "The surveyor Ada Quist did not dare to disobey.",
                "The company has opened a second mill in Larvik.",
                "Ada Quist lost the previous election in Larvik."
            })
    void whatIsLeftOpenIsNotStated(String sentence) {
        assertThat(ReadTexts.stems("Rain fell on the valley for a week. " + sentence))
                .noneMatch(stem -> stem.equals(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The second aspect of the plan is the price of timber.",
                "The vast majority of the settlers were fishermen from the islands.",
                "The surveyor Ada Quist provided a surprising solution to the shortage of water.",
                "The surveyor Ada Quist began to measure the northern slope.",
                "Ada Quist found plants similar to those of Larvik in the northern hills."
            })
    void whatIsCompletedIsStated(String sentence) {
        assertThat(ReadTexts.stems("Rain fell on the valley for a week. " + sentence))
                .contains(sentence);
    }

    @Test
    void alsoIsLeftOut() {
        assertThat(ReadTexts.stems(
                        "Rain fell for a week. Ada Quist had a boat and a sledge that were also stored in Larvik."))
                .noneMatch(stem -> stem.contains("also"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Other members of the crew slept in the warm hall of the inn.|Other members",
                "Ada Quist collected different ones for the museum in Larvik.|different ones",
                "At the time, Ada Quist sold barley to the breweries of Larvik.|t the time",
                "The silence of the northern fjords is far more profound.|far more",
                "Ada Quist bought a heavy saw for the purpose.|purpose",
                "Natural sources include springs and small lakes.|sources include",
                "An identical letter was sent to the weavers of Bergen.|identical letter",
                "The preceding winters had ruined the farms of Larvik.|preceding winters",
                "The two rowed through the narrow strait in the morning.|The two rowed",
                "The ferries of Bergen are quieter in the winter.|quieter",
                "All sluices are not opened with electric motors.|are not opened",
                "Doubtless, Ada Quist had sold the barley of Larvik.|had sold",
            })
    void whatHangsOnAnotherSentenceIsNotStated(String sentence, String hanging) {
        assertThat(ReadTexts.stems("Rain fell on the valley for a week. " + sentence))
                .noneMatch(stem -> stem.contains(hanging));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Larvik spoke on the subject of timber.|subject of timber",
                "The second bridge of Larvik is far more expensive than the first.|far more expensive",
                "Ada Quist works with other surveyors in Larvik.|other surveyors",
            })
    void whatTheSentenceItselfTellsIsStated(String sentence, String told) {
        assertThat(ReadTexts.stems("Rain fell on the valley for a week. " + sentence))
                .anyMatch(stem -> stem.contains(told));
    }

    @Test
    void whatADenialDeniesIsKept() {
        assertThat(ReadTexts.stems("Ada Quist did not leave the harbour of Larvik just because the storm had come."))
                .noneMatch(stem -> stem.contains("Larvik because"));
    }

    @Test
    void nowIsLeftOut() {
        assertThat(ReadTexts.stems("Rain fell for a week. The old harbour was now in the hands of rich merchants."))
                .contains("The old harbour was in the hands of rich merchants.");
    }

    @Test
    void howFarAClaimGoesIsKept() {
        assertThat(ReadTexts.stems(
                        "The old records show that, even in mild winters, the northern valley lost many farms."))
                .contains("The old records show that, even in mild winters, the northern valley lost many farms.")
                .noneMatch(stem -> stem.contains("show that the northern valley"));
    }

    @Test
    void aStoryThatPausesInThePresentIsStillToldByANarrator() {
        assertThat(ReadTexts.stems(
                        "I am a clerk, and I know the harbour of Larvik well. I keep my books in a brass chest.",
                        "The captain hired a cook in spring. He sailed with me to Bergen, and he taught the boys. "
                                + "She wrote a letter to her brother. The storm broke the mast. We mended his boat. "
                                + "He sold the fish in Oslo. The boys wept. The cook sang to them. I slept."))
                .noneMatch(stem -> stem.contains("the author") || stem.contains("The author"));
    }

    @Test
    void aPersonIsAcceptedByWhateverTheArticleCallsThem() {
        assertThat(accepted(
                        "Who opened the new reading room in 2016?",
                        "The poet Ada Quist lived in Larvik. Ada Quist wrote songs. "
                                + "Mrs. Quist opened the new reading room in 2016."))
                .contains("Mrs. Quist", "Quist", "Ada Quist", "Ada");
    }

    @Test
    void nobodyIsAcceptedByTheNameOfAnotherOfTheFamily() {
        String text = "Jonas Quist left his father's farm when he was twenty. Jonas Quist married a singer, and "
                + "Mrs. Quist sold furs beside her husband. He began to invest all his money in the old harbour.";
        assertThat(accepted("Who left his father's farm when he was twenty?", text))
                .contains("Jonas Quist", "Jonas")
                .doesNotContain("Mrs. Quist");
    }

    @Test
    void theFirstOfTwoIsNoKey() {
        assertThat(accepted(
                        "What did the warm rain help?", "The warm rain helped the red beans and white cabbages grow."))
                .noneMatch(answer -> answer.endsWith("beans"));
    }

    private static List<String> accepted(String stem, String text) {
        return ReadTexts.candidates(text).stream()
                .map(Candidate::question)
                .filter(question -> question.stem().equals(stem))
                .flatMap(question -> question instanceof ShortAnswer answer ? answer.accepted().stream() : Stream.of())
                .toList();
    }
}
