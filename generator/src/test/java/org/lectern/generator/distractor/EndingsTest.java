package org.lectern.generator.distractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.core.question.Option;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;

class EndingsTest {

    private static final String TEXT = """
            Clara Whitcombe closed the northern quay after the storm. Peter Hollis moved the boats to the river port. \
            Joan Ashby found three broken anchors on the sea floor. Martin Grey promised new lamps for the old pier. \
            Clara Whitcombe wrote a letter to the insurers in Ardle.""";

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
        assertThat(endings(TEXT).stream().filter(question -> question.stem().contains("Clara Whitcombe")))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.options().stream()
                                .filter(option -> option.text().startsWith("closed")
                                        || option.text().startsWith("wrote")))
                        .hasSize(1));
    }

    @Test
    void putsTheDeedOfOneOnAnother() {
        Article article = new Article("", "", "", "en", List.of(new Section("", TEXT)));
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            ArticleReading reading = ArticleReading.of(article, analyser);
            assertThat(new Endings(reading, Claims.of(reading))
                            .of(reading.sections().getFirst()).stream()
                                    .filter(candidate -> candidate.question() instanceof TrueFalse))
                    .isNotEmpty()
                    .allSatisfy(candidate -> {
                        assertThat(((TrueFalse) candidate.question()).key()).isFalse();
                        assertThat(TEXT).doesNotContain(candidate.question().stem());
                    });
        }
    }

    @Test
    void saysOfNobodyWhatOnlyAnotherCanBe() {
        assertThat(endings("""
                Clara Whitcombe closed the northern quay after the storm. Peter Hollis was a boy of seven years. Joan \
                Ashby found three broken anchors on the sea floor. Martin Grey promised new lamps for the old pier. \
                Ruth Calder brought a letter to Clara Whitcombe in Ardle.""")).isNotEmpty().allSatisfy(question -> assertThat(question.distractors())
                .extracting(Option::text)
                .noneMatch(text -> text.contains("boy"))
                .noneMatch(text -> question.stem().contains("Clara") && text.contains("Clara")));
    }

    @Test
    void offersNoEndingTwice() {
        assertThat(endings("""
                Clara Whitcombe closed the northern quay after the storm. Peter Hollis moved the boats to the river \
                port. Joan Ashby moved the boats to the river port. Martin Grey promised new lamps for the old pier. \
                Ruth Calder found three broken anchors on the sea floor.""")).isNotEmpty().allSatisfy(question -> assertThat(question.options())
                .extracting(Option::text)
                .doesNotHaveDuplicates());
    }

    @Test
    void neverTakesAThingForAPerson() {
        assertThat(endings("""
                Clara Whitcombe closed the northern quay after the storm. The storm tore six lamps from the old pier. \
                The insurance covered the loss of three boats. The river port lay under a metre of mud.""")).isEmpty();
    }

    @Test
    void asksNothingWhereAllIsSaidOfOne() {
        assertThat(endings("""
                The miller bought a new wheel in spring. He carried the old wheel to the yard. He painted the door of \
                the mill. He sold six sacks of flour at the market.""")).isEmpty();
    }

    @Test
    void asksEachSectionForWhatOnlyItSays() {
        String[] sections = {
            "The lighthouse of Ardle was built by two brothers. A storm in spring broke its great lamp.",
            "The harbour of Ardle serves four small islands. Fishing boats land herring there in winter.",
            "The school of Ardle opened its doors to girls first. Its garden feeds forty families in summer.",
            "The market of Ardle sells wool and honey. Farmers bring their sheep over the hills in spring."
        };
        List<SingleChoice> found = choices(sections).stream()
                .filter(question -> question.stem().startsWith("Which of these statements"))
                .toList();
        assertThat(found).hasSizeGreaterThan(2).allSatisfy(question -> {
            String own = Stream.of(sections)
                    .filter(section -> section.contains(question.key().text()))
                    .findFirst()
                    .orElseThrow();
            assertThat(question.distractors()).hasSize(3).noneMatch(option -> own.contains(option.text()));
        });
    }

    private static List<SingleChoice> choices(String... sections) {
        Article article = Article.titled(
                "", Stream.of(sections).map(text -> new Section("", text)).toArray(Section[]::new));
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            ArticleReading reading = ArticleReading.of(article, analyser);
            Endings endings = new Endings(reading, Claims.of(reading));
            return reading.sections().stream()
                    .flatMap(section -> endings.of(section).stream())
                    .map(Candidate::question)
                    .filter(SingleChoice.class::isInstance)
                    .map(SingleChoice.class::cast)
                    .toList();
        }
    }

    private static List<SingleChoice> endings(String text) {
        Article article = new Article("", "", "", "en", List.of(new Section("", text)));
        try (EnglishAnalyser analyser = EnglishAnalyser.load(1)) {
            ArticleReading reading = ArticleReading.of(article, analyser);
            return new Endings(reading, Claims.of(reading))
                    .of(reading.sections().getFirst()).stream()
                            .filter(candidate -> candidate.question() instanceof SingleChoice)
                            .map(candidate -> (SingleChoice) candidate.question())
                            .toList();
        }
    }
}
