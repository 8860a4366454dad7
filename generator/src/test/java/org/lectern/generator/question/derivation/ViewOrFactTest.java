package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.question.Candidate;

class ViewOrFactTest {

    private static final String HARBOUR = "The town of Ardle built a new harbour in 1931. "
            + "Nora Field designed the long northern wall. %s "
            + "The harbour holds forty boats in the winter months. "
            + "A ferry leaves the harbour for the islands every morning.";

    @Test
    void tellsWhatSomebodyBelievesFromWhatTheTextStates() {
        List<Candidate> found =
                views(HARBOUR.formatted("Some sailors believe that grey seals bring bad luck to fishermen."));
        assertThat(found).hasSize(1);
        SingleChoice question = (SingleChoice) found.getFirst().question();
        assertThat(question.stem())
                .isEqualTo("Which statement does the text report as something that some sailors believe rather than"
                        + " as a fact?");
        assertThat(question.key().text()).isEqualTo("Grey seals bring bad luck to fishermen.");
        assertThat(question.distractors()).extracting(Option::text).hasSize(3).allMatch(HARBOUR::contains);
        assertThat(found.getFirst().skill()).isEqualTo(Skill.EVIDENCE);
    }

    @Test
    void takesASourceInFrontForWhoSaysIt() {
        assertThat(views(HARBOUR.formatted("According to the mayor, forty ships use the harbour every day.")))
                .extracting(candidate -> candidate.question().stem())
                .containsExactly("Which statement does the text report as something that the mayor says rather than"
                        + " as a fact?");
    }

    @Test
    void leavesWhatIsDeniedAskedOrKnown() {
        assertThat(views(HARBOUR.formatted("The mayor did not say that grey seals bring bad luck to fishermen.")))
                .isEmpty();
        assertThat(views(HARBOUR.formatted("Some sailors know that grey seals bring bad luck to fishermen.")))
                .isEmpty();
        assertThat(views(HARBOUR.formatted("I think that grey seals bring bad luck to fishermen.")))
                .isEmpty();
    }

    private static List<Candidate> views(String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.rule().equals("view"))
                .toList();
    }
}
