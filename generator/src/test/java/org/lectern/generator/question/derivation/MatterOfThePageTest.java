package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page says of itself, its writer and its offers carries no item. */
class MatterOfThePageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokeswoman of the harbour company declined to comment on the price of the ferry.",
                "The owner of the mill did not immediately respond to a request for comment.",
                "The mayor of the town could not be reached on Friday.",
                "The Lamp Keeper is available to rent on three platforms in Europe.",
                "The Lamp Keeper is currently streaming on the channel of the museum.",
                "Tickets for the concert in the harbour cost twelve pounds.",
                "Jana Orlik is a staff writer at the Harbour Gazette in Ardle.",
                "Jana Orlik has covered the fishing industry for the Harbour Gazette.",
                "This story first appeared in the Harbour Gazette in 2012.",
                "Jana Orlik and Piet Maas contributed to this report.",
                "Remember, the keepers of the island need two boats in winter.",
                "Boats without an engine have to be registered by hand as described in the next paragraph.",
                "The keepers of the island (see chapter 4) need two boats in winter.",
                "Summary The keepers of the island need two boats in winter.",
            })
    void noItemIsMadeOfIt(String sentence) {
        assertThat(ReadTexts.candidates(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old miller refused to sell the water mill to the council.",
                "Fresh water is available on the island from two deep wells.",
                "Jana Orlik was the first reporter to visit the island after the storm.",
                "The children were playing in the old harbour when the siren sounded.",
                "The seals respond to the calls of their mothers after a few days.",
            })
    void whatTheArticleTellsIsAskedAbout(String sentence) {
        assertThat(ReadTexts.candidates(sentence)).isNotEmpty();
    }
}
