package org.lectern.generator.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.generator.cli.bench.QuestionRanking.Rated;
import org.lectern.generator.cli.bench.QuestionRanking.Score;
import org.lectern.generator.question.HandMadeArticle;

class QuestionRankingTest {

    @Test
    void scoresAnOrderByPairsAndByItsFirstFifth() {
        List<Rated> rated = IntStream.range(0, 10)
                .mapToObj(i -> new Rated("ferry", "Who steers boat " + i + "?", 3, i == 0 || i == 4))
                .toList();
        double[] estimates = IntStream.range(0, 10).mapToDouble(i -> -i).toArray();

        Score score = Score.of(estimates, rated);

        assertThat(score.auc()).isEqualTo(13 / 16.0);
        assertThat(score.precision()).isEqualTo(0.5);
    }

    @Test
    void aPrepositionLeftOverIsSeen() {
        Map<String, Double> features = StemFeatures.of(
                "What did the ferry cross of?", text -> HandMadeArticle.of("""
                        What what PRON WP PronType=Int 5 obj
                        did do AUX VBD Mood=Ind|Tense=Past|VerbForm=Fin 5 aux
                        the the DET DT Definite=Def 4 det
                        ferry ferry NOUN NN Number=Sing 5 nsubj
                        cross cross VERB VB VerbForm=Inf 0 root
                        of of ADP IN _ 5 obl
                        ? ? PUNCT . _ 5 punct
                        """).parsed());

        assertThat(features)
                .containsEntry("ends with a preposition", 1.0)
                .containsEntry("opens what", 1.0)
                .containsEntry("do", 1.0)
                .containsEntry("a name", 0.0);
    }
}
