package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.generator.question.HandMadeArticle;

/** A sentence out of which something was cut reads as one, and means what the text means. */
class SeamsTest {

    @Test
    void whereSomethingIsNextToGoesWithIt() {
        assertThat(ReadTexts.stems("Ada Quist was sitting on a rock next to the harbour of Larvik, mending her nets."))
                .contains("Ada Quist was sitting on a rock next to the harbour of Larvik.")
                .noneMatch(stem -> stem.contains("rock to the"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quist became the richest owner in the old town, with fifty ships in the harbour of Larvik.",
                "Ada Quist made thirty saves, including fifteen in the last third when Larvik was outshot."
            })
    void whatFollowsAnAsideThatIsNotClosedMayBelongToIt(String sentence) {
        assertThat(ReadTexts.stems(sentence))
                .noneMatch(stem -> stem.contains("town in the harbour") || stem.contains("saves when"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Courage in a storm is not just for sailors of the northern fleet.|is not for sailors",
                "Even the most patient sailor of the crew was moved by the silence.|The most patient",
                "Mira Holt was twenty years old at the time.|Mira Holt was twenty",
                "The miller was late in part because the northern road was covered with snow.|late because",
                "The council closed the old mill in part due to the war.|mill due to",
                "The keepers of Ardle repaired the mill even without additional money.|mill without",
                "The council opened the harbour just before the winter of 1904.|harbour before the winter",
                "In such cases the old sailors leave the boat and often drown in the bay.|sailors often drown"
            })
    void whatLimitsAClaimIsNotCutFromIt(String sentence, String claim) {
        assertThat(ReadTexts.stems(sentence)).noneMatch(stem -> stem.contains(claim));
    }

    @Test
    void theCauseOfSeveralIsStillAskedFor() {
        assertThat(ReadTexts.stems("The council closed the old mill in part due to the war."))
                .contains(
                        "Why did the council close the old mill?",
                        "The council closed the old mill in part due to the war.");
    }

    @Test
    void aNameIsNotCutAtItsHyphen() {
        assertThat(ReadTexts.stems(
                        "The mountain witch Yama-uba raised a son in the forest. After the war Yama-uba hid her"
                                + " grief and lived alone in a cave."))
                .noneMatch(stem -> stem.matches(".*\\bYama (?!-).*"));
    }

    @Test
    void aTitleKeepsItsArticle() {
        assertThat(ReadTexts.stems(
                        "The director Ada Quist showed the film “A Harbour Story” in Larvik in 1904. A Harbour Story"
                                + " won a prize in Larvik."))
                .contains("What did A Harbour Story win?");
    }

    @Test
    void alsoWhereItIsNamedForAPronoun() {
        assertThat(HandMadeArticle.candidates(HandMadeArticle.of("""
                        Quist Quist PROPN NNP Number=Sing 2 nsubj (1-person-x)
                        finished finish VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                        A a DET DT Definite=Ind 5 det (2-abstract-x
                        Harbour Harbour PROPN NNP Number=Sing 5 compound
                        Story Story PROPN NNP Number=Sing 2 obj 2)
                        . . PUNCT . _ 2 punct

                        Holt Holt PROPN NNP Number=Sing 2 nsubj (3-person-x)
                        showed show VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                        it it PRON PRP Number=Sing|Person=3 2 obj (2-abstract-y)
                        in in ADP IN _ 7 case
                        the the DET DT Definite=Def 7 det
                        old old ADJ JJ Degree=Pos 7 amod
                        theatre theatre NOUN NN Number=Sing 2 obl (4-place-x)
                        in in ADP IN _ 9 case
                        Larvik Larvik PROPN NNP Number=Sing 7 nmod (5-place-x)
                        . . PUNCT . _ 2 punct
                        """)).stream()
                        .map(candidate -> candidate.question().stem()))
                .contains("Who showed A Harbour Story in the old theatre in Larvik?");
    }

    @Test
    void aMarkInATitleIsNoEndOfASentence() {
        assertThat(ReadTexts.stems("The director Ada Quist showed Harbour! in Larvik in 1904."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experts fear that the farms are selling so many apples (which is good for them), that the price may fall. | so many apples",
                "The council says that many families may leave the valley, only to return when the mill opens again. | may leave the valley",
                "The keeper was carried to the island by a wide boat, which had three masts and whose sails were red. | and whose",
                "As a boy, he explains, he studied maps by day and repaired clocks by night. | explains",
                "The prize went to Ada Quist, 85, Nora Wembley, 84, and Jane Holt, 73, after a long dispute. | Quist Nora",
                "The fishermen—and even the young keepers—were given houses above the harbour by the council. | —and",
                "The harbour ― built some ninety years ago ― is slightly smaller than the one in Ardle. | ―",
                "Many farmers used the new method of sowing introduced by (Blick 1893, Holt 1901) in their fields. | introduced by",
                "The fair was held in the harbour, Ardle, from June 17th to 23rd, 1907 with over four hundred guests. | held in the harbour to 23rd",
                "As well as fighting against hunger, the keepers of Ardle repaired the mill. | Fighting against hunger, the",
                "The fair of Ardle is, essentially, a market of the northern islands. | is essentially, a",
                "In the north, the old mayor was fencing, so to speak, with three councils at once. | mayor was fencing",
            })
    void noHalfIsLeft(String text, String torn) {
        assertThat(ReadTexts.stems(text)).noneMatch(stem -> stem.contains(torn));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The young keeper ran down to the harbour and rang the great bell of the chapel. | The young keeper rang the great bell of the chapel.",
                "The high number of letters sent every day led to a new post office in Ardle. | The high number of letters sent every day led to",
                "The society was founded by Nora Blick on August 16th, 1893. | on August 16th, 1893",
                "The notebooks of the surveyor are often self-documented by many short comments. | self-documented",
                "Lipids, vitamins and minerals are obtained from the plants of the upper valley. | Lipids, vitamins and minerals are obtained",
            })
    void whatIsWholeIsStated(String text, String whole) {
        assertThat(ReadTexts.stems(text)).anyMatch(stem -> stem.contains(whole));
    }

    @Test
    void anAsideInTheSubjectIsClosed() {
        assertThat(ReadTexts.stems("Ardle, like most large towns in the valley, suffered from the long drought."))
                .noneMatch(stem -> stem.contains("in the valley suffered"));
    }
}
