package org.lectern.generator.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lectern.core.number.WrittenNumber;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.ShortAnswer;
import org.lectern.generator.distractor.Choices;
import org.lectern.generator.question.AnswerKind;
import org.lectern.generator.question.Candidate;

/** The forms in which one derived question can be asked: with options, as a number, or with an answer to type. */
final class Forms {

    private Forms() {}

    static List<Candidate> of(Candidate candidate, Choices choices) {
        List<Candidate> forms = new ArrayList<>();
        choices.asChoice(candidate).ifPresent(forms::add);
        choices.withBank(candidate).ifPresent(forms::add);
        add(candidate, !forms.isEmpty(), forms);
        return forms;
    }

    static List<Candidate> withoutOptions(Candidate candidate) {
        List<Candidate> forms = new ArrayList<>();
        add(candidate, false, forms);
        return forms;
    }

    private static void add(Candidate candidate, boolean banked, List<Candidate> forms) {
        if (candidate.question() instanceof ShortAnswer question) {
            boolean number = candidate.answer().kind() == AnswerKind.NUMBER
                    || candidate.answer().kind() == AnswerKind.YEAR;
            if (number) {
                WrittenNumber.only(candidate.focus())
                        .ifPresent(value -> forms.add(
                                candidate.asking(new Numeric(question.stem(), value, BigDecimal.ZERO, ""), 0.9)));
            } else {
                forms.add(candidate);
            }
        } else if (!(candidate.question() instanceof Cloze) || isTypable(candidate) && !banked) {
            forms.add(candidate);
        }
    }

    /** Only names and figures are typed into a gap: another noun would often do as well. */
    private static boolean isTypable(Candidate candidate) {
        return candidate.answer().kind() == AnswerKind.YEAR
                || candidate.answer().kind() == AnswerKind.NUMBER;
    }
}
