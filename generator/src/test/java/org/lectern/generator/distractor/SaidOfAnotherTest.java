package org.lectern.generator.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;

/** Deeds told of somebody who did not do them, read from texts as the analyser reads them. */
class SaidOfAnotherTest {

    private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load(1);

    private static final String BAKERY = """
            Nora Blick ran the bakery in Ardle. Peter Hollis painted the shop window on Monday. The old farmer brought \
            Nora Blick twelve sacks of flour. Joan Ashby repaired the broken oven with a bent spoon. The old farmer \
            told Joan Ashby about the flood. Peter Hollis thanked Joan Ashby for the good bread.""";

    @Test
    void tellsADeedOfSomebodyElseAndSaysWhoseItIs() {
        assertThat(told(BAKERY))
                .filteredOn(statement -> statement.stem().endsWith(" repaired the broken oven with a bent spoon."))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.key()).isFalse();
                    assertThat(statement.stem()).doesNotStartWith("Joan Ashby");
                    assertThat(statement.rationale()).contains("Joan Ashby");
                });
    }

    @Test
    void tellsNothingOfSomebodyWhoDidMuchTheSame() {
        assertThat(told(BAKERY + " In May, Peter Hollis repaired the oven again."))
                .noneMatch(statement -> statement.stem().matches("Peter Hollis repaired the broken oven.*"));
    }

    @Test
    void leavesWhatMayBeTrueOfOthersToo() {
        String text = BAKERY + " Joan Ashby liked the smell of fresh bread in the morning. Peter Hollis was among the"
                + " first guests of the bakery.";
        assertThat(told(text)).noneMatch(statement -> statement.stem().matches(".*(liked|was among).*"));
    }

    /** False statements about what another did. */
    private static List<TrueFalse> told(String text) {
        ArticleReading reading = ArticleReading.of(Article.titled("", new Section("", text)), ANALYSER);
        return ArticleQuizGenerator.derived(reading).getFirst().stream()
                .filter(ranked -> ranked.candidate().rule().equals("said-of-another"))
                .map(ranked -> (TrueFalse) ranked.candidate().question())
                .toList();
    }
}
