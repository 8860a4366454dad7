package org.lectern.core.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.core.question.Answer;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/**
 * Question × answer → score. Total: an answer of another kind than the question's is wrong, indices beyond a list are
 * left out, nothing is refused. Free of time, order of presentation and chance, so the same answer scores the same in a
 * regrade. May be shared by threads where its {@link TextSimilarity} may.
 */
public final class Scorer {

    private final TextSimilarity similarity;
    private final Locale locale;

    /**
     * @param similarity judges short answers that are none of the accepted ones
     * @param locale how students write numbers
     */
    public Scorer(TextSimilarity similarity, Locale locale) {
        this.similarity = similarity;
        this.locale = locale;
    }

    /** A scorer that needs no language model: English, and short answers judged by the words they share. */
    public static Scorer plain() {
        return new Scorer(new SharedWords(), Locale.ENGLISH);
    }

    public Score score(Question question, Answer answer) {
        if (isBlank(answer)) {
            return Score.blank();
        }
        return switch (question) {
            case SingleChoice q -> oneOf(q.options(), answer);
            case EvidencePick q -> oneOf(q.sentences(), answer);
            case TrueFalse q -> oneOf(statement(q), answer);
            case MultipleResponse q -> several(q, answer);
            case Cloze q -> gap(q, answer);
            case ShortAnswer q -> phrase(q, answer);
            case Numeric q -> answer instanceof Answer.Text t ? NumericScoring.score(q, t.text(), locale) : misfit();
            case Matching q -> answer instanceof Answer.Matches m ? ArrangementScoring.pairs(q, m) : misfit();
            case Ordering q -> answer instanceof Answer.Order o ? ArrangementScoring.order(q, o) : misfit();
        };
    }

    private static boolean isBlank(Answer answer) {
        return switch (answer) {
            case Answer.Blank ignored -> true;
            case Answer.Choice choice -> choice.options().isEmpty();
            case Answer.Text text -> text.text().isBlank();
            case Answer.Matches matches -> matches.rightOfLeft().isEmpty();
            case Answer.Order order -> order.items().isEmpty();
        };
    }

    private static Score misfit() {
        return Score.of(0, List.of());
    }

    private static List<Option> statement(TrueFalse q) {
        return List.of(
                new Option("True", q.key(), q.key() ? q.rationale() : ""),
                new Option("False", !q.key(), q.key() ? "" : q.rationale()));
    }

    /** All or nothing: the one key and nothing else. */
    private static Score oneOf(List<Option> options, Answer answer) {
        if (!(answer instanceof Answer.Choice choice)) {
            return misfit();
        }
        Set<Integer> chosen = choice.options();
        boolean right = chosen.size() == 1
                && chosen.stream()
                        .allMatch(i ->
                                i >= 0 && i < options.size() && options.get(i).correct());
        return Score.of(right ? 1 : 0, judgedOptions(options, chosen));
    }

    /**
     * The share of keys chosen less the share of distractors chosen, at least 0: choosing everything and guessing are
     * worth nothing on average. With no distractors at all it is the share of keys.
     */
    private static Score several(MultipleResponse q, Answer answer) {
        if (!(answer instanceof Answer.Choice choice)) {
            return misfit();
        }
        Set<Integer> chosen = new HashSet<>(choice.options());
        chosen.removeIf(i -> i < 0 || i >= q.options().size());
        long keys = q.options().stream().filter(Option::correct).count();
        long distractors = q.options().size() - keys;
        long hits = chosen.stream().filter(i -> q.options().get(i).correct()).count();
        double wrong = distractors == 0 ? 0 : (double) (chosen.size() - hits) / distractors;
        double points = Math.clamp((double) hits / keys - wrong, 0, 1);
        return Score.of(points, judgedOptions(q.options(), chosen));
    }

    private static List<Part> judgedOptions(List<Option> options, Set<Integer> chosen) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            if (option.correct() || chosen.contains(i)) {
                parts.add(new Part(option.text(), option.correct() && chosen.contains(i), option.rationale()));
            }
        }
        return parts;
    }

    private Score gap(Cloze q, Answer answer) {
        if (!(answer instanceof Answer.Text typed)) {
            return misfit();
        }
        boolean right = (q.wordBank().isEmpty()
                        ? TypedText.find(typed.text(), q.accepted(), locale)
                        : TypedText.findExactly(typed.text(), q.accepted()))
                .isPresent();
        return Score.of(
                right ? 1 : 0,
                List.of(new Part(typed.text(), right, q.accepted().getFirst())));
    }

    /**
     * An accepted text in any spelling has all points. Else likeness decides: from {@link ShortAnswerMarks#FULL} on all
     * points, from {@link TextSimilarity.Judgement#ACCEPTED} on half of them, below none.
     */
    private Score phrase(ShortAnswer q, Answer answer) {
        if (!(answer instanceof Answer.Text typed)) {
            return misfit();
        }
        Optional<String> same = TypedText.find(typed.text(), q.accepted(), locale);
        if (same.isPresent()) {
            return Score.of(1, List.of(new Part(typed.text(), true, same.get())));
        }
        return ShortAnswerMarks.of(similarity.judge(q.stem(), q.accepted(), typed.text()));
    }
}
