package org.lectern.generator.distractor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.Answered;
import org.lectern.generator.question.Candidate;
import org.lectern.generator.question.rule.Stems;
import org.lectern.generator.question.words.Surface;

/**
 * "The miller hid the key in the well." to be judged false, out of "Who hid the key in the well?": the deed of one,
 * told of another person of the article who surely is not the one and of whom the text says nothing like it.
 */
final class SaidOfAnother {

    private static final String ASKS = "Who ";

    private static final int LONGEST = 20;

    /** Below this the other is too far away in the text, or may not be told from the one who did it. */
    private static final double LEAST_FIT = 0.6;

    /** What one is, has, needs or likes may be true of others, too. */
    private static final Pattern MAY_BE_SHARED = Pattern.compile("Who (is|was|are|were) (?!the ).*");

    private static final Set<String> MAY_BE_SHARED_VERBS = Set.of(
            "have", "know", "think", "like", "love", "want", "need", "live", "enjoy", "see", "hear", "feel", "fear",
            "hope", "believe", "hate", "prefer", "own", "belong", "remain", "stay");

    private final OtherPersons persons;

    SaidOfAnother(OtherPersons persons) {
        this.persons = persons;
    }

    /** Empty where nobody asks who did something, or nobody else can be confused with who did. */
    Optional<Candidate> of(Candidate candidate) {
        boolean asksWhoDidIt = candidate.rule().equals("who-did-it")
                && candidate.question() instanceof ShortAnswer
                && candidate.question().stem().startsWith(ASKS)
                && !candidate.traits().isRough()
                && !MAY_BE_SHARED.matcher(candidate.question().stem()).matches()
                && !MAY_BE_SHARED_VERBS.contains(candidate.answer().verb())
                && Stems.words(candidate.question().stem()) <= LONGEST;
        if (!asksWhoDidIt) {
            return Optional.empty();
        }
        List<Alternative> others = persons.propose(candidate);
        return others.stream()
                .filter(other -> other.fit() >= LEAST_FIT)
                .findFirst()
                .map(other -> toldOf(other, candidate));
    }

    private static Candidate toldOf(Alternative other, Candidate candidate) {
        String stem = candidate.question().stem();
        String deed = stem.substring(ASKS.length(), stem.length() - 1);
        String text = Surface.capitalised(other.text()) + " " + deed + ".";
        return new Candidate(
                "said-of-another",
                candidate.section(),
                new TrueFalse(text, false, "The text says this of " + candidate.focus() + "."),
                text,
                Answered.free(),
                candidate.evidence(),
                candidate.skill(),
                candidate.level(),
                candidate.traits().withDistractors(other.fit()));
    }
}
