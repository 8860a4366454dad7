package org.lectern.generator.ranking;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.core.lint.OneItemAnswersAnother;
import org.lectern.core.question.Item;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/** Whether two items must not stand together. */
final class Repeats {

    /** Share of words in common from which on two stems are one question. */
    private static final double SAME = 0.85;

    private Repeats() {}

    static boolean repeat(Item one, Item other, Candidate first, Candidate second) {
        boolean sameSentence = first.traits().sentence() == second.traits().sentence();
        boolean sameStem =
                one.question().stem().equalsIgnoreCase(other.question().stem());
        boolean sameFocus = first.focus().equalsIgnoreCase(second.focus());
        return sameStem
                || sameSentence && sameFocus
                || sameSentence && (isOfOneFigure(first, second) || isOfOneFigure(second, first))
                || OneItemAnswersAnother.tells(one, other)
                || OneItemAnswersAnother.tells(other, one)
                || overlap(one.question().stem(), other.question().stem()) > 0.6
                || sameSentence
                        && overlap(
                                        one.question().stem() + " " + first.focus(),
                                        other.question().stem() + " " + second.focus())
                                > 0.5;
    }

    /** "In what year did she found it?" and "She founded it in 1967.", where it was 1976. */
    private static boolean isOfOneFigure(Candidate asked, Candidate stated) {
        boolean figure =
                asked.answer().kind() == AnswerKind.YEAR || asked.answer().kind() == AnswerKind.NUMBER;
        return figure && stated.rule().equals("changed-figure");
    }

    /** Whether one of those asked already is the same question in other words or another form. */
    static boolean asks(Ranked ranked, List<Ranked> asked) {
        String stem = ranked.candidate().question().stem();
        return asked.stream()
                .anyMatch(other -> overlap(other.candidate().question().stem(), stem) > SAME);
    }

    /** Share of words in common (Jaccard). */
    static double overlap(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int union = a.size() + b.size() - both.size();
        return union == 0 ? 1 : (double) both.size() / union;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
