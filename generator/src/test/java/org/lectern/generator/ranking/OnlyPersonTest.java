package org.lectern.generator.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.QuestionType;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.Progress;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;

/** Who is told of alone is never asked for unasked. */
class OnlyPersonTest {

    private static final String ALONE = "Nora Quist opened the old mill of Ardle in May. She sold the first bread in"
            + " June. In the winter of that year she built a second oven beside the river.";

    private static final String WITH_ANOTHER = ALONE + " Her brother Peter Quist closed the mill in 1912.";

    @Test
    void nobodyNeedsToReadToSayWhoItWas() {
        List<String> all = stems(ALONE, true);
        assertThat(all).anyMatch(stem -> stem.startsWith("Who "));
        assertThat(stems(ALONE, false)).noneMatch(stem -> stem.startsWith("Who "));
        assertThat(features(ALONE)).containsOnly(1.0);
        assertThat(features(WITH_ANOTHER)).isNotEmpty().allMatch(share -> share < 1);
    }

    @Test
    void norWhereNobodyElseDoesAnything() {
        String beside = ALONE + " She named the oven after her brother Peter Quist.";
        assertThat(stems(beside, true)).anyMatch(stem -> stem.startsWith("Who "));
        assertThat(stems(beside, false)).noneMatch(stem -> stem.startsWith("Who "));
    }

    @Test
    void norWhereTheQuestionGivesAwayThatItWasTheOnlyWoman() {
        String deed = "Rain fell on Ardle. Nora Quist took the big oven to the river when she came home. ";
        String men = "Peter Berg sold the mill in May. Jonas Berg bought a boat in June.";
        String woman = "Peter Berg sold the mill in May. Ida Berg bought a boat in June.";
        assertThat(alone(deed + men)).contains(1.0);
        assertThat(alone(deed + woman)).isNotEmpty().containsOnly(0.0);
    }

    private static List<Double> alone(String text) {
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            return ArticleQuizGenerator.derived(ArticleReading.of(article(text), analyser)).getFirst().stream()
                    .filter(ranked -> ranked.candidate().question().stem().startsWith("Who took"))
                    .map(ranked -> ranked.features().named().getOrDefault(PersonFeatures.ALONE_HERE, 0.0))
                    .toList();
        }
    }

    private static List<Double> features(String text) {
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            return ArticleQuizGenerator.derived(ArticleReading.of(article(text), analyser)).getFirst().stream()
                    .filter(ranked -> ranked.candidate().question().stem().startsWith("Who "))
                    .map(ranked -> ranked.features().named().getOrDefault(PersonFeatures.TOLD_OF_ANSWER, 0.0))
                    .toList();
        }
    }

    private static List<String> stems(String text, boolean all) {
        DraftOptions options = new DraftOptions(
                EnumSet.allOf(QuestionType.class),
                12,
                all ? DraftOptions.Showing.ALL : DraftOptions.Showing.SURE,
                DraftOptions.Challenge.MIXED,
                1);
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            return new ArticleQuizGenerator(analyser)
                    .draft(article(text), options, Progress.SILENT).sections().getFirst().items().stream()
                            .map(item -> item.question().stem())
                            .toList();
        }
    }

    private static Article article(String text) {
        return new Article("", "", "", "en", List.of(new Section("", text)));
    }
}
