package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a section names once and then calls by its kind is named again where it is asked about. */
class CalledByKindTest {

    @Test
    void theVillageIsTheOneThatWasSaidToBeOne() {
        assertThat(ReadTexts.stems("Larvik is a small village in the north. Fishermen live on the shore. "
                        + "The village has a wooden church with a green tower."))
                .contains("Larvik has a wooden church with a green tower.")
                .noneMatch(stem -> stem.startsWith("The village has"));
    }

    @Test
    void theHotelIsTheOneWithHotelInItsName() {
        assertThat(ReadTexts.stems("Ada Quist stayed at the Prince Hotel in Bergen. The cook made a soup of red beans. "
                        + "The hotel sold its silver spoons to a merchant from Oslo."))
                .contains("The Prince Hotel sold its silver spoons to a merchant from Oslo.");
    }

    @Test
    void ofTwoVillagesNeitherIsTheVillage() {
        assertThat(ReadTexts.stems("Larvik is a small village in the north. A second village lies on the shore. "
                        + "The village has a wooden church with a green tower."))
                .noneMatch(stem -> stem.startsWith("Larvik has"));
    }

    @Test
    void whatIsDeniedIntroducesNothing() {
        assertThat(ReadTexts.stems("Larvik is not a village any more. Fishermen live on the shore. "
                        + "The village has a wooden church with a green tower."))
                .noneMatch(stem -> stem.startsWith("Larvik has"));
    }
}
