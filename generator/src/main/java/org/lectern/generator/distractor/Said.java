package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.derivation.Derivation;
import org.lectern.generator.question.judge.StateTheTruth;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.reading.Statement;
import org.lectern.generator.question.reading.StatementReader;

/**
 * What a section says.
 *
 * @param sentence the statement as a sentence that stands alone
 */
record Said(Statement statement, String sentence) {

    /** All of it that can stand alone, in the order of the text. */
    static List<Said> in(ArticleReading article, SectionReading section) {
        List<Said> all = new ArrayList<>();
        for (ParsedSentence sentence : section.sentences()) {
            for (Statement statement : Derivation.whole(() -> StatementReader.read(section, sentence))) {
                all.addAll(Derivation.whole(() -> StateTheTruth.sentence(article, statement).stream()
                        .map(text -> new Said(statement, text))
                        .toList()));
            }
        }
        return all;
    }
}
