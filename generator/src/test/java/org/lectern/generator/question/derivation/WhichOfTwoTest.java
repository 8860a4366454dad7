package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.Skill;
import org.lectern.generator.question.Candidate;

class WhichOfTwoTest {

    @Test
    void asksWhichOfTwoThingsThatTheTextCompares() {
        List<Candidate> found = compared("Copper is softer than iron. Both were dug in the hills near Ardle.");
        assertThat(found).hasSize(1);
        SingleChoice question = (SingleChoice) found.getFirst().question();
        assertThat(question.stem()).isEqualTo("According to the text, which of the two is softer?");
        assertThat(question.key().text()).isEqualTo("Copper");
        assertThat(question.distractors()).extracting(Option::text).containsExactly("Iron", "Both are equally soft");
        assertThat(found.getFirst().skill()).isEqualTo(Skill.COMPARISON);
    }

    @Test
    void asksWhoOfTwoPersons() {
        assertThat(compared("Anna Brook ran much faster than Tom Reed. The race was held in June."))
                .extracting(candidate -> candidate.question().stem())
                .containsExactly("According to the text, who ran much faster?");
    }

    @Test
    void comparesWithNothingThatIsNoOtherThing() {
        assertThat(compared("The harbour is larger than 40 hectares. This winter was colder than usual. "
                        + "The tower is taller than any other tower in the county. "
                        + "The ferry is not faster than the train. The new bridge may be longer than the old bridge. "
                        + "The museum is open rather than the library."))
                .isEmpty();
    }

    @Test
    void asksOfWhichOfTwoTheTextSaysIt() {
        List<Candidate> found = said(
                "The northern mines produce copper, whereas the southern mines produce lead. Both lie near Ardle.");
        assertThat(found).hasSize(1);
        SingleChoice question = (SingleChoice) found.getFirst().question();
        assertThat(question.stem()).isEqualTo("According to the text, which of the two produces copper?");
        assertThat(question.key().text()).isEqualTo("The northern mines");
        assertThat(question.distractors()).extracting(Option::text).containsExactly("The southern mines", "Both");
    }

    @Test
    void takesBothForTheKeyWhereTheTextLikensThem() {
        assertThat(said("Like her sister, Anna Brook learned to sail in Ardle. The lake is wide there."))
                .isEmpty();
        assertThat(said("Like Nora Field, Anna Brook learned to sail in Ardle. The lake is wide there."))
                .extracting(
                        candidate -> ((SingleChoice) candidate.question()).key().text())
                .containsExactly("Both");
    }

    @Test
    void takesNoTwoThatNobodyMixesUp() {
        assertThat(said("Anna Brook called for help, but the door was locked. Tom Reed slept while the rain fell."))
                .isEmpty();
    }

    private static List<Candidate> compared(String text) {
        return of("which-of-two", text);
    }

    private static List<Candidate> said(String text) {
        return of("said-of-which", text);
    }

    private static List<Candidate> of(String rule, String text) {
        return ReadTexts.candidates(text).stream()
                .filter(candidate -> candidate.rule().equals(rule))
                .toList();
    }
}
