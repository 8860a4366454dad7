package org.lectern.generator.question.derivation;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.language.english.EnglishAnalyser;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.ranking.Ranked;

/** What is derived from texts as the analyser reads them. */
final class ReadTexts {

    /** One for all tests of this process. */
    private static final EnglishAnalyser ANALYSER = EnglishAnalyser.load(1);

    private ReadTexts() {}

    /**
     * Without what is rough.
     *
     * @param sections of one article
     */
    static List<Candidate> candidates(String... sections) {
        return everyCandidate(sections).stream()
                .filter(candidate -> !candidate.traits().isRough())
                .toList();
    }

    /** With what is rough. */
    static List<Candidate> everyCandidate(String... sections) {
        Article article = Article.titled(
                "", Stream.of(sections).map(text -> new Section("", text)).toArray(Section[]::new));
        return ArticleQuizGenerator.derived(ArticleReading.of(article, ANALYSER)).stream()
                .flatMap(List::stream)
                .map(Ranked::candidate)
                .toList();
    }

    /** Stems in words of their own: no gap, nothing quoted. */
    static List<String> stems(String... sections) {
        return candidates(sections).stream()
                .map(candidate -> candidate.question().stem())
                .filter(stem -> !stem.contains("____") && !stem.contains("“"))
                .toList();
    }
}
