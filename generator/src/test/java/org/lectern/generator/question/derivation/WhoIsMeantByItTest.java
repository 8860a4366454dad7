package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

/** A pronoun is replaced by a name only where nobody else is nearer. */
class WhoIsMeantByItTest {

    private static final String NORA_MET_IDA = """
            Nora Nora PROPN NNP Number=Sing 2 nsubj (1-person-x)
            met meet VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            Ida Ida PROPN NNP Number=Sing 2 obj (2-person-x)
            in in ADP IN _ 5 case
            Bergen Bergen PROPN NNP Number=Sing 2 obl (3-place-x)
            . . PUNCT . _ 2 punct

            """;

    private static final String SHE_SOLD_COATS = """
            She she PRON PRP Number=Sing|Person=3 2 nsubj (GROUP-person-y)
            sold sell VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
            two two NUM CD NumType=Card 5 nummod
            old old ADJ JJ Degree=Pos 5 amod
            coats coat NOUN NNS Number=Plur 2 obj
            to to ADP IN _ 8 case
            a a DET DT _ 8 det
            sailor sailor NOUN NN Number=Sing 2 obl
            . . PUNCT . _ 2 punct
            """;

    @Test
    void theSubjectBeforeThePronounIsNearerThanTheSentenceBefore() {
        assertThat(stems(NORA_MET_IDA + said("1"))).noneMatch(stem -> stem.contains("Ida said Nora"));
    }

    @Test
    void anOfficerMayBeAWoman() {
        assertThat(stems(NORA_MET_IDA + """
                The the DET DT Definite=Def 2 det (3-person-x
                colonel colonel NOUN NN Number=Sing 4 nsubj 3)
                had have AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 4 aux
                walked walk VERB VBN Tense=Past|VerbForm=Part 0 root
                with with ADP IN _ 6 case
                her she PRON PRP Number=Sing|Person=3 4 obl (2-person-y)
                to to ADP IN _ 10 case
                the the DET DT Definite=Def 10 det
                old old ADJ JJ Degree=Pos 10 amod
                mill mill NOUN NN Number=Sing 4 obl
                . . PUNCT . _ 4 punct
                """)).noneMatch(stem -> stem.contains("with Ida"));
    }

    @Test
    void aPronounIsNoSurerThanTheOneBeforeIt() {
        assertThat(stems(NORA_MET_IDA + """
                The the DET DT Definite=Def 2 det (3-person-x
                colonel colonel NOUN NN Number=Sing 3 nsubj 3)
                walked walk VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                with with ADP IN _ 5 case
                her she PRON PRP Number=Sing|Person=3 3 obl (2-person-y)
                , , PUNCT , _ 10 punct
                and and CCONJ CC _ 10 cc
                two two NUM CD NumType=Card 9 nummod
                carts cart NOUN NNS Number=Plur 10 nsubj
                followed follow VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 3 conj
                her she PRON PRP Number=Sing|Person=3 10 obj (2-person-y)
                to to ADP IN _ 15 case
                the the DET DT Definite=Def 15 det
                old old ADJ JJ Degree=Pos 15 amod
                mill mill NOUN NN Number=Sing 10 obl
                . . PUNCT . _ 3 punct
                """)).noneMatch(stem -> stem.contains("followed Ida"));
    }

    @Test
    void whoSpeaksMayBeMeant() {
        assertThat(stems(NORA_MET_IDA + said("2"))).contains("Ida said she had lost the key of the old mill.");
    }

    private static String said(String group) {
        return """
                Ida Ida PROPN NNP Number=Sing 2 nsubj (2-person-x)
                said say VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                she she PRON PRP Number=Sing|Person=3 5 nsubj (GROUP-person-y)
                had have AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
                lost lose VERB VBN Tense=Past|VerbForm=Part 2 ccomp
                the the DET DT Definite=Def 7 det
                key key NOUN NN Number=Sing 5 obj
                of of ADP IN _ 11 case
                the the DET DT Definite=Def 11 det
                old old ADJ JJ Degree=Pos 11 amod
                mill mill NOUN NN Number=Sing 7 nmod
                . . PUNCT . _ 2 punct
                """.replace("GROUP", group);
    }

    @Test
    void noObjectMeansTheSubjectOfItsVerb() {
        assertThat(stems("""
                Fanny Fanny PROPN NNP Number=Sing 2 nsubj (1-person-x)
                slept sleep VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                in in ADP IN _ 5 case
                the the DET DT Definite=Def 5 det
                barn barn NOUN NN Number=Sing 2 obl
                . . PUNCT . _ 2 punct

                Nora Nora PROPN NNP Number=Sing 2 nsubj (2-person-x)
                carried carry VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                her she PRON PRP Number=Sing|Person=3 2 obj (1-person-y)
                to to ADP IN _ 7 case
                the the DET DT Definite=Def 7 det
                warm warm ADJ JJ Degree=Pos 7 amod
                kitchen kitchen NOUN NN Number=Sing 2 obl
                . . PUNCT . _ 2 punct
                """)).contains("Nora carried Fanny to the warm kitchen.");
    }

    @Test
    void noSubjectMeansWhomItsSentenceNamesLater() {
        assertThat(stems(NORA_MET_IDA + """
                She she PRON PRP Number=Sing|Person=3 2 nsubj (2-person-y)
                gave give VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                Ida Ida PROPN NNP Number=Sing 2 iobj (2-person-x)
                a a DET DT _ 5 det
                basket basket NOUN NN Number=Sing 2 obj
                of of ADP IN _ 8 case
                red red ADJ JJ Degree=Pos 8 amod
                apples apple NOUN NNS Number=Plur 5 nmod
                . . PUNCT . _ 2 punct
                """))
                .noneMatch(stem -> stem.contains("Ida gave") || stem.contains("did Ida give"));
    }

    @Test
    void whomTheSentenceBeforeDoesNotNameIsLessNearThanWhomItNames() {
        assertThat(stems("""
                Ida Ida PROPN NNP Number=Sing 2 nsubj (1-person-x)
                mended mend VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 4 det
                boat boat NOUN NN Number=Sing 2 obj
                . . PUNCT . _ 2 punct

                Nora Nora PROPN NNP Number=Sing 2 nsubj (2-person-x)
                found find VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                a a DET DT _ 5 det
                brass brass NOUN NN Number=Sing 5 compound
                lamp lamp NOUN NN Number=Sing 2 obj
                . . PUNCT . _ 2 punct

                """ + SHE_SOLD_COATS.replace("GROUP", "1")))
                .noneMatch(stem -> stem.contains("Ida sold") || stem.contains("did Ida sell"));
    }

    @Test
    void theOwnerIsLessNearThanWhomTheSentenceTellsOf() {
        assertThat(stems("""
                Ida Ida PROPN NNP Number=Sing 3 nmod:poss (2-person-x
                's 's PART POS _ 1 case 2)
                sister sister NOUN NN Number=Sing 4 nsubj (1-person-x)
                opened open VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 6 det
                door door NOUN NN Number=Sing 4 obj
                . . PUNCT . _ 4 punct

                """ + SHE_SOLD_COATS.replace("GROUP", "2"))).noneMatch(stem -> stem.contains("Ida s"));
    }

    @Test
    void whoeverWasNamedFurtherBackMustBeMeantSurely() {
        String rows = """
                Ida Ida PROPN NNP Number=Sing 2 nsubj (1-person-x)
                mended mend VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 4 det
                boat boat NOUN NN Number=Sing 2 obj
                . . PUNCT . _ 2 punct

                Rain rain NOUN NN Number=Sing 2 nsubj
                fell fall VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                in in ADP IN _ 4 case
                spring spring NOUN NN Number=Sing 2 obl
                . . PUNCT . _ 2 punct

                """ + SHE_SOLD_COATS.replace("GROUP", "1");
        ArticleReading sure = HandMadeArticle.of(rows);

        assertThat(stems(sure)).contains("Ida sold two old coats to a sailor.");
        assertThat(stems(asSureAs(0.2, sure))).noneMatch(stem -> stem.contains("Ida sold"));
    }

    /** The same article where a pronoun's meaning is no surer than this. */
    private static ArticleReading asSureAs(double certainty, ArticleReading reading) {
        ParsedText text = reading.parsed();
        List<Chain> doubtful = text.chains().stream()
                .map(chain -> new Chain(
                        chain.mentions(),
                        chain.mentions().stream()
                                .filter(Mention::isPronoun)
                                .collect(Collectors.toMap(mention -> mention, mention -> certainty))))
                .toList();
        return ArticleReading.of(reading.article(), new ParsedText(text.text(), text.sentences(), doubtful));
    }

    @Test
    void noPossessiveMeansThePhraseItStandsIn() {
        assertThat(stems("""
                Letters letter NOUN NNS Number=Plur 4 nsubj (1-object-x
                to to ADP IN _ 3 case
                villages village NOUN NNS Number=Plur 1 nmod (2-place-x)1)
                arrived arrive VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                . . PUNCT . _ 4 punct

                Telegrams telegram NOUN NNS Number=Plur 5 nsubj (3-object-x
                to to ADP IN _ 4 case
                their they PRON PRP$ Number=Plur|Person=3|Poss=Yes 4 nmod:poss (3-object-y)
                parents parent NOUN NNS Number=Plur 1 nmod 3)
                caused cause VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                great great ADJ JJ Degree=Pos 7 amod
                joy joy NOUN NN Number=Sing 5 obj
                in in ADP IN _ 10 case
                many many ADJ JJ Degree=Pos 10 amod
                homes home NOUN NNS Number=Plur 5 obl
                . . PUNCT . _ 5 punct
                """)).noneMatch(stem -> stem.contains("their parents"));
    }

    @Test
    void aPossessiveMeansTheSubjectOfItsClause() {
        assertThat(stems(NORA_MET_IDA + """
                Nora Nora PROPN NNP Number=Sing 2 nsubj (1-person-x)
                painted paint VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 5 det
                old old ADJ JJ Degree=Pos 5 amod
                boat boat NOUN NN Number=Sing 2 obj
                of of ADP IN _ 8 case
                her she PRON PRP$ Number=Sing|Person=3|Poss=Yes 8 nmod:poss (2-person-y)
                friend friend NOUN NN Number=Sing 5 nmod
                . . PUNCT . _ 2 punct
                """))
                .contains("Nora painted the old boat of her friend.")
                .noneMatch(stem -> stem.contains("Ida’s"));
    }

    @Test
    void aPossessiveInTheSecondOfTwoMeansTheFirst() {
        assertThat(stems(NORA_MET_IDA + """
                Ida Ida PROPN NNP Number=Sing 5 nsubj (2-person-x)
                and and CCONJ CC _ 4 cc
                her she PRON PRP$ Number=Sing|Person=3|Poss=Yes 4 nmod:poss (1-person-y)
                aunt aunt NOUN NN Number=Sing 1 conj
                repaired repair VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 8 det
                old old ADJ JJ Degree=Pos 8 amod
                mill mill NOUN NN Number=Sing 5 obj
                . . PUNCT . _ 5 punct
                """))
                .contains("Ida and her aunt repaired the old mill.")
                .noneMatch(stem -> stem.contains("Nora’s"));
    }

    @Test
    void whatStandsBeforeASubjectPointsAheadToIt() {
        assertThat(stems("""
                Nora Nora PROPN NNP Number=Sing 2 nsubj (1-person-x)
                mended mend VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 4 det
                boat boat NOUN NN Number=Sing 2 obj
                . . PUNCT . _ 2 punct

                Since since SCONJ IN _ 3 mark
                she she PRON PRP Number=Sing|Person=3 3 nsubj (1-person-y)
                painted paint VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 10 advcl
                the the DET DT Definite=Def 6 det
                old old ADJ JJ Degree=Pos 6 amod
                mill mill NOUN NN Number=Sing 3 obj
                , , PUNCT , _ 3 punct
                the the DET DT Definite=Def 9 det (2-person-x
                teacher teacher NOUN NN Number=Sing 10 nsubj 2)
                sold sell VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                two two NUM CD NumType=Card 12 nummod
                boats boat NOUN NNS Number=Plur 10 obj
                . . PUNCT . _ 10 punct
                """)).noneMatch(stem -> stem.contains("Nora painted"));
    }

    @Test
    void whoeverSaysSoIsNearerThanWhomSheSpeaksOf() {
        assertThat(stems("""
                Nora Nora PROPN NNP Number=Sing 4 nsubj (1-person-x)
                of of ADP IN _ 3 case
                Bergen Bergen PROPN NNP Number=Sing 1 nmod (3-place-x)
                visited visit VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                Ida Ida PROPN NNP Number=Sing 4 obj (2-person-x)
                because because SCONJ IN _ 8 mark
                she she PRON PRP Number=Sing|Person=3 8 nsubj (2-person-y)
                loved love VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 4 advcl
                the the DET DT Definite=Def 11 det
                old old ADJ JJ Degree=Pos 11 amod
                mill mill NOUN NN Number=Sing 8 obj
                . . PUNCT . _ 4 punct
                """)).noneMatch(stem -> stem.contains("Ida love"));
    }

    @Test
    void aSubjectRatherCarriesOnTheOtherOnes() {
        String rows = NORA_MET_IDA + SHE_SOLD_COATS.replace("GROUP", "2");
        assertThat(stems(rows)).contains("Ida sold two old coats to a sailor.");
        assertThat(stems(asSureAs(0.8, HandMadeArticle.of(rows)))).noneMatch(stem -> stem.contains("Ida sold"));
    }

    @Test
    void whoIsMeantIsAskedWhereNobodyDoubtsIt() {
        assertThat(stems(NORA_MET_IDA + SHE_SOLD_COATS.replace("GROUP", "1")))
                .as("the subject is carried on")
                .anyMatch(stem -> stem.startsWith("Who is meant"));
        assertThat(stems(NORA_MET_IDA + SHE_SOLD_COATS.replace("GROUP", "2")))
                .as("it could be either")
                .noneMatch(stem -> stem.startsWith("Who is meant"));
    }

    @Test
    void sheIsNoHenry() {
        assertThat(stems("""
                Henry Henry PROPN NNP Number=Sing 3 nsubj (1-person-x
                Quist Quist PROPN NNP Number=Sing 1 flat 1)
                mended mend VERB VBD Mood=Ind|Tense=Past|VerbForm=Fin 0 root
                the the DET DT Definite=Def 5 det
                boat boat NOUN NN Number=Sing 3 obj
                . . PUNCT . _ 3 punct

                """ + SHE_SOLD_COATS.replace("GROUP", "1"))).noneMatch(stem -> stem.contains("Quist sold"));
    }

    private static List<String> stems(String rows) {
        return stems(HandMadeArticle.of(rows));
    }

    private static List<String> stems(ArticleReading article) {
        return HandMadeArticle.candidates(article).stream()
                .filter(candidate -> !candidate.traits().isRough())
                .map(candidate -> candidate.question().stem())
                .toList();
    }
}
