package org.lectern.generator.question;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Evidence;
import org.lectern.core.question.Question;
import org.lectern.core.question.Skill;

/**
 * A question that a rule derived, before anything judged it.
 *
 * @param rule short name of the rule
 * @param section index of the section it asks about
 * @param focus the answer as the text has it, to tell repeats by
 * @param answer what kind of answer that is
 * @param evidence first the decisive words
 * @param traits what the rule knows about its own risk
 */
public record Candidate(
        String rule,
        int section,
        Question question,
        String focus,
        Answered answer,
        List<Evidence> evidence,
        Skill skill,
        BloomLevel level,
        Traits traits) {

    public Candidate {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A candidate needs evidence: " + question);
        }
    }

    /** The same with one more stretch of the text that proves it. */
    public Candidate provenAlsoBy(Evidence other) {
        List<Evidence> proof = new ArrayList<>(evidence);
        proof.add(other);
        return new Candidate(rule, section, question, focus, answer, proof, skill, level, traits);
    }

    /** The same candidate asked another way. */
    public Candidate asking(Question other, double distractors) {
        return new Candidate(
                rule, section, other, focus, answer, evidence, skill, level, traits.withDistractors(distractors));
    }
}
