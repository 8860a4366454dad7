package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.question.Candidate;

class BestTitleTest {

    private static final String LICHENS = "A lichen is a living thing that grows on bare stone. "
            + "A lichen needs no soil and very little water. "
            + "Old walls in the north are often covered with lichens of many colours. "
            + "Reindeer dig lichens out of the snow in winter. "
            + "Some lichens were once boiled to make a red dye for wool. "
            + "Exhaust from factories kills most lichens in towns within a few years.";

    @Test
    void offersWhatTheTextSpeaksOfThroughoutAmongWhatItNamesOnce() {
        List<Candidate> found = titles(LICHENS);
        assertThat(found).hasSize(1);
        SingleChoice question = (SingleChoice) found.getFirst().question();
        assertThat(question.stem()).isEqualTo("Which title fits the text best?");
        assertThat(question.key().text()).isEqualTo("Lichen");
        assertThat(question.distractors())
                .hasSize(3)
                .extracting(Option::rationale)
                .allMatch(why -> why.startsWith("Too narrow"));
        assertThat(found.getFirst().skill()).isEqualTo(Skill.MAIN_IDEA);
    }

    @Test
    void asksForNoTitleOfATaleByItsHero() {
        assertThat(titles("A fox lived under the mill. The fox stole a hen from the farm on the hill. "
                        + "The farmer set a trap beside the gate. The fox saw the trap and laughed. "
                        + "In the snow the fox ran back to the river. The hen hid under a cart."))
                .isEmpty();
    }

    @Test
    void asksForNoTitleOfOneAmongOthers() {
        assertThat(titles(LICHENS.replace("A lichen is a living", "The strangest lichen is a living")))
                .isEmpty();
    }

    private static List<Candidate> titles(String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.rule().equals("best-title"))
                .toList();
    }
}
