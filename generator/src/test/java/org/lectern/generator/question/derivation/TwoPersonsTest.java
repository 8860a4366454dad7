package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.question.HandMadeArticle;

/** "They" is replaced by two names where it means two persons who were named together. */
class TwoPersonsTest {

    @Test
    void twoWhoWereNamedTogetherAreNamedBoth() {
        assertThat(stems("and and CCONJ CC _ 3 cc")).contains("Nora and Ida founded a school in Oslo.");
    }

    @Test
    void oneOfTwoIsNotBoth() {
        assertThat(stems("or or CCONJ CC _ 3 cc")).noneMatch(stem -> stem.matches("(They|Nora).*founded.*"));
    }

    private static List<String> stems(String conjunction) {
        return HandMadeArticle.candidates(HandMadeArticle.of("""
                Nora Nora PROPN NNP Number=Sing 4 nsubj (1-person-x)
                CONJUNCTION
                Ida Ida PROPN NNP Number=Sing 1 conj (2-person-x)
                met meet VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                in in ADP IN _ 6 case
                Bergen Bergen PROPN NNP Number=Sing 4 obl (3-place-x)
                . . PUNCT . _ 4 punct

                They they PRON PRP Number=Plur|Person=3 2 nsubj (1-person-y)
                founded found VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                a a DET DT Definite=Ind 4 det
                school school NOUN NN Number=Sing 2 obj
                in in ADP IN _ 6 case
                Oslo Oslo PROPN NNP Number=Sing 2 obl (4-place-x)
                . . PUNCT . _ 2 punct
                """.replace("CONJUNCTION", conjunction))).stream()
                .filter(candidate -> !candidate.traits().isRough())
                .map(candidate -> candidate.question().stem())
                .toList();
    }
}
