package org.lectern.generator.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

class SummariesTest {

    @Test
    void anAbstractIsSummedUpByWhatItBrings() {
        ArticleReading reading = HandMadeArticle.of("""
                Old old ADJ JJ Degree=Pos 2 amod
                bridges bridge NOUN NNS Number=Plur 3 nsubj
                carry carry VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                heavy heavy ADJ JJ Degree=Pos 5 amod
                lorries lorry NOUN NNS Number=Plur 3 obj
                on on ADP IN _ 8 case
                most most ADJ JJS Degree=Sup 8 amod
                days day NOUN NNS Number=Plur 3 obl
                . . PUNCT . _ 3 punct

                In in ADP IN _ 3 case
                this this DET DT _ 3 det
                paper paper NOUN NN Number=Sing 6 obl
                , , PUNCT , _ 6 punct
                we we PRON PRP Case=Nom|Number=Plur|Person=1 6 nsubj
                propose propose VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                cheap cheap ADJ JJ Degree=Pos 8 amod
                sensors sensor NOUN NNS Number=Plur 6 obj
                for for ADP IN _ 10 case
                bridges bridge NOUN NNS Number=Plur 8 nmod
                . . PUNCT . _ 6 punct
                """);
        assertThat(new Summaries(reading).of(reading.parsed().sentences(), 1))
                .containsExactly("In this paper, we propose cheap sensors for bridges.");
    }

    @Test
    void otherProseIsSummedUpByItsLead() {
        ArticleReading reading = HandMadeArticle.theSchool();
        assertThat(new Summaries(reading).of(reading.parsed().sentences(), 1))
                .singleElement()
                .asString()
                .startsWith("Mira Holt founded a school");
    }
}
