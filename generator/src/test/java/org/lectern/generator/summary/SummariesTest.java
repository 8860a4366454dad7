package org.lectern.generator.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

class SummariesTest {

    @Test
    void anAbstractIsSummedUpByWhatItBrings() {
        ArticleReading reading = HandMadeArticle.of("""
                Old old ADJ JJ Degree=Pos 2 amod
                bridges bridge NOUN NNS Number=Plur 3 nsubj
                carry carry VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                heavy heavy ADJ JJ Degree=Pos 5 amod
                lorries lorry NOUN NNS Number=Plur 3 obj
                on on ADP IN _ 8 case
                most most ADJ JJS Degree=Sup 8 amod
                days day NOUN NNS Number=Plur 3 obl
                . . PUNCT . _ 3 punct

                In in ADP IN _ 3 case
                this this DET DT _ 3 det
                paper paper NOUN NN Number=Sing 6 obl
                , , PUNCT , _ 6 punct
                we we PRON PRP Case=Nom|Number=Plur|Person=1 6 nsubj
                propose propose VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                cheap cheap ADJ JJ Degree=Pos 8 amod
                sensors sensor NOUN NNS Number=Plur 6 obj
                for for ADP IN _ 10 case
                bridges bridge NOUN NNS Number=Plur 8 nmod
                . . PUNCT . _ 6 punct
                """);
        assertThat(new Summaries(reading).of(reading.parsed().sentences(), 1))
                .containsExactly("In this paper, we propose cheap sensors for bridges.");
    }

    @Test
    void otherProseIsSummedUpByItsLead() {
        ArticleReading reading = HandMadeArticle.theSchool();
        assertThat(new Summaries(reading).of(reading.parsed().sentences(), 1))
                .singleElement()
                .asString()
                .startsWith("Mira Holt founded a school");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LARVIK, Norway (AP) — The council closed the old harbour in May. | The council closed the old harbour in May.",
                "Oslo (Reuters) - The council closed the old harbour in May. | The council closed the old harbour in May.",
                "LARVIK — The council closed the old harbour in May. | The council closed the old harbour in May.",
                "The NATO – the council knows it well – closed the old harbour. | The NATO – the council knows it well – closed the old harbour.",
            })
    void whereItWasReportedFromIsNoPartOfIt(String sentence, String line) {
        assertThat(summary(1, sentence)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What had the council of Larvik been thinking of in those days?",
                "The council of Larvik closed the harbour for three reasons:",
                "How angry the council of Larvik was in those days!",
                "“You can go either way with a harbour,” said Nora Quist.",
                "I had never seen the council of Larvik so angry.",
                "It was late in the evening when this was done.",
            })
    void noSentenceStandsInItThatSaysLittleByItself(String weak) {
        String plain = "The council of Larvik sold the harbour to a company from the south.";
        assertThat(summary(1, weak + "\n\n" + plain)).containsExactly(plain);
    }

    @Test
    void aHeadingAboveItIsNoPartOfIt() {
        assertThat(summary(1, "The old harbour\nThe council of Larvik sold the harbour to a company from the south."))
                .containsExactly("The council of Larvik sold the harbour to a company from the south.");
    }

    @Test
    void aNameStandsForThePronounOfASentenceThatWasFarFromIt() {
        assertThat(summary(
                        1,
                        "This is what Nora Quist did:\n\nShe opened the first school of the valley in the old mill"
                                + " beside the harbour of Larvik."))
                .containsExactly("Nora Quist opened the first school of the valley in the old mill beside the harbour"
                        + " of Larvik.");
    }

    @Test
    void noNameStandsForAPronounThatMayMeanAnother() {
        assertThat(summary(
                        1,
                        "This is what Peter Quist told Jonas Holt:\n\nHe opened the first school of the valley in"
                                + " the old mill beside the harbour of Larvik."))
                .containsExactly(
                        "He opened the first school of the valley in the old mill beside the harbour of" + " Larvik.");
    }

    @Test
    void whatOnlyJoinsItToTheOneBeforeIsLeftOut() {
        assertThat(summary(1, "First, though, the council of Larvik sold the harbour to a company from the south."))
                .containsExactly("The council of Larvik sold the harbour to a company from the south.");
    }

    @Test
    void aTextThatNobodyHereCanReadHasNoKeyTerms() {
        ArticleReading english = read("en", "The council sold the harbour of Larvik to a company.");
        ArticleReading other = read("pt", "O conselho vendeu o porto de Larvik a uma empresa.");
        assertThat(new Summaries(english).keyTerms(english.sections().getFirst()))
                .isNotEmpty();
        assertThat(new Summaries(other).keyTerms(other.sections().getFirst())).isEmpty();
    }

    private static List<String> summary(int sentences, String text) {
        ArticleReading reading = read("en", text);
        return new Summaries(reading).of(reading.parsed().sentences(), sentences);
    }

    private static ArticleReading read(String language, String text) {
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            return ArticleReading.of(new Article("", "", "", language, List.of(new Section("", text))), analyser);
        }
    }
}
