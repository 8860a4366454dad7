package org.lectern.generator.question;

import java.util.List;

/** Derives candidates from one statement. */
@FunctionalInterface
interface StatementRule {

    List<Candidate> derive(ArticleReading article, Statement statement);
}
