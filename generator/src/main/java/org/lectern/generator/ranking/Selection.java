package org.lectern.generator.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.core.question.Item;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.Skill;
import org.lectern.core.question.TrueFalse;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/**
 * Chooses what a section shows: the best candidates, each from another sentence as far as possible, in several types
 * and skills, none that repeats or answers another (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
final class Selection {

    /** Statements are the surest and the dullest: among less sure items a question may be so much less sure. */
    private static final double QUESTION_IN_FULL_LIST = 0.1;

    /** Below this estimate an item is not shown unless the section would show nothing. */
    static final double SHOWN_FROM = 0.84;

    /** Of a section that would show nothing the best item is shown from here on. */
    static final double ALONE_SHOWN_FROM = 0.8;

    /** A teacher who asks for a full list gets items from here on; of such, two in three and more are kept. */
    static final double FILLED_FROM = 0.65;

    /**
     * A section's first item that chooses among names or dates is worth so much of its chance to be kept: statements
     * alone are dull.
     */
    static final double NAMES_TO_CHOOSE = 0.02;

    /** So many a section gets even if all of them are true statements. */
    private static final int ENOUGH = 3;

    private static final Set<AnswerKind> NAMES = EnumSet.of(
            AnswerKind.PERSON_NAME,
            AnswerKind.PLACE_NAME,
            AnswerKind.ORGANISATION_NAME,
            AnswerKind.OTHER_NAME,
            AnswerKind.YEAR,
            AnswerKind.TIME);

    /** Estimates nearer than this do not tell which of two forms of one question is the better. */
    static final double AS_GOOD = 0.03;

    /** So much less sure a false statement may be where true ones prevail: who finds nearly all true need not read. */
    static final double FALSE_FOR_BALANCE = 0.04;

    /** Gaps are the easiest items to make and the ones that readers kept least. */
    private static final int MOST_GAPS = 1;

    private final List<Ranked> chosen = new ArrayList<>();
    private final Map<QuestionType, Integer> types = new EnumMap<>(QuestionType.class);
    private final Map<Skill, Integer> skills = new EnumMap<>(Skill.class);
    private final Map<Integer, Integer> sentences = new HashMap<>();
    private int truthsLeft;
    private double questionsOverStatements;

    private Selection(int truthsLeft) {
        this.truthsLeft = truthsLeft;
    }

    /**
     * The items that one section shows, best first.
     *
     * @param most the most items to choose
     * @param truthsLeft how many more true statements than false ones may be chosen: readers soon see it when nearly all
     *     are true
     */
    static List<Ranked> choose(List<Ranked> candidates, int most, int truthsLeft) {
        Selection selection = new Selection(truthsLeft);
        List<Ranked> open = sound(candidates);
        open.removeIf(Selection::isNotWorthShowing);
        selection.fill(open, most, false, MOST_GAPS, SHOWN_FROM);
        int missing = Math.min(most, ENOUGH) - selection.chosen.size();
        if (missing > 0) {
            // Better one more plain statement or a second gap than a nearly empty section.
            selection.truthsLeft = Math.max(selection.truthsLeft, missing);
            selection.fill(selection.left(candidates), Math.min(most, ENOUGH), false, ENOUGH, SHOWN_FROM);
        }
        if (selection.chosen.isEmpty()) {
            selection.fill(selection.left(candidates), 1, false, 1, ALONE_SHOWN_FROM);
        }
        return selection.chosen;
    }

    /**
     * What was chosen before and, up to {@code most}, less sure items that are none of its repeats: for a teacher who
     * would rather choose among some than have next to none.
     */
    static List<Ranked> filled(List<Ranked> before, List<Ranked> candidates, int most) {
        Selection selection = new Selection(most);
        before.forEach(selection::add);
        selection.truthsLeft = most;
        selection.questionsOverStatements = QUESTION_IN_FULL_LIST;
        selection.fill(selection.left(sound(candidates)), most, false, MOST_GAPS, FILLED_FROM);
        return selection.chosen;
    }

    /** The distinct candidates that are likeliest to be kept, however weak, best first. */
    static List<Ranked> best(List<Ranked> candidates, int most) {
        Selection selection = new Selection(0);
        selection.fill(sound(candidates), most, true, MOST_GAPS, 0);
        return selection.chosen;
    }

    private static List<Ranked> sound(List<Ranked> candidates) {
        List<Ranked> sound = new ArrayList<>(candidates);
        sound.removeIf(ranked -> ranked.quality() <= 0);
        return sound;
    }

    private List<Ranked> left(List<Ranked> candidates) {
        List<Ranked> left = new ArrayList<>(candidates);
        left.removeIf(Selection::isNotWorthShowing);
        left.removeAll(chosen);
        return left;
    }

    /** Derived with safety waived; or the name of the only person there is, which nobody needs to read for. */
    private static boolean isNotWorthShowing(Ranked ranked) {
        Map<String, Double> named = ranked.features().named();
        return ranked.candidate().traits().isRough()
                || named.getOrDefault(PersonFeatures.TOLD_OF_ANSWER, 0.0) == 1
                || named.containsKey(PersonFeatures.ALONE_HERE);
    }

    /** Takes from {@code open} what is chosen or will not be. */
    private void fill(List<Ranked> open, int most, boolean all, int gaps, double least) {
        List<Ranked> truths = new ArrayList<>();
        while (chosen.size() < most && !open.isEmpty()) {
            Ranked first =
                    open.stream().max(Comparator.comparingDouble(this::worth)).orElseThrow();
            open.remove(first);
            Ranked best = inTurn(first, open)
                    .filter(choice -> choice.quality() >= needed(choice, all, least))
                    .orElse(first);
            open.remove(best);
            if (!all && isTruth(best) && truthsLeft <= 0) {
                truths.add(best);
                continue;
            }
            if (!all && isGap(best) && types.getOrDefault(QuestionType.CLOZE, 0) >= gaps) {
                continue;
            }
            if (best.quality() >= needed(best, all, least)
                    && !(all ? Repeats.asks(best, chosen) : repeats(best) || worth(best) < -0.2)) {
                add(best);
                if (truthsLeft > 0) {
                    open.addAll(truths);
                    truths.clear();
                }
            }
        }
    }

    private double needed(Ranked ranked, boolean all, double least) {
        return all ? 0 : least - variety(ranked) - (isWantedFalse(ranked) ? FALSE_FOR_BALANCE : 0);
    }

    /** The same question as a choice, where it is as good and no more choices than answers to type were taken so far. */
    private Optional<Ranked> inTurn(Ranked typed, List<Ranked> open) {
        if (!isTyped(typed)
                || count(QuestionType.SINGLE_CHOICE) > count(QuestionType.SHORT_ANSWER, QuestionType.NUMERIC)) {
            return Optional.empty();
        }
        return open.stream()
                .filter(other -> other.candidate().question().type() == QuestionType.SINGLE_CHOICE
                        && isSameQuestion(other.candidate(), typed.candidate())
                        && other.quality() >= typed.quality() - AS_GOOD)
                .findFirst();
    }

    private static boolean isSameQuestion(Candidate one, Candidate other) {
        return one.rule().equals(other.rule())
                && one.traits().sentence() == other.traits().sentence()
                && one.focus().equals(other.focus());
    }

    private static boolean isTyped(Ranked ranked) {
        QuestionType type = ranked.candidate().question().type();
        return type == QuestionType.SHORT_ANSWER || type == QuestionType.NUMERIC;
    }

    private int count(QuestionType... of) {
        return Stream.of(of).mapToInt(type -> types.getOrDefault(type, 0)).sum();
    }

    /** Whether it is the section's first that is more than a statement to judge or an answer to type. */
    private boolean isNewKind(Ranked ranked) {
        return isVaried(ranked.candidate().question().type())
                && types.keySet().stream().noneMatch(Selection::isVaried);
    }

    private double variety(Ranked ranked) {
        if (!isNewKind(ranked)) {
            return 0;
        }
        boolean names = ranked.candidate().question().type() == QuestionType.SINGLE_CHOICE
                && NAMES.contains(ranked.candidate().answer().kind());
        return names ? NAMES_TO_CHOOSE : 0;
    }

    private static boolean isVaried(QuestionType type) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_RESPONSE, MATCHING, ORDERING, CLOZE -> true;
            case TRUE_FALSE, SHORT_ANSWER, NUMERIC, EVIDENCE_PICK -> false;
        };
    }

    private static boolean isGap(Ranked ranked) {
        return ranked.candidate().question().type() == QuestionType.CLOZE;
    }

    private boolean isWantedFalse(Ranked ranked) {
        return truthsLeft <= 0 && ranked.candidate().question() instanceof TrueFalse statement && !statement.key();
    }

    private static boolean isTruth(Ranked ranked) {
        return ranked.candidate().question() instanceof TrueFalse statement && statement.key();
    }

    private void add(Ranked ranked) {
        Candidate candidate = ranked.candidate();
        chosen.add(ranked);
        types.merge(candidate.question().type(), 1, Integer::sum);
        skills.merge(candidate.skill(), 1, Integer::sum);
        sentences.merge(candidate.traits().sentence(), 1, Integer::sum);
        if (candidate.question() instanceof TrueFalse question) {
            truthsLeft -= question.key() ? 1 : -1;
        }
    }

    private double worth(Ranked ranked) {
        Candidate candidate = ranked.candidate();
        double worth = ranked.quality();
        worth -= 0.1 * types.getOrDefault(candidate.question().type(), 0);
        worth -= 0.03 * skills.getOrDefault(candidate.skill(), 0);
        worth -= 0.25 * sentences.getOrDefault(candidate.traits().sentence(), 0);
        worth -= 0.2
                * chosen.stream()
                        .filter(other -> sameFocus(other.candidate(), candidate))
                        .count();
        worth += variety(ranked);
        worth += switch (candidate.question().type()) {
            case SINGLE_CHOICE, MULTIPLE_RESPONSE, MATCHING, ORDERING -> 0.05;
            case SHORT_ANSWER, NUMERIC, EVIDENCE_PICK -> 0.03;
            case TRUE_FALSE, CLOZE -> 0;
        };
        if (candidate.question().type() != QuestionType.TRUE_FALSE) {
            worth += questionsOverStatements;
        }
        return worth;
    }

    /** "Mira Holt" and "Holt" are one answer. */
    private static boolean sameFocus(Candidate one, Candidate other) {
        return !one.focus().isEmpty() && last(one.focus()).equalsIgnoreCase(last(other.focus()));
    }

    private static String last(String focus) {
        return focus.substring(focus.lastIndexOf(' ') + 1);
    }

    private boolean repeats(Ranked ranked) {
        Item item = Items.of("x", ranked);
        return chosen.stream()
                .anyMatch(other -> Repeats.repeat(Items.of("y", other), item, other.candidate(), ranked.candidate()));
    }
}
