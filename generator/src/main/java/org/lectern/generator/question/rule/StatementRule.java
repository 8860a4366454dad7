package org.lectern.generator.question.rule;

import java.util.List;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.Statement;

/** Derives candidates from one statement. */
@FunctionalInterface
public interface StatementRule {

    List<Candidate> derive(ArticleReading article, Statement statement);
}
