package org.lectern.web.student;

import java.util.ArrayList;
import java.util.List;
import org.lectern.core.attempt.ItemGrade;
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
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.student.ResultPage.Reason;

/** Why the key is right, and why what was chosen instead is not. */
final class Reasons {

    private Reasons() {}

    static List<Reason> of(Question question, ItemGrade graded, AnswerWords words) {
        return switch (question) {
            case SingleChoice q -> options(q.options(), graded.answer());
            case MultipleResponse q -> options(q.options(), graded.answer());
            case EvidencePick q -> options(q.sentences(), graded.answer());
            case TrueFalse q ->
                q.rationale().isBlank()
                        ? List.of()
                        : List.of(new Reason(words.key(q).getFirst(), true, q.rationale()));
            case Cloze q -> List.of();
            case Numeric q -> List.of();
            case ShortAnswer q -> parts(graded);
            case Matching q -> List.of();
            case Ordering q -> List.of();
        };
    }

    private static List<Reason> options(List<Option> options, Answer answer) {
        List<Reason> reasons = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            boolean chosen =
                    answer instanceof Answer.Choice choice && choice.options().contains(index);
            if (!option.rationale().isBlank() && (option.correct() || chosen)) {
                reasons.add(new Reason(option.text(), option.correct(), option.rationale()));
            }
        }
        return reasons;
    }

    private static List<Reason> parts(ItemGrade graded) {
        return graded.score().parts().stream()
                .filter(part -> !part.note().isBlank() && !part.note().equals(part.subject()))
                .map(part -> new Reason(part.subject(), part.right(), part.note()))
                .toList();
    }
}
