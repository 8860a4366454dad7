package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Matching;
import org.lectern.core.question.Skill;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;

class TermsAndMeaningsTest {

    private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load(1);

    @AfterAll
    static void close() {
        ANALYSER.close();
    }

    @Test
    void matchesTermsWithWhatTheTextSaysTheyAre() {
        List<Candidate> found = matched("A sluice is a gate that holds back water. "
                + "An adit is a level passage that leads into a mine. "
                + "A lichen is a small plant that grows on bare stone.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rule()).isEqualTo("match-meanings");
        assertThat(found.getFirst().skill()).isEqualTo(Skill.VOCABULARY);
        assertThat(((Matching) found.getFirst().question()).pairs())
                .containsExactly(
                        new Matching.Pair("Sluice", "a gate that holds back water"),
                        new Matching.Pair("Adit", "a level passage that leads into a mine"),
                        new Matching.Pair("Lichen", "a small plant that grows on bare stone"));
    }

    @Test
    void matchesPersonsWithWhoTheTextSaysTheyAre() {
        List<Candidate> found = matched("Nora Field, a geologist from Ardle, found the first traces of copper in 1931. "
                + "The mine was opened by Tom Reed, a banker with no knowledge of mining. "
                + "Anna Brook, a teacher at the village school, wrote a book about the miners.");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rule()).isEqualTo("match-persons");
        assertThat(((Matching) found.getFirst().question()).pairs())
                .extracting(Matching.Pair::right)
                .containsExactly(
                        "a geologist from Ardle",
                        "a banker with no knowledge of mining",
                        "a teacher at the village school");
    }

    @Test
    void takesNoTwoOfWhichTheSameCouldBeSaid() {
        assertThat(matched("A sluice is a gate that holds back water. "
                        + "A lock is a gate that lets boats pass. "
                        + "A lichen is a small plant that grows on bare stone."))
                .isEmpty();
    }

    private static List<Candidate> matched(String text) {
        return Derivation.aboutTheWhole(ArticleReading.of(Article.titled("", new Section("", text)), ANALYSER)).stream()
                .filter(candidate -> candidate.rule().matches("match-(meanings|persons)"))
                .toList();
    }
}
