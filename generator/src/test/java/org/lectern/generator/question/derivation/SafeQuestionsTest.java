package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

/** What the rules leave alone, because a reader of the question could not know what is meant. */
class SafeQuestionsTest {

    private static final double SHOWN = 0.2;

    @Test
    void aRequestThatOnlyTheSentenceBeforeTellsIsNotAskedAbout() {
        assertThat(safeStems("""
                Villagers villager NOUN NNS Number=Plur 2 nsubj
                wrote write VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                to to ADP IN _ 5 case
                the the DET DT Definite=Def 5 det
                mayor mayor NOUN NN Number=Sing 2 obl
                . . PUNCT . _ 2 punct

                The the DET DT Definite=Def 2 det
                request request NOUN NN Number=Sing 3 nsubj
                reached reach VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 6 det
                town town NOUN NN Number=Sing 6 compound
                hall hall NOUN NN Number=Sing 3 obj
                in in ADP IN _ 8 case
                1904 1904 NUM CD NumType=Card 3 obl (1-time-x)
                . . PUNCT . _ 3 punct
                """)).noneMatch(stem -> stem.toLowerCase().contains("the request"));
    }

    @Test
    void whereSomethingIsBroughtIsNoPurposeThoughItsNounMayBeAVerb() {
        assertThat(safeStems("""
                Ada Ada PROPN NNP Number=Sing 2 nsubj (1-person-x)
                brought bring VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                her her PRON PRP$ Poss=Yes 4 nmod:poss
                patience patience NOUN NN Number=Sing 2 obj
                to to PART TO _ 6 mark
                trade trade VERB VB VerbForm=Inf 2 advcl
                talks talk NOUN NNS Number=Plur 6 obj
                with with ADP IN _ 9 case
                China China PROPN NNP Number=Sing 7 nmod
                . . PUNCT . _ 2 punct
                """)).noneMatch(stem -> stem.startsWith("Why"));
    }

    @Test
    void aFigureThatIsOnlyALimitIsNotChanged() {
        assertThat(changedFigures("more", "than")).isEmpty();
    }

    @Test
    void anExactShareIsChanged() {
        assertThat(changedFigures("exactly", "all")).isEmpty();
        assertThat(safeStems("""
                Floods flood NOUN NNS Number=Plur 2 nsubj
                destroyed destroy VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                60 60 NUM CD NumType=Card 4 nummod
                percent percent NOUN NN Number=Sing 2 obj
                of of ADP IN _ 7 case
                the the DET DT Definite=Def 7 det
                crops crop NOUN NNS Number=Plur 4 nmod
                . . PUNCT . _ 2 punct
                """))
                .anyMatch(stem -> stem.matches("Floods destroyed (?!60)\\d+ percent of the crops\\."));
    }

    @Test
    void aTimeCountedFromTheSentenceBeforeIsLeftOut() {
        assertThat(safeStems("""
                The the DET DT Definite=Def 3 det
                next next ADJ JJ Degree=Pos 3 amod
                morning morning NOUN NN Number=Sing 6 obl
                the the DET DT Definite=Def 5 det
                villagers villager NOUN NNS Number=Plur 6 nsubj
                rebuilt rebuild VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 9 det
                wooden wooden ADJ JJ Degree=Pos 9 amod
                bridge bridge NOUN NN Number=Sing 6 obj
                across across ADP IN _ 12 case
                the the DET DT Definite=Def 12 det
                river river NOUN NN Number=Sing 6 obl
                . . PUNCT . _ 6 punct
                """))
                .contains("The villagers rebuilt the wooden bridge across the river.")
                .noneMatch(stem -> stem.contains("next morning") && !stem.contains("____"));
    }

    @Test
    void butNotWhereItNarrowsADenial() {
        assertThat(safeStems("""
                The the DET DT Definite=Def 3 det
                next next ADJ JJ Degree=Pos 3 amod
                morning morning NOUN NN Number=Sing 8 obl
                the the DET DT Definite=Def 5 det
                villagers villager NOUN NNS Number=Plur 8 nsubj
                did do AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 8 aux
                not not PART RB Polarity=Neg 8 advmod
                rebuild rebuild VERB VB VerbForm=Inf 0 root
                the the DET DT Definite=Def 11 det
                wooden wooden ADJ JJ Degree=Pos 11 amod
                bridge bridge NOUN NN Number=Sing 8 obj
                . . PUNCT . _ 8 punct
                """)).noneMatch(stem -> stem.equals("The villagers did not rebuild the wooden bridge."));
    }

    @Test
    void halfADenialIsNone() {
        assertThat(safeStems("""
                Frost frost NOUN NN Number=Sing 3 nsubj
                completely completely ADV RB _ 3 advmod
                destroyed destroy VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 6 det
                young young ADJ JJ Degree=Pos 6 amod
                vines vine NOUN NNS Number=Plur 3 obj
                on on ADP IN _ 9 case
                northern northern ADJ JJ Degree=Pos 9 amod
                slopes slope NOUN NNS Number=Plur 3 obl
                . . PUNCT . _ 3 punct
                """)).isNotEmpty().noneMatch(stem -> stem.contains("not"));
    }

    @Test
    void oneOfTwoJoinedAdjectivesIsNotTurned() {
        assertThat(safeStems("""
                Weavers weaver NOUN NNS Number=Plur 2 nsubj
                bought buy VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                cheap cheap ADJ JJ Degree=Pos 6 amod
                and and CCONJ CC _ 5 cc
                affordable affordable ADJ JJ Degree=Pos 3 conj
                cloth cloth NOUN NN Number=Sing 2 obj
                in in ADP IN _ 9 case
                the the DET DT Definite=Def 9 det
                valley valley NOUN NN Number=Sing 2 obl
                . . PUNCT . _ 2 punct
                """)).isNotEmpty().noneMatch(stem -> stem.contains("expensive"));
    }

    @Test
    void aHedgeMakesNoStatement() {
        assertThat(safeStems("""
                Arguably arguably ADV RB _ 6 advmod
                , , PUNCT , _ 6 punct
                glass glass NOUN NN Number=Sing 6 nsubj
                is be AUX VBZ Mood=Ind|Tense=Pres|VerbForm=Fin 6 cop
                the the DET DT Definite=Def 6 det
                invention invention NOUN NN Number=Sing 0 root
                of of ADP IN _ 9 case
                the the DET DT Definite=Def 9 det
                century century NOUN NN Number=Sing 6 nmod
                . . PUNCT . _ 6 punct
                """)).isEmpty();
    }

    @Test
    void wordsInsideAQuotationAreNobodysFacts() {
        assertThat(safeStems("""
                “ “ PUNCT `` _ 3 punct
                Boats boat NOUN NNS Number=Plur 3 nsubj
                bring bring VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                good good ADJ JJ Degree=Pos 5 amod
                luck luck NOUN NN Number=Sing 3 obj
                . . PUNCT . _ 3 punct

                Storms storm NOUN NNS Number=Plur 2 nsubj
                bring bring VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                bad bad ADJ JJ Degree=Pos 4 amod
                luck luck NOUN NN Number=Sing 2 obj
                to to ADP IN _ 7 case
                old old ADJ JJ Degree=Pos 7 amod
                harbours harbour NOUN NNS Number=Plur 2 obl
                . . PUNCT . _ 2 punct
                """)).isEmpty();
    }

    @Test
    void halfOfAPairIsNoAnswer() {
        assertThat(safeStems("""
                Mira Mira PROPN NNP Number=Sing 3 nsubj (1-person-x
                Holt Holt PROPN NNP Number=Sing 1 flat 1)
                came come VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                home home ADV RB _ 3 advmod
                to to PART TO _ 6 mark
                sell sell VERB VB VerbForm=Inf 3 advcl
                the the DET DT Definite=Def 9 det
                stone stone NOUN NN Number=Sing 9 compound
                mill mill NOUN NN Number=Sing 6 obj
                and and CCONJ CC _ 11 cc
                pay pay VERB VB VerbForm=Inf 3 conj
                her her PRON PRP$ Number=Sing|Person=3|Poss=Yes 13 nmod:poss
                debts debt NOUN NNS Number=Plur 11 obj
                . . PUNCT . _ 3 punct
                """)).noneMatch(stem -> stem.startsWith("Why"));
    }

    private static List<String> changedFigures(String first, String second) {
        return safeStems("""
                Floods flood NOUN NNS Number=Plur 2 nsubj
                destroyed destroy VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                %s more ADJ JJR Degree=Cmp 5 advmod
                %s than ADP IN _ 3 fixed
                600 600 NUM CD NumType=Card 6 nummod
                farms farm NOUN NNS Number=Plur 2 obj
                in in ADP IN _ 9 case
                the the DET DT Definite=Def 9 det
                valley valley NOUN NN Number=Sing 2 obl
                . . PUNCT . _ 2 punct
                """.formatted(first, second)).stream()
                .filter(stem -> stem.startsWith("Floods") && !stem.contains("600"))
                .toList();
    }

    private static List<String> safeStems(String rows) {
        ArticleReading reading = HandMadeArticle.of(rows);
        return HandMadeArticle.candidates(reading).stream()
                .filter(candidate -> candidate.traits().safety() > SHOWN)
                .map(Candidate::question)
                .map(question -> question.stem())
                .toList();
    }
}
