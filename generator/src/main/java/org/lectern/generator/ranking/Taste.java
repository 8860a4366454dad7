package org.lectern.generator.ranking;

import java.util.Map;
import java.util.Set;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.TrueFalse;

/**
 * What teachers who share a taste kept and rejected so far. It leans the estimate by as much as their decisions about a
 * kind of item differ from what was estimated for it; a prior of some decisions as estimated keeps a handful of them
 * from saying much.
 *
 * @param kinds decisions by kind of item
 * @param tooEasy items rejected for that
 * @param tooHard items rejected for that
 * @param refused stems that were rejected for the same article, which are not brought up again
 */
public record Taste(Map<Kind, Tally> kinds, int tooEasy, int tooHard, Set<String> refused) {

    /** Of whoever has decided nothing yet. */
    public static final Taste NONE = new Taste(Map.of(), 0, 0, Set.of());

    private static final double PRIOR = 12;
    /** The most that decisions about a kind add to its log odds or take from them. */
    private static final double MOST = 1.5;

    private static final double CHALLENGE = 6;
    private static final double USUAL_DIFFICULTY = 0.45;

    public Taste {
        kinds = Map.copyOf(kinds);
        refused = Set.copyOf(refused);
    }

    /**
     * What teachers tell items apart by.
     *
     * @param untrue whether it is a statement that the text says the opposite of
     */
    public record Kind(QuestionType type, boolean untrue) {

        static Kind of(Question question) {
            return new Kind(question.type(), question instanceof TrueFalse statement && !statement.key());
        }
    }

    /**
     * Decisions about items of one kind.
     *
     * @param decided how many, at least 1
     * @param kept how many were kept, 0–{@code decided}; one that was kept after an edit counts half
     * @param expected how many would have been kept by the estimates they had, 0–{@code decided}
     */
    public record Tally(int decided, double kept, double expected) {

        /** By how much the log odds differ from what was expected. */
        double lean() {
            double chance = Math.clamp(expected / decided, 0.05, 0.95);
            double odds = (kept + PRIOR * chance) / (decided - kept + PRIOR * (1 - chance));
            return Math.clamp(Math.log(odds) - Math.log(chance / (1 - chance)), -MOST, MOST);
        }
    }

    /** The same candidate with the chance that these teachers keep it. */
    public Ranked lean(Ranked ranked) {
        double quality = ranked.quality();
        if (quality <= 0 || refused.contains(ranked.candidate().question().stem())) {
            return ranked.worth(0);
        }
        Tally tally = kinds.get(Kind.of(ranked.candidate().question()));
        double lean = (tally == null ? 0 : tally.lean()) + challenge() * (ranked.difficulty() - USUAL_DIFFICULTY);
        return lean == 0 ? ranked : ranked.worth(1 / (1 + (1 - quality) / quality * Math.exp(-lean)));
    }

    /** Above 0 where items were too easy more often than too hard. */
    private double challenge() {
        return CHALLENGE * (tooEasy - tooHard) / (tooEasy + tooHard + PRIOR);
    }
}
