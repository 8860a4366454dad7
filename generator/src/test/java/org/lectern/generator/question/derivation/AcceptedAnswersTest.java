package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.question.rule.ShortAnswers;

/** What else than the text's own words answers an open question, and what does not. */
class AcceptedAnswersTest {

    @Test
    void aDescriptionWithoutItsRelativeClauseWillDo() {
        assertThat(accepted("A porter who had to carry a crate of lamps damaged the marble stairs of the museum."))
                .contains("porter");
    }

    @Test
    void unlessTheSectionHasAnotherOfThatNoun() {
        assertThat(accepted(
                        "Another porter slept in the hall. A porter who had to carry a crate of lamps damaged the marble"
                                + " stairs of the museum."))
                .doesNotContain("porter");
    }

    @Test
    void whereTheyAreFromNeedNotBeSaid() {
        assertThat(accepted("Painters from the northern islands have travelled to Larvik to see the frozen harbour."))
                .contains("painters");
    }

    @Test
    void aQuantityIsNotItsContainer() {
        assertThat(accepted("Ada Quist brought a box of sweets to the school in Larvik."))
                .doesNotContain("box");
    }

    @Test
    void adjectivesThatTellNothingCanBeLeftOut() {
        assertThat(accepted("Most modern sluices are opened with electric motors from Sweden."))
                .contains("sluices");
    }

    @Test
    void thoseThatTellWhichCanNot() {
        assertThat(accepted(
                        "The western sluices were repaired with granite from Sweden in 1904. The eastern sluices fell"
                                + " into the river."))
                .doesNotContain("sluices");
    }

    @Test
    void theNameWithinADescriptionWillDo() {
        assertThat(accepted("A little-known clerk named Ada Quist founded a library in the village of Larvik."))
                .contains("Ada Quist");
    }

    @Test
    void theDescriptionBesideANameWillDo() {
        assertThat(accepted("Ada Quist, the surveyor of the harbour, founded a library in the village of Larvik."))
                .contains("surveyor of the harbour");
    }

    @Test
    void eitherOfTwoNamesOfOneThingWillDo() {
        assertThat(accepted("Sluices, or water gates, protect the harbour of Larvik from the spring tides."))
                .contains("sluices", "water gates");
    }

    @Test
    void oneOfTwoPersonsIsNotBoth() {
        assertThat(accepted("Mara and Naomi lived in Larvik. They founded a library in the old school."))
                .doesNotContain("Mara", "Naomi");
    }

    @Test
    void aCauseIsAcceptedWithoutItsPreposition() {
        assertThat(ShortAnswers.accepted("because of the frost"))
                .contains("the frost")
                .doesNotContain("of the frost");
    }

    @ParameterizedTest
    @CsvSource({
        "Quist Jr., Quist",
        "Martin Quist Jr., Quist",
        "U.S. President Ada Quist, Ada Quist",
        "Ada van Holt, van Holt"
    })
    void aNameIsAcceptedByItsParts(String name, String part) {
        assertThat(ReadTexts.candidates(name + " founded a library in the village of Larvik.").stream()
                        .map(candidate -> candidate.question())
                        .filter(question -> question instanceof ShortAnswer
                                && question.stem().startsWith("Who"))
                        .flatMap(question -> ((ShortAnswer) question).accepted().stream()))
                .contains(part)
                .doesNotContain("Jr.", "U.S.", "President", "Holt");
    }

    @Test
    void aTitleIsNobodysNameHoweverItIsShortened() {
        assertThat(accepted("Gen. Arvid Holt led the northern army in 1904. In 1910 Gen. Holt left the army."))
                .contains("Holt", "Arvid Holt")
                .doesNotContain("Gen.");
    }

    @Test
    void aFirstNameThatTwoHaveTellsNeither() {
        assertThat(accepted(
                        "Arvid Holt met Arvid Quist in the harbour of Larvik in 1904. Arvid Holt built a chapel for the"
                                + " sailors in the village."))
                .contains("Arvid Holt", "Holt")
                .doesNotContain("Arvid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ralph lived with his mother, Ada Quist, in the old town. Ralph's mother built a chapel in the village.",
                "Ralph's mother built a chapel in the village. Ada Quist, Ralph's mother, was proud of it.",
                "The mother, Ada Quist, told Ralph to stay in the old town. Ralph's mother built a chapel in the village."
            })
    void whoIsToldOfByRelationIsAcceptedByName(String text) {
        assertThat(accepted(text)).contains("Ralph's mother", "Ada Quist", "Quist");
    }

    @Test
    void butNotByTheNameOfAnothersRelation() {
        assertThat(accepted(
                        "Magnus lived with his mother, Ada Quist, in the old town. Ralph's mother built a chapel in the"
                                + " village."))
                .contains("Ralph's mother")
                .doesNotContain("Ada Quist");
    }

    @Test
    void aSurnameThatTwoBearTellsNeither() {
        assertThat(acceptedFor(
                        "Arvid Holt",
                        "Nora Holt wrote a book about the sea. In 1904 Holt opened a library in the village. Arvid Holt"
                                + " copied several chapters of the book in Larvik."))
                .isNotEmpty()
                .doesNotContain("Holt");
    }

    @Test
    void aNameIsAcceptedWithoutWhereItsBearerIsFrom() {
        assertThat(accepted("The geologist Arvid Holt of Larvik found a new island in the northern sea in 1904."))
                .contains("Arvid Holt");
    }

    @Test
    void aThingCalledAfterSomebodyIsNotAnsweredByTheirName() {
        assertThat(accepted("The northern sailors won the Arvid Holt prize for the fastest ship in Larvik in 1904."))
                .isNotEmpty()
                .doesNotContain("Arvid Holt", "Holt", "Arvid");
    }

    @Test
    void whatHappensNeedsNoOccasion() {
        assertThat(accepted("The explosion at the old mill destroyed four houses in the village of Larvik."))
                .contains("explosion");
    }

    @Test
    void aPartOfTheCauseIsAcceptedAsCause() {
        assertThat(accepted("The council closed the old mill partly because the wheel was broken."))
                .contains("partly because the wheel was broken", "the wheel was broken");
    }

    @Test
    void aPlaceIsAcceptedWithoutPrepositionAndArticle() {
        assertThat(ShortAnswers.accepted("in the harbour")).containsExactly("in the harbour", "the harbour", "harbour");
    }

    private static List<String> acceptedFor(String focus, String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.focus().equals(focus))
                .filter(candidate -> candidate.question() instanceof ShortAnswer)
                .flatMap(candidate -> ((ShortAnswer) candidate.question()).accepted().stream())
                .toList();
    }

    private static List<String> accepted(String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.question() instanceof ShortAnswer)
                .flatMap(candidate -> ((ShortAnswer) candidate.question()).accepted().stream())
                .toList();
    }
}
