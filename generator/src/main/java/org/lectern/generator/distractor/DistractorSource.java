package org.lectern.generator.distractor;

import java.util.List;
import org.lectern.generator.question.Candidate;

/** Proposes wrong options for some kinds of answer. */
@FunctionalInterface
public interface DistractorSource {

    /** Alternatives, best first; none where the source knows nothing for this kind of answer. */
    List<Alternative> propose(Candidate candidate);
}
