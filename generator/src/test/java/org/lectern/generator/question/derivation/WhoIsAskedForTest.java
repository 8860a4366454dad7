package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Who …?" asks for somebody whom the text alone tells, and reads as a question from its first word on. */
class WhoIsAskedForTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visitors bought maps of the old harbour in the small shop of Larvik.",
                "Only 41 million farmers use the new method of sowing in the north.",
                "About two hundred fishermen left the old harbour of Larvik in 1904.",
                "Three keepers left the old harbour of Larvik in 1904."
            })
    void whoeverDoesSuchThingsOrHowManyIsNoAnswer(String sentence) {
        assertThat(ReadTexts.stems(sentence)).isNotEmpty().noneMatch(stem -> stem.contains("Who "));
    }

    @Test
    void severalOfWhomMoreIsToldAreOne() {
        assertThat(ReadTexts.stems(
                        "Painters from the northern islands have travelled to Larvik to see the frozen harbour."))
                .anyMatch(stem -> stem.startsWith("Who has travelled to Larvik"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Between constant interruptions, Ada Quist stopped the work on the harbour of Larvik.",
                "After red, Ada Quist thought of a blue door for the chapel.",
                "In the past with Larvik, Ada Quist had won the northern prize.",
            })
    void aPhraseInFrontTellsWhenOrWhere(String sentence) {
        assertThat(ReadTexts.stems(sentence)).isNotEmpty().noneMatch(stem -> stem.contains(" who "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "After the war, Ada Quist opened a school in the village. | After the war, who opened a school in the village?",
                "In the harbour, Ada Quist sold maps of the islands. | In the harbour, who sold maps of the islands?",
                "At the age of ten, Ada Quist wrote a book about the sea. | At the age of ten, who wrote a book about the sea?",
                "On average, people in the valley eat ten apples a week. | On average, who eats ten apples a week?",
                "In an article on the sea, Ada Quist praised the northern fleet. | In an article on the sea, who praised the northern fleet?",
                "Ada Quist lived in Larvik. When she grew up, Ada bought a ship in Ardle. | Who bought a ship in Ardle when she grew up?",
                "Despite the rain, Ada Quist opened the fair in Larvik. | Who opened the fair in Larvik despite the rain?",
            })
    void orStandsBehind(String sentence, String question) {
        assertThat(ReadTexts.stems(sentence)).contains(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Critics of the council say they help only the towns in the valley.",
                "The teachers of Larvik think that they need a new school in the valley."
            })
    void nobodyAsksWhoThinksSomethingOfThem(String sentence) {
        assertThat(ReadTexts.stems(sentence)).isNotEmpty().noneMatch(stem -> stem.contains("Who "));
    }

    @Test
    void nobodyIsAskedForWhoAskedWho() {
        assertThat(ReadTexts.stems(
                        "Rain fell on Larvik. Ada Quist wanted to know who was older, Jon Berg or Peter Holt."
                                + " Jon Berg laughed. Peter Holt counted on the fingers of one hand."))
                .noneMatch(stem -> stem.startsWith("Who wanted to know who"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrote a letter to the mayor in May | wrote a letter to the mayor, too",
                "ran to the first base | ran to the first base, too",
                "opened a shop in Larvik | opened a small shop in Larvik",
            })
    void nobodyIsAskedForWhatAnotherDidAsWell(String deed, String another) {
        String others = " Jon Berg laughed at the rain. Peter Holt counted the boats in the harbour.";
        assertThat(ReadTexts.stems("Rain fell on Larvik. Ada Quist " + deed + "." + others))
                .anyMatch(stem -> stem.startsWith("Who " + deed.split(" ")[0]));
        assertThat(ReadTexts.stems(
                        "Rain fell on Larvik. Ada Quist " + deed + "." + others + " Then Jon Berg " + another + "."))
                .noneMatch(stem -> stem.startsWith("Who " + deed.split(" ")[0]));
    }
}
