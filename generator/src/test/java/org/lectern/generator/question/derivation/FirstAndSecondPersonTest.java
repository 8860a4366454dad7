package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

/** Stories told by "I" and instructions to "you". */
class FirstAndSecondPersonTest {

    private final ArticleReading cook = HandMadeArticle.of("""
            Line line VERB VB Mood=Imp|VerbForm=Fin 0 root
            the the DET DT Definite=Def 3 det
            tin tin NOUN NN Number=Sing 1 obj
            with with ADP IN _ 5 case
            paper paper NOUN NN Number=Sing 1 obl
            before before SCONJ IN _ 8 mark
            you you PRON PRP Person=2 8 nsubj
            pour pour VERB VBP VerbForm=Fin 1 advcl
            the the DET DT Definite=Def 10 det
            dough dough NOUN NN Number=Sing 8 obj
            . . PUNCT . _ 1 punct

            Do do AUX VB Mood=Imp|VerbForm=Fin 3 aux
            not not PART RB _ 3 advmod
            open open VERB VB Mood=Imp|VerbForm=Fin 0 root
            the the DET DT Definite=Def 6 det
            oven oven NOUN NN Number=Sing 6 compound
            door door NOUN NN Number=Sing 3 obj
            too too ADV RB _ 8 advmod
            early early ADV RB _ 3 advmod
            . . PUNCT . _ 3 punct
            """);

    private final ArticleReading sailor = HandMadeArticle.of("""
            I I PRON PRP Number=Sing|Person=1 2 nsubj
            mended mend VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            my my PRON PRP$ Number=Sing|Person=1|Poss=Yes 4 nmod:poss
            sail sail NOUN NN Number=Sing 2 obj
            in in ADP IN _ 6 case
            1871 1871 NUM CD NumType=Card 2 obl (1-time-x)
            because because SCONJ IN _ 10 mark
            the the DET DT Definite=Def 9 det
            wind wind NOUN NN Number=Sing 10 nsubj
            rose rise VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 2 advcl
            . . PUNCT . _ 2 punct

            I I PRON PRP Number=Sing|Person=1 2 nsubj
            saw see VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            land land NOUN NN Number=Sing 2 obj
            . . PUNCT . _ 2 punct

            I I PRON PRP Number=Sing|Person=1 2 nsubj
            slept sleep VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            at at ADP IN _ 4 case
            last last ADJ JJ Degree=Pos 2 obl
            . . PUNCT . _ 2 punct
            """);

    private final ArticleReading aunt = HandMadeArticle.of("""
            My my PRON PRP$ Number=Sing|Person=1|Poss=Yes 2 nmod:poss
            aunt aunt NOUN NN Number=Sing 3 nsubj (1-person-x)
            mended mend VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            my my PRON PRP$ Number=Sing|Person=1|Poss=Yes 6 nmod:poss
            old old ADJ JJ Degree=Pos 6 amod
            coat coat NOUN NN Number=Sing 3 obj
            in in ADP IN _ 8 case
            Bergen Bergen PROPN NNP Number=Sing 3 obl (2-place-x)
            . . PUNCT . _ 3 punct

            I I PRON PRP Number=Sing|Person=1 2 nsubj
            saw see VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            land land NOUN NN Number=Sing 2 obj
            . . PUNCT . _ 2 punct

            I I PRON PRP Number=Sing|Person=1 2 nsubj
            slept sleep VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            . . PUNCT . _ 2 punct
            """);

    @Test
    void asksWhatToDoAndWhatNotToDo() {
        assertThat(asked(cook, "what-to-do"))
                .containsExactly("What should you do before you pour the dough? → line the tin with paper");
        assertThat(asked(cook, "what-not-to-do"))
                .containsExactly("What does this section tell the reader not to do? → open the oven door too early");
    }

    @Test
    void aWarningMakesAFalseStatement() {
        assertThat(asked(cook, "warning-ignored")).allMatch(text -> text.startsWith("You should open the oven door"));
        assertThat(asked(cook, "warning-ignored")).hasSize(1);
    }

    @Test
    void callsTheOneWhoTellsTheNarrator() {
        assertThat(asked(sailor, "why-cause"))
                .containsExactly("Why did the narrator mend their sail in 1871? → because the wind rose");
        assertThat(asked(sailor, "who-did-it")).noneMatch(text -> text.contains("narrator"));
    }

    @Test
    void whatIsTheNarratorsIsNotTheirsWhereAnotherIsSpokenOf() {
        assertThat(HandMadeArticle.candidates(aunt))
                .extracting(candidate -> candidate.question().stem())
                .contains("What did the narrator’s aunt mend in Bergen?")
                .noneMatch(stem -> stem.contains("their"));
    }

    private static List<String> asked(ArticleReading reading, String rule) {
        return HandMadeArticle.candidates(reading).stream()
                .filter(candidate ->
                        candidate.rule().equals(rule) && !candidate.traits().isRough())
                .map(candidate -> candidate.question().stem() + " → " + candidate.focus())
                .toList();
    }
}
