package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;

/** What is cut out of a sentence still reads as one, and says no more than the text. */
class WholeSentencesTest {

    private static EnglishAnalyser analyser;

    @BeforeAll
    static void load() {
        analyser = EnglishAnalyser.load(1);
    }

    @AfterAll
    static void close() {
        analyser.close();
    }

    @Test
    void whatAPhraseInFrontNamesIsNotNamedAgain() {
        assertThat(stems("When the young farmer saw the flood, he opened the upper gate of the old mill."))
                .noneMatch(stem -> stem.contains("flood, the farmer") || stem.contains("flood, the young farmer"));
    }

    @Test
    void aYearInTheNameOfAThingDatesNothing() {
        assertThat(stems("New safety belts are available on the 2020 Corvina estate."))
                .noneMatch(stem -> stem.startsWith("In what year"));
    }

    @Test
    void aYearThatDatesIsAskedFor() {
        assertThat(stems("The council opened the new library in 2016."))
                .anyMatch(stem -> stem.equals("In what year did the council open the new library?"));
    }

    @Test
    void halfOfASpanIsLeftOut() {
        assertThat(stems("The price of the panels fell from 30 cents to just 12 cents in 2019."))
                .noneMatch(stem -> stem.contains("from 30 cents") && !stem.contains(" to just 12"));
    }

    @Test
    void whatIsComparedWithNothingIsNotStated() {
        assertThat(stems("Modern ferries are a good deal quieter."))
                .noneMatch(stem -> stem.startsWith("Modern ferries are"));
    }

    @Test
    void aVerbThatMayBeOfEitherTenseIsNotDenied() {
        assertThat(stems("New taxes on timber hit small builders in the northern towns."))
                .noneMatch(stem -> stem.contains("not hit"));
    }

    @Test
    void anIdiomInFrontKeepsASentenceFromBeingDenied() {
        assertThat(stems("For good measure, the goalkeeper blocked a late shot by the visiting captain."))
                .noneMatch(stem -> stem.contains("did not block"));
    }

    @Test
    void nobodyIsNoAnswer() {
        assertThat(stems("Not many growers sell ripe figs at the weekly market in Ardle."))
                .noneMatch(stem -> stem.startsWith("Who"));
    }

    @Test
    void anOrdinalAloneSaysNotWhat() {
        assertThat(stems("The winger added her seventh in the final minute of the match."))
                .noneMatch(stem -> stem.contains("her seventh"));
    }

    @Test
    void theReportersDatelineIsNoPartOfASentence() {
        assertThat(stems("Ardle, Northmark – The city council has opened a covered market beside the river."))
                .noneMatch(stem -> stem.contains("Ardle"));
    }

    @Test
    void anInstructionIsAskedForByItsConditionAlone() {
        assertThat(stems("Hold the loaf firmly with one hand supporting the crust."))
                .noneMatch(stem -> stem.startsWith("What should you do with"));
        assertThat(stems("Rinse the lentils carefully in a fine sieve before you add them to the boiling stock."))
                .noneMatch(stem -> stem.startsWith("Why should you"));
    }

    @Test
    void aRangeIsNotCutToItsLowerEnd() {
        assertThat(stems("Young riders are told to sleep 8–10 hours a night before a race."))
                .noneMatch(stem -> stem.contains("8 hours"));
    }

    @Test
    void theDenialOfOneAmongSeveralIsNone() {
        assertThat(stems("One group of pupils did an hour of exercise on the rowing machine."))
                .noneMatch(stem -> stem.contains("did not do"));
    }

    @Test
    void rainDoesNotRise() {
        assertThat(stems("A month of rain fell on the harbour town in the night."))
                .noneMatch(stem -> stem.contains("rose"));
    }

    @Test
    void aVerbKeepsWhatStandsBeforeIt() {
        assertThat(stems("The giant had been to visit his friend in the northern hills."))
                .noneMatch(stem -> stem.contains("been visit"));
    }

    @Test
    void anInstructionIsNoPromise() {
        assertThat(stems("Enter a large department store and you will be watched by a camera."))
                .noneMatch(stem -> stem.contains("should enter"));
    }

    @Test
    void whatASheDidIsNotPutOnAHe() {
        assertThat(stems("""
                Martin Grey praised the former mayor. He called her a fighter. She opened the first covered market in \
                the old harbour.""")).noneMatch(stem -> stem.startsWith("Martin Grey opened"));
    }

    @Test
    void aTitleTellsWhomAPronounCannotMean() {
        assertThat(stems("""
                Mrs. Holloway walked to the town hall. He was a heavy man with a big voice and a stick in his left \
                hand.""")).noneMatch(stem -> stem.contains("Holloway was a heavy man"));
    }

    @Test
    void aPersonIsAcceptedByAnyPartOfTheNameThatTellsWho() {
        Article article = new Article("", "", "", "en", List.of(new Section("", """
                The local poet Ada Quist opened the new reading room in 2016. She gave the town a shelf of rare \
                books.""")));
        assertThat(ArticleQuizGenerator.judged(ArticleReading.of(article, analyser)).stream()
                        .flatMap(List::stream)
                        .map(ranked -> ranked.candidate().question())
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
        assertThat(stems(text)).isEmpty();
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
        assertThat(stems(text)).isNotEmpty();
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
        assertThat(stems(text)).isEmpty();
    }

    @Test
    void whatTheWeatherDidIsAskedAbout() {
        assertThat(stems("A violent storm destroyed the harbour of Ardle in the autumn of 1871."))
                .isNotEmpty();
    }

    @Test
    void aDeedWithItsPurposeInFrontIsNotAskedForItsYear() {
        assertThat(stems("To save the northern railway, the owners sold the old mill in 1902."))
                .noneMatch(stem -> stem.contains("in what year"));
    }

    @Test
    void aYearToldRoughlyIsNotAskedFor() {
        assertThat(stems("The first settlers arrived on the island in about 1835."))
                .noneMatch(stem -> stem.startsWith("In what year"));
    }

    @Test
    void aDenialThatMayMeanHalfIsLeftOut() {
        assertThat(stems("Peas need to be planted in soil and need sun and water to grow."))
                .noneMatch(stem -> stem.contains("not need"));
        assertThat(stems("The keeper was a friendly man who wore a red cap in the winter."))
                .noneMatch(stem -> stem.contains("was not"));
    }

    @Test
    void halfOfAPairIsLeftOut() {
        assertThat(stems("Guests of the inn can walk along either a short easy path, or a steep trail to the summit."))
                .noneMatch(stem -> stem.contains("either") && !stem.contains(" or "));
    }

    private static List<String> stems(String text) {
        Article article = new Article("", "", "", "en", List.of(new Section("", text)));
        return ArticleQuizGenerator.judged(ArticleReading.of(article, analyser)).stream()
                .flatMap(List::stream)
                .filter(ranked -> !ranked.candidate().traits().isRough())
                .map(ranked -> ranked.candidate().question().stem())
                .filter(stem -> !stem.contains("____") && !stem.contains("“"))
                .toList();
    }
}
