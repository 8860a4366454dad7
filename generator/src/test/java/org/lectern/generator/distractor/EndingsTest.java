package org.lectern.generator.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.reading.ArticleReading;

class EndingsTest {

    private static final String TEXT = """
            The harbour master closed the northern quay after the storm. The ferry company moved its boats to the river \
            port. A diver found three broken anchors on the sea floor. The town council promised new lamps for the old \
            pier. The harbour master wrote a letter to the insurers in Ardle.""";

    @Test
    void endsASentenceAmongWhatTheTextSaysOfOthers() {
        List<SingleChoice> found = endings(TEXT);
        assertThat(found).isNotEmpty();
        for (SingleChoice question : found) {
            assertThat(question.stem()).startsWith("According to the text, ").endsWith(" …");
            assertThat(question.options().stream().filter(Option::correct)).hasSize(1);
            assertThat(question.options()).allMatch(option -> TEXT.contains(option.text()));
        }
    }

    @Test
    void neverOffersWhatTheTextSaysOfTheSameOne() {
        assertThat(endings(TEXT).stream().filter(question -> question.stem().contains("harbour master")))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.options().stream()
                                .filter(option -> option.text().startsWith("closed")
                                        || option.text().startsWith("wrote")))
                        .hasSize(1));
    }

    @Test
    void asksNothingWhereAllIsSaidOfOne() {
        assertThat(endings("""
                The miller bought a new wheel in spring. He carried the old wheel to the yard. He painted the door of \
                the mill. He sold six sacks of flour at the market.""")).isEmpty();
    }

    private static List<SingleChoice> endings(String text) {
        Article article = new Article("", "", "", "en", List.of(new Section("", text)));
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            ArticleReading reading = ArticleReading.of(article, analyser);
            return Endings.of(reading, reading.sections().getFirst()).stream()
                    .map(candidate -> (SingleChoice) candidate.question())
                    .toList();
        }
    }
}
