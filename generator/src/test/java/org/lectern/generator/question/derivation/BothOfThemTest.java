package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two persons who are spoken of together are named together where a section leaves no doubt who they are. */
class BothOfThemTest {

    private static final String MET = "The painter Ada Quist met the builder Jonas Reyle in Larvik. ";

    @ParameterizedTest
    @ValueSource(strings = {"Both artists", "The two artists", "The pair", "The two", "They"})
    void whoIsMeantIsNamed(String phrase) {
        assertThat(ReadTexts.stems(MET + phrase + " planned a bridge over the northern fjord."))
                .contains("Ada Quist and Jonas Reyle planned a bridge over the northern fjord.");
    }

    @Test
    void whatBelongsToThemIsTheirs() {
        assertThat(ReadTexts.stems("The friendship between Ada Quist and Jonas Reyle began in Larvik. "
                        + "Throughout their lives, both artists painted the northern fjords."))
                .contains("Throughout their lives, Ada Quist and Jonas Reyle painted the northern fjords.");
    }

    @Test
    void whomTheSentenceNamesAreNotNamedAgain() {
        assertThat(ReadTexts.stems(MET + "Quist admired the work of Reyle because both artists loved the sea."))
                .contains("Quist admired the work of Reyle because both artists loved the sea.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mina Holt and a sailor watched them. Both artists planned a bridge over the northern fjord.",
                "A sailor brought them food. Both artists planned a bridge over the northern fjord.",
                "Villagers brought food to the harbour. They planned a bridge over the northern fjord.",
                "The parents came from Bergen. Both parents planned a bridge over the northern fjord.",
            })
    void whereOthersMayBeMeantNobodyIsNamed(String others) {
        assertThat(ReadTexts.stems(MET + others)).noneMatch(stem -> stem.contains("Reyle planned"));
    }

    @Test
    void nobodyWorksForThemself() {
        assertThat(ReadTexts.stems(MET + "Quist worked for them in the old harbour."))
                .noneMatch(stem -> stem.contains("for Ada Quist"));
    }

    @Test
    void whoAreNamedTogetherLastAreMeant() {
        assertThat(ReadTexts.stems("Mina Holt owned the harbour of Larvik. Ada Quist and Jonas Reyle worked in Bergen. "
                        + "Both artists planned a bridge over the northern fjord."))
                .contains("Ada Quist and Jonas Reyle planned a bridge over the northern fjord.");
    }
}
