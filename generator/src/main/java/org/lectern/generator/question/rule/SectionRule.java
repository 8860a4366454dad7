package org.lectern.generator.question.rule;

import java.util.List;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;

/** Derives candidates from a section as a whole. */
@FunctionalInterface
public interface SectionRule {

    List<Candidate> derive(ArticleReading article, SectionReading section);
}
