package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.question.Candidate;

/** What is cut out of a sentence still reads as one, and says no more than the text. */
class WholeSentencesTest {

    @Test
    void whatAPhraseInFrontNamesIsNotNamedAgain() {
        assertThat(ReadTexts.stems("When the young farmer saw the flood, he opened the upper gate of the old mill."))
                .noneMatch(stem -> stem.contains("flood, the farmer") || stem.contains("flood, the young farmer"));
    }

    @Test
    void aYearInTheNameOfAThingDatesNothing() {
        assertThat(ReadTexts.stems("New safety belts are available on the 2020 Corvina estate."))
                .noneMatch(stem -> stem.startsWith("In what year"));
    }

    @Test
    void aYearThatDatesIsAskedFor() {
        assertThat(ReadTexts.stems("The council opened the new library in 2016."))
                .anyMatch(stem -> stem.equals("In what year did the council open the new library?"));
    }

    @Test
    void halfOfASpanIsLeftOut() {
        assertThat(ReadTexts.stems("The price of the panels fell from 30 cents to just 12 cents in 2019."))
                .noneMatch(stem -> stem.contains("from 30 cents") && !stem.contains(" to just 12"));
    }

    @Test
    void noClauseLosesTheAdverbThatLimitsIt() {
        assertThat(ReadTexts.stems(
                        "In recent months, the prices of timber have risen, mainly driven by the storms in the north."))
                .isNotEmpty()
                .noneMatch(stem -> stem.contains("risen driven") || stem.contains("risen, driven"));
    }

    @Test
    void whatIsComparedWithNothingIsNotStated() {
        assertThat(ReadTexts.stems("Modern ferries are a good deal quieter."))
                .noneMatch(stem -> stem.startsWith("Modern ferries are"));
    }

    @Test
    void aVerbThatMayBeOfEitherTenseIsNotDenied() {
        assertThat(ReadTexts.stems("New taxes on timber hit small builders in the northern towns."))
                .noneMatch(stem -> stem.contains("not hit"));
    }

    @Test
    void anIdiomInFrontKeepsASentenceFromBeingDenied() {
        assertThat(ReadTexts.stems("For good measure, the goalkeeper blocked a late shot by the visiting captain."))
                .noneMatch(stem -> stem.contains("did not block"));
    }

    @Test
    void nobodyIsNoAnswer() {
        assertThat(ReadTexts.stems("Not many growers sell ripe figs at the weekly market in Ardle."))
                .noneMatch(stem -> stem.startsWith("Who"));
    }

    @Test
    void anOrdinalAloneSaysNotWhat() {
        assertThat(ReadTexts.stems("The winger added her seventh in the final minute of the match."))
                .noneMatch(stem -> stem.contains("her seventh"));
    }

    @Test
    void theReportersDatelineIsNoPartOfASentence() {
        assertThat(ReadTexts.stems("Ardle, Northmark – The city council has opened a covered market beside the river."))
                .noneMatch(stem -> stem.contains("Ardle"));
    }

    @Test
    void anInstructionIsAskedForByItsConditionAlone() {
        assertThat(ReadTexts.stems("Hold the loaf firmly with one hand supporting the crust."))
                .noneMatch(stem -> stem.startsWith("What should you do with"));
        assertThat(ReadTexts.stems(
                        "Rinse the lentils carefully in a fine sieve before you add them to the boiling stock."))
                .noneMatch(stem -> stem.startsWith("Why should you"));
    }

    @Test
    void aRangeIsNotCutToItsLowerEnd() {
        assertThat(ReadTexts.stems("Young riders are told to sleep 8–10 hours a night before a race."))
                .noneMatch(stem -> stem.contains("8 hours"));
    }

    @Test
    void theDenialOfOneAmongSeveralIsNone() {
        assertThat(ReadTexts.stems("One group of pupils did an hour of exercise on the rowing machine."))
                .noneMatch(stem -> stem.contains("did not do"));
    }

    @Test
    void rainDoesNotRise() {
        assertThat(ReadTexts.stems("A month of rain fell on the harbour town in the night."))
                .noneMatch(stem -> stem.contains("rose"));
    }

    @Test
    void aVerbKeepsWhatStandsBeforeIt() {
        assertThat(ReadTexts.stems("The giant had been to visit his friend in the northern hills."))
                .noneMatch(stem -> stem.contains("been visit"));
    }

    @Test
    void anInstructionIsNoPromise() {
        assertThat(ReadTexts.stems("Enter a large department store and you will be watched by a camera."))
                .noneMatch(stem -> stem.contains("should enter"));
    }

    @Test
    void whatASheDidIsNotPutOnAHe() {
        assertThat(ReadTexts.stems("""
                Martin Grey praised the former mayor. He called her a fighter. She opened the first covered market in \
                the old harbour.""")).noneMatch(stem -> stem.startsWith("Martin Grey opened"));
    }

    @Test
    void aTitleTellsWhomAPronounCannotMean() {
        assertThat(ReadTexts.stems("""
                Mrs. Holloway walked to the town hall. He was a heavy man with a big voice and a stick in his left \
                hand.""")).noneMatch(stem -> stem.contains("Holloway was a heavy man"));
    }

    @Test
    void aPersonIsAcceptedByAnyPartOfTheNameThatTellsWho() {
        assertThat(ReadTexts.candidates("""
                The local poet Ada Quist opened the new reading room in 2016. She gave the town a shelf of rare \
                books.""").stream()
                        .map(Candidate::question)
                        .filter(question -> question.stem().equals("Who opened the new reading room in 2016?"))
                        .map(question -> question instanceof ShortAnswer answer ? answer.accepted() : List.of()))
                .anySatisfy(accepted -> assertThat(accepted.toString()).contains("Ada Quist", ", Quist"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The first settlements was built around the hill in the eleventh century.",
                "The weekly paper describe the harbour as the oldest of the northern coast.",
                "The builder has comes up with a new kind of bridge for the river.",
                "Doctor at the county hospital in Ardle won the prize for her work on fevers.",
                "The upper dam, like the old mill was built of stone from the island.",
            })
    void aSlipOfTheTextIsNotRepeated(String text) {
        assertThat(ReadTexts.stems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The new headquarters was built beside the river in the last century.",
                "The team have won the northern cup for the third time.",
                "The upper dam, the old mill and the bridge were built of stone from the island.",
                "President Mira Holt opened the new harbour on the island in the spring.",
            })
    void whatOnlyLooksLikeASlipIsStated(String text) {
        assertThat(ReadTexts.stems(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tall poplar stood by the path behind the old church.",
                "The young keeper was leaning against the wall of the harbour office.",
                "The warm sunlight was filtering through the branches of the garden.",
                "A round arch is a special arch.",
            })
    void whatOnlySetsTheSceneIsNotAskedAbout(String text) {
        assertThat(ReadTexts.stems(text)).isEmpty();
    }

    @Test
    void whatTheWeatherDidIsAskedAbout() {
        assertThat(ReadTexts.stems("A violent storm destroyed the harbour of Ardle in the autumn of 1871."))
                .isNotEmpty();
    }

    @Test
    void aDeedWithItsPurposeInFrontIsNotAskedForItsYear() {
        assertThat(ReadTexts.stems("To save the northern railway, the owners sold the old mill in 1902."))
                .noneMatch(stem -> stem.contains("in what year"));
    }

    @Test
    void aYearToldRoughlyIsNotAskedFor() {
        assertThat(ReadTexts.stems("The first settlers arrived on the island in about 1835."))
                .noneMatch(stem -> stem.startsWith("In what year"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two leaders opened the new bridge over the river in the spring. | How many leaders",
                "Two brothers, Peter Hollis and Martin Grey, opened the covered market in the old harbour. | How many brothers, ",
                "The owners also invested in mills on the northern coast in the mid-1960s. | in the mid?",
                "The first ferry arrived in 1903 (1904 on the outer islands). | In what year",
                "On average, people in the valley spent £39.52 on books in 2014. | in what year",
                "One review of 14 studies found that walking decreased the risk of falls. | What found that",
            })
    void aQuestionWordFitsWhatItAsksFor(String text, String misfit) {
        assertThat(ReadTexts.stems(text)).noneMatch(stem -> stem.contains(misfit));
    }

    @Test
    void aTalesOpeningDatesNoQuestion() {
        assertThat(ReadTexts.stems("One day, Nora Wembley found a silver key in the garden of the old mill."))
                .contains("Who found a silver key in the garden of the old mill?")
                .noneMatch(stem -> stem.startsWith("One day, w"));
    }

    @Test
    void whatCameOfAFeelingIsNotAskedForAsOne() {
        assertThat(ReadTexts.stems("Nora Wembley was so frightened that she dropped the silver key into the well."))
                .noneMatch(stem -> stem.startsWith("How did Nora"));
    }

    @Test
    void whatHadHappenedByAYearHadHappenedByLaterOnes() {
        assertThat(ReadTexts.candidates("By 1972, the engineers of the company had begun to build the upper dam."))
                .filteredOn(candidate -> candidate.question() instanceof SingleChoice
                        && candidate.question().stem().startsWith("When"))
                .allSatisfy(candidate -> assertThat(((SingleChoice) candidate.question()).options())
                        .allMatch(option -> Integer.parseInt(option.text().replaceAll("\\D", "")) <= 1972));
    }

    @Test
    void aDenialThatMayMeanHalfIsLeftOut() {
        assertThat(ReadTexts.stems("Peas need to be planted in soil and need sun and water to grow."))
                .noneMatch(stem -> stem.contains("not need"));
        assertThat(ReadTexts.stems("The keeper was a friendly man who wore a red cap in the winter."))
                .noneMatch(stem -> stem.contains("was not"));
    }

    @Test
    void halfOfAPairIsLeftOut() {
        assertThat(ReadTexts.stems(
                        "Guests of the inn can walk along either a short easy path, or a steep trail to the summit."))
                .noneMatch(stem -> stem.contains("either") && !stem.contains(" or "));
    }
}
