package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/** Causes, purposes and means that the article gives for something else. */
final class ClausesOfSameKind implements DistractorSource {

    private static final Set<AnswerKind> KINDS =
            Set.of(AnswerKind.CAUSE, AnswerKind.PURPOSE, AnswerKind.MEANS, AnswerKind.DEFINITION);

    private final List<Candidate> all;

    ClausesOfSameKind(List<Candidate> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public List<Alternative> propose(Candidate candidate) {
        if (!KINDS.contains(candidate.answer().kind())) {
            return List.of();
        }
        List<Alternative> proposals = new ArrayList<>();
        for (Candidate other : all) {
            String text = other.focus();
            boolean fits = other.answer().kind() == candidate.answer().kind()
                    && other.traits().sentence() != candidate.traits().sentence()
                    && sameOpening(text, candidate.focus())
                    && Alikeness.overlap(text, candidate.focus()) < 0.4
                    && Alikeness.overlap(
                                    other.question().stem(),
                                    candidate.question().stem())
                            < 0.5;
            if (fits && proposals.stream().noneMatch(p -> p.text().equals(text))) {
                double length =
                        (double) Math.min(text.length(), candidate.focus().length())
                                / Math.max(text.length(), candidate.focus().length());
                proposals.add(new Alternative(text, Alternative.Reason.ELSEWHERE, length));
            }
        }
        proposals.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return proposals;
    }

    private static boolean sameOpening(String one, String other) {
        return one.split(" ")[0].equalsIgnoreCase(other.split(" ")[0]);
    }
}
