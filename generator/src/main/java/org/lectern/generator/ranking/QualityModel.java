package org.lectern.generator.ranking;

import java.util.List;
import org.lectern.core.lint.Finding;
import org.lectern.core.lint.Severity;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.Traits;

/**
 * The chance that a careful teacher keeps a candidate without an edit: a logistic model over what the rule knows of its
 * risk, the shape of the stem and the lint findings.
 */
final class QualityModel {

    private QualityModel() {}

    /**
     * The estimate, 0 for a candidate with a flaw.
     *
     * @param centrality how much of its section the decisive sentence stands for, 0–1
     */
    static double estimate(Candidate candidate, List<Finding> findings, double centrality) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.FLAW)) {
            return 0;
        }
        Traits traits = candidate.traits();
        double safety = Math.log(traits.safety() / (1 - traits.safety()));
        int stemWords = candidate.question().stem().split("\\s+").length;
        double score = 0.55
                + safety
                + 0.5 * centrality
                - 0.45 * traits.resolved()
                - 0.35 * Math.min(2, traits.pointing())
                - (traits.whole() ? 0 : 0.35)
                - 0.9 * findings.size()
                - 0.06 * Math.max(0, stemWords - 18)
                - 0.03 * Math.max(0, traits.sentenceWords() - 28)
                + 0.8 * (traits.distractors() - 0.75);
        return 1 / (1 + Math.exp(-score));
    }
}
