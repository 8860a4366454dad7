package org.lectern.generator.question.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

class DerivationTest {

    private final ArticleReading school = HandMadeArticle.theSchool();
    private final ArticleReading ferry = HandMadeArticle.theFerry();

    @Test
    void asksWhoDidItWithTheWholeCircumstance() {
        assertThat(asked(school, "who-did-it"))
                .contains("Who founded a school in 1871 because the valley had no teacher? → Mira Holt");
    }

    @Test
    void answersWithTheNameThatAPronounStandsFor() {
        assertThat(asked(school, "who-did-it")).contains("Who hired three widows to teach the girls? → Mira Holt");
    }

    @Test
    void asksForAYearWithTheWordYear() {
        assertThat(asked(school, "what-year"))
                .containsExactly("In what year did Mira Holt found a school because the valley had no teacher? → 1871");
    }

    @Test
    void asksWhyForACauseAndForAPurpose() {
        assertThat(asked(school, "why-cause"))
                .containsExactly("Why did Mira Holt found a school in 1871? → because the valley had no teacher");
        assertThat(asked(school, "why-purpose"))
                .containsExactly("Why did Mira Holt hire three widows? → to teach the girls");
    }

    @Test
    void asksHowMany() {
        assertThat(asked(school, "how-many"))
                .containsExactly("How many widows did Mira Holt hire to teach the girls? → three");
    }

    @Test
    void keepsACondition() {
        assertThat(statements(ferry)).contains("If the river rises, the ferry stops at Tarn.");
        assertThat(HandMadeArticle.candidates(ferry))
                .extracting(candidate -> candidate.question().stem())
                .noneMatch(stem -> stem.startsWith("The ferry stops"));
    }

    @Test
    void keepsWhoSaidIt() {
        assertThat(HandMadeArticle.candidates(ferry))
                .extracting(candidate -> candidate.question().stem())
                .noneMatch(stem -> stem.matches("(?i).*what leaked.*|the dam leaked.*"));
    }

    @Test
    void trustsNothingThatRestsOnAPronounThatNobodyKnows() {
        assertThat(HandMadeArticle.candidates(ferry).stream()
                        .filter(candidate -> candidate.traits().safety() > 0.2))
                .extracting(candidate -> candidate.question().stem())
                .noneMatch(stem -> stem.contains("blame") && !stem.startsWith("Who blamed"));
    }

    @Test
    void turnsAWordIntoItsOppositeForAFalseStatement() {
        assertThat(HandMadeArticle.candidates(ferry).stream()
                        .filter(candidate -> candidate.question() instanceof TrueFalse question && !question.key())
                        .map(candidate -> candidate.question().stem()))
                .allMatch(stem -> !stem.equals("If the river rises, the ferry stops at Tarn."));
    }

    @Test
    void everyCandidateShowsItsEvidence() {
        for (Candidate candidate : HandMadeArticle.candidates(school)) {
            assertThat(candidate.evidence()).allMatch(words -> words.holdsIn(school.article()));
        }
    }

    private static List<String> asked(ArticleReading reading, String rule) {
        return HandMadeArticle.candidates(reading).stream()
                .filter(candidate -> candidate.rule().equals(rule))
                .map(candidate -> candidate.question().stem() + " → " + candidate.focus())
                .toList();
    }

    private static List<String> statements(ArticleReading reading) {
        return HandMadeArticle.candidates(reading).stream()
                .filter(candidate -> candidate.question() instanceof TrueFalse question && question.key())
                .map(candidate -> candidate.question().stem())
                .toList();
    }
}
