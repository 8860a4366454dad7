package org.lectern.generator.writer;

import java.util.List;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.reading.SectionReading;

/** Writes candidates for a section. Implementations may be shared by threads. */
public interface QuestionWriter {

    /** Writes nothing. */
    QuestionWriter NONE = section -> List.of();

    /**
     * Candidates whose evidence stands in the section; none where the writer fails, for whatever reason: a draft never
     * waits in vain for it.
     */
    List<Candidate> write(SectionReading section);
}
