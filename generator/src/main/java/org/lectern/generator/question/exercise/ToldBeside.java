package org.lectern.generator.question.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;

/** What else a section tells, as sentences that stand alone: options beside one that is the key. */
final class ToldBeside {

    private final ArticleReading article;
    private final List<Statement> statements;

    ToldBeside(ArticleReading article, SectionReading section) {
        this.article = article;
        this.statements = section.sentences().stream()
                .flatMap(sentence -> StatementReader.read(section, sentence).stream())
                .toList();
    }

    /** All that the section tells, in the order of the text. */
    List<Statement> statements() {
        return statements;
    }

    /**
     * Distinct sentences, those first that are most nearly as long as the key.
     *
     * @param fit which statements may stand beside it
     * @param mostTimesLonger how many times as long one of the two may be, more than 1
     */
    List<String> besides(String key, Predicate<Statement> fit, double mostTimesLonger, int most) {
        return statements.stream()
                .filter(fit)
                .flatMap(other -> StateTheTruth.sentence(article, other).stream())
                .filter(text -> timesLonger(text, key) <= mostTimesLonger)
                .distinct()
                .sorted(Comparator.comparingInt(text -> Math.abs(text.length() - key.length())))
                .limit(most)
                .toList();
    }

    private static double timesLonger(String one, String other) {
        return (double) Math.max(one.length(), other.length()) / Math.min(one.length(), other.length());
    }
}
