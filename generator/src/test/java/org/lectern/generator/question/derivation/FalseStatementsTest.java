package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.Candidate;

/** What is to be judged false contradicts the text in one point that only a reader of it can see. */
class FalseStatementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 500 fishermen moved to the island after the war. | Fewer than 500 fishermen moved to the island",
                "The storm cost the town more than $3 million in one week. | The storm cost the town less than $3 million",
                "The harbour can hold up to 40 fishing boats in the winter. | The harbour can hold more than 40 fishing boats",
                "Most farmers in the valley grow barley for the local brewery. | Few farmers in the valley grow barley",
                "The new turbines are more expensive than the old ones. | The new turbines are less expensive than",
                "The keepers usually lit the lamps with seal oil in the winter. | The keepers rarely lit the lamps",
                "The council banned large lorries from the centre of the town in 1998. | The council allowed large lorries",
                "The price of barley rose sharply in the northern valleys. | The price of barley fell sharply",
                "The settlers built their first mill in the northern part of the island. | in the southern part of the island",
                "The new dam brought an increase in the number of visitors. | brought a decrease in the number",
                "The northern route has a lower price in the winter months. | has a higher price in the winter",
                "After the fire destroyed the mill, the owners moved to Ardle. | Before the fire destroyed the mill",
                "The engineers strengthened the bridge before the lorries crossed it. | after the lorries crossed it",
            })
    void aLimitAShareOrAnOrderIsTurnedRound(String text, String changed) {
        assertThat(falsehoods(text)).anyMatch(stem -> stem.contains(changed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No more than 500 people moved to the island in that winter.",
                "Most farmers grow barley, but some of them keep sheep on the hills.",
                "Some ferries are large and carry lorries to the outer islands.",
                "Many pupils choose the course because the books are free.",
                "The South Ardle Railway carried coal to the harbour for a century.",
                "The child was named after the first keeper of the lighthouse.",
                "The new library allows for the exchange of old maps.",
                "New officers had succeeded the old ones in the harbour office.",
                "The ferry company allowed only one dog on the boat.",
                "The surveyor divided the old harbour into two parts in the winter.",
                "The keeper scored a free kick in the last game of the winter.",
                "A young girl from the village rowed the boat to the island.",
                "Sailors can see the positive sides and the negative sides of the new harbour.",
            })
    void whatMayBeTrueAsWellIsNotStated(String text) {
        assertThat(falsehoods(text)).allMatch(stem -> stem.contains(" not ") || stem.contains("cannot"));
    }

    @Test
    void nobodyIsDeniedWhoIsOnlyNowToldOf() {
        assertThat(falsehoods("A keeper named Jonas lived in the old tower of the northern island."))
                .noneMatch(stem -> stem.contains(" not "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council declined to sell the old harbour to the company.",
                "The mayor refused to open the upper gate of the dam.",
                "The village lacked a doctor in the winter of 1908.",
                "The owner added that the new ferry was much safer than the old one.",
                "Nora Wembley was going to sell the mill to the council.",
            })
    void whatDeniesAlreadyOrIsStillOpenIsNotDenied(String text) {
        assertThat(falsehoods(text)).noneMatch(stem -> stem.contains(" not "));
    }

    @Test
    void ofTwoClausesJoinedByOrNeitherIsStated() {
        assertThat(ReadTexts.stems("The old ferry had sunk near the island, or the storm had carried it to Ardle."))
                .noneMatch(stem -> stem.startsWith("The old ferry had"));
    }

    @Test
    void aShareStaysBelowTheWhole() {
        assertThat(falsehoods("Glass and steel make up approximately 75% of the new station."))
                .noneMatch(stem -> stem.matches(".*\\b[1-9]\\d\\d%.*"));
    }

    @Test
    void aStateInOneYearMayHaveLastedToAnother() {
        assertThat(falsehoods("In 1908, the village had a wooden church beside the river."))
                .noneMatch(stem -> stem.matches(".*\\b(1898|1918)\\b.*"));
    }

    @Test
    void noYearComesAfterTheArticle() {
        String text =
                "The council opened the covered market in 2016. The owners sold the old mill to the state in 2014.";
        List<Candidate> candidates = ReadTexts.candidates(text);
        assertThat(candidates)
                .filteredOn(candidate -> candidate.question() instanceof SingleChoice
                        && candidate.question().stem().startsWith("In what year"))
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(((SingleChoice) candidate.question()).options())
                        .allMatch(option -> Integer.parseInt(option.text()) <= 2016));
        assertThat(falsehoods(text)).noneMatch(stem -> stem.matches(".*\\b20(1[7-9]|[2-9]\\d)\\b.*"));
    }

    @Test
    void aDeedIsPutOnAnotherAndAStateIsNot() {
        String text = "Clara Whitcombe founded the first school of the island. Peter Hollis closed the northern quay. "
                + "Clara Whitcombe was one of the richest persons of the island.";
        assertThat(falsehoods(text))
                .contains("Peter Hollis founded the first school of the island.")
                .noneMatch(stem -> stem.startsWith("Peter Hollis was one of the richest"));
    }

    private static List<String> falsehoods(String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.question() instanceof TrueFalse question && !question.key())
                .map(candidate -> candidate.question().stem())
                .toList();
    }

    @Test
    void whatSomeDidIsNotDenied() {
        assertThat(falsehoods("Five northern states joined the union in the year after the war."))
                .noneMatch(stem -> stem.contains(" not "));
        assertThat(falsehoods("The five northern states joined the union in the year after the war."))
                .anyMatch(stem -> stem.contains(" not "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The visit to the harbour underscores the close bond between the two islands.",
                "The old mill serves as a reminder of the floods in the valley.",
            })
    void whatSomethingStandsForIsNotDenied(String text) {
        assertThat(falsehoods(text)).noneMatch(stem -> stem.contains(" not "));
    }
}
