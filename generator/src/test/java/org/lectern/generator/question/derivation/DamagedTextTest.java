package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that was harmed on its way into the text carries no item. */
class DamagedTextTest {

    private static final String SOUND = "The keepers of Ardle closed the old harbour in 1912 and moved to the island.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The new survey con rms the age of the wooden bridge near the village.",
                "The council opened a new of ce beside the railway station in 1998.",
                "The nal vote on the harbour took place in the old town hall in 1998.",
                "In 2014, a huge wild re destroyed the southern villages of the island.",
                "Norways government opened a new museum beside the harbour in 1998.",
                "The worlds largest glacier covers the northern part of the island.",
                "The engineers said that the pumps arent strong enough for the mine.",
                "Tower warden A tower warden keeps the bells and the clock of the church.",
                "The small island of Kor_u sold its harbour to the state in 1998.",
                "The first bridge over the river was designed in 1871 by the engineer M.",
                "The villianous owner of the mill sold the harbour to the state in 1998.",
                "THE Miller sold the harbour of the island to the state in 1998.",
                "LITTLE Benjamin sold the harbour of the island to the state in 1998.",
                "JEMIMA HOLLIS sold the harbour of the island to the state in 1998.",
                "Everybody in the village has sorrrow for the keeper of the old harbour.",
                "The council asked for the companies plans before the vote in 1998.",
                "The GARDEN(ing) project began in a narrow street of the old town in 1998.",
            })
    void noItemIsMadeOfIt(String harmed) {
        assertThat(ReadTexts.candidates(harmed)).isEmpty();
        assertThat(ReadTexts.candidates(SOUND + " " + harmed)).isNotEmpty();
    }

    @Test
    void aNameThatTheTextShowsWithoutItsLetterOwnsWhatFollows() {
        assertThat(ReadTexts.stems(
                        "Quorvik has a new harbour with a market. Quorviks mayor opened the new harbour in 1998."))
                .noneMatch(stem -> stem.contains("Quorviks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NASA opened a new laboratory beside the railway station in 1998.",
                "IBM opened a new laboratory beside the railway station in 1998.",
                "The new laboratory of UNESCO was opened beside the railway station in 1998.",
                "The DNA of the seals was examined in the old laboratory in 1998.",
                "DNA carries the plan of the cell in every part of the body.",
                "Lloyds Bank opened a new branch beside the railway station in 1998.",
                "The sports club opened a new hall beside the railway station in 1998.",
                "The Williams family sold the old mill before the war of 1914.",
                "The engineers didn’t sell the re-built pumps to the owner of the mine.",
                "The dogs of the village were wagging their tails at the relativist preacher.",
            })
    void whatOnlyLooksHarmedIsAskedAbout(String sound) {
        assertThat(ReadTexts.candidates(sound)).isNotEmpty();
    }
}
