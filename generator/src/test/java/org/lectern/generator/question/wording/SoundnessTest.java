package org.lectern.generator.question.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.HandMadeArticle;

class SoundnessTest {

    private static final ParsedSentence SOURCE =
            HandMadeArticle.of("""
            Police police NOUN NNS Number=Plur 2 nsubj
            stopped stop VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            Ada Ada PROPN NNP Number=Sing 2 obj
            Quist Quist PROPN NNP Number=Sing 3 flat
            of of ADP IN _ 8 case
            9 9 NUM CD NumType=Card 8 nummod
            Mill Mill PROPN NNP Number=Sing 8 compound
            Lane Lane PROPN NNP Number=Sing 3 nmod
            on on ADP IN _ 11 case
            her her PRON PRP$ Poss=Yes 11 nmod:poss
            way way NOUN NN Number=Sing 2 obl
            from from ADP IN _ 13 case
            Ardle Ardle PROPN NNP Number=Sing 11 nmod
            to to ADP IN _ 15 case
            Brome Brome PROPN NNP Number=Sing 11 nmod
            . . PUNCT . _ 2 punct
            """).parsed().sentences().getFirst();

    @ParameterizedTest
    @CsvSource({
        "Police stopped Ada Quist of 9 Mill Lane, true",
        "Police stopped Ada Quist Mill Lane, false",
        "Police stopped Ada Quist on her way from Ardle to Brome, true",
        "Police stopped Ada Quist on her way from Ardle, false",
        "Police stopped stopped Ada Quist, false",
        "Ada Quist was be stopped, false",
        "Police stopped Ada Quist on her way to, false",
        "Police stopped not only Ada Quist, false",
        "Police stopped Ada Quist between Ardle, false",
        "Police stopped Ada Quist between the two towns, true"
    })
    void tellsTornFromWhole(String text, boolean whole) {
        assertThat(Soundness.holds(text, SOURCE)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada had so far prospered as to buy a boat, true",
        "Ada had prospered as to buy a boat, false",
        "Ada had prospered, true"
    })
    void aConsequenceNeedsItsDegree(String text, boolean whole) {
        ParsedSentence source = HandMadeArticle.of("""
            Ada Ada PROPN NNP Number=Sing 5 nsubj
            had have AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
            so so ADV RB _ 4 advmod
            far far ADV RB _ 5 advmod
            prospered prosper VERB VBN Tense=Past|VerbForm=Part 0 root
            as as SCONJ IN _ 8 mark
            to to PART TO _ 8 mark
            buy buy VERB VB VerbForm=Inf 5 advcl
            a a DET DT Definite=Ind 10 det
            boat boat NOUN NN Number=Sing 8 obj
            . . PUNCT . _ 5 punct
            """).parsed().sentences().getFirst();

        assertThat(Soundness.holds(text, source)).isEqualTo(whole);
    }
}
