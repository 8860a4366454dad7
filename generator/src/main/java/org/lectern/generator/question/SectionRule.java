package org.lectern.generator.question;

import java.util.List;

/** Derives candidates from a section as a whole. */
@FunctionalInterface
interface SectionRule {

    List<Candidate> derive(ArticleReading article, SectionReading section);
}
