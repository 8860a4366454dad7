package org.lectern.generator.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

class KeyTermsTest {

    private static List<Topic> candidates(ArticleReading reading) {
        return new KeyTerms(reading.article(), reading.parsed())
                .candidates(reading.parsed().sentences());
    }

    @Test
    void pronounsCountWithTheNameTheyStandFor() {
        ArticleReading reading = HandMadeArticle.theSchool();
        Topic mira = candidates(reading).stream()
                .filter(topic -> topic.name().equals("Mira Holt"))
                .findFirst()
                .orElseThrow();
        assertThat(mira.named()).isTrue();
        assertThat(mira.features()).containsEntry("subject", 1.0).containsEntry("person", 1.0);
        assertThat(mira.features().get("spread")).isEqualTo(0.2);
        assertThat(new KeyTerms(reading.article(), reading.parsed())
                        .topics(reading.parsed().sentences()))
                .extracting(Topic::name)
                .startsWith("Mira Holt");
    }

    @Test
    void yearsAreNoTerms() {
        assertThat(candidates(HandMadeArticle.theSchool()))
                .extracting(Topic::name)
                .contains("school", "valley", "girls")
                .doesNotContain("1871");
    }

    @Test
    void aThingIsCalledWhatTheTextMostlyCallsIt() {
        ArticleReading reading = HandMadeArticle.of("""
                Tidal tidal ADJ JJ Degree=Pos 2 amod (1-object-x
                mills mill NOUN NNS Number=Plur 3 nsubj 1)
                turn turn VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                . . PUNCT . _ 3 punct

                Farmers farmer NOUN NNS Number=Plur 2 nsubj (2-person-x)
                like like VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                tidal tidal ADJ JJ Degree=Pos 4 amod (1-object-x
                mills mill NOUN NNS Number=Plur 2 obj 1)
                . . PUNCT . _ 2 punct

                Small small ADJ JJ Degree=Pos 3 amod (1-object-x
                wooden wooden ADJ JJ Degree=Pos 3 amod
                mills mill NOUN NNS Number=Plur 4 nsubj 1)
                rot rot VERB VBP Mood=Ind|Tense=Pres|VerbForm=Fin 0 root
                . . PUNCT . _ 4 punct
                """);
        assertThat(candidates(reading)).extracting(Topic::name).containsExactly("tidal mills", "farmers");
    }

    @Test
    void onlyWhatAPupilMayNotKnowIsExplained() {
        assertThat(List.of("photosynthesis", "hinterland", "aqueduct"))
                .allSatisfy(word -> assertThat(Glosses.of(new Topic(word, word, false, Map.of()), List.of()))
                        .isNotEmpty());
        assertThat(List.of("relation", "leader", "person", "child"))
                .allSatisfy(word -> assertThat(Glosses.of(new Topic(word, word, false, Map.of()), List.of()))
                        .isEmpty());
    }

    @Test
    void theLikeliestComeFirstAndNoNameTwice() {
        SalienceModel model = new SalienceModel(Map.of(SalienceModel.CONSTANT, 0.0, "mentions", 1.0));
        Topic rare = new Topic("salt", "salt", false, Map.of("mentions", 0.0));
        Topic frequent = new Topic("ferry", "ferry", false, Map.of("mentions", 2.0));
        Topic again = new Topic("Ferry", "ferry", true, Map.of("mentions", 1.0));
        assertThat(KeyTerms.best(List.of(rare, again, frequent), model, 2)).containsExactly(frequent, rare);
        assertThat(model.chance(rare)).isEqualTo(0.5);
    }

    @Test
    void moreThanThreeNeedAFairChance() {
        SalienceModel model = new SalienceModel(Map.of(SalienceModel.CONSTANT, -3.0, "mentions", 1.0));
        List<Topic> topics = Stream.of("salt", "ferry", "harbour", "keeper", "storm")
                .map(name -> new Topic(name, name, false, Map.of("mentions", name.equals("keeper") ? 3.0 : 0.0)))
                .toList();
        assertThat(KeyTerms.shown(topics, model)).hasSize(3).contains(topics.get(3));
        assertThat(KeyTerms.shown(topics, new SalienceModel(Map.of()))).hasSize(5);
    }
}
