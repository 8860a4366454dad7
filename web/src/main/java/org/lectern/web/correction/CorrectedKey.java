package org.lectern.web.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * A question's key as fields of a form; those that its type does not have are empty.
 *
 * @param options which are right
 * @param several whether more than one may be
 * @param accepted texts, one a line
 * @param arrangement of a matching or an ordering, null for other types
 */
public record CorrectedKey(
        List<Option> options,
        boolean several,
        String accepted,
        String value,
        String tolerance,
        @Nullable Arrangement arrangement) {

    static CorrectedKey of(Question question, String yes, String no) {
        return switch (question) {
            case SingleChoice q -> choice(q.options(), false);
            case EvidencePick q -> choice(q.sentences(), false);
            case MultipleResponse q -> choice(q.options(), true);
            case TrueFalse q -> choice(List.of(new Option(yes, q.key(), ""), new Option(no, !q.key(), "")), false);
            case Cloze q -> accepting(q.accepted());
            case ShortAnswer q -> accepting(q.accepted());
            case Numeric q ->
                new CorrectedKey(
                        List.of(),
                        false,
                        "",
                        q.value().toPlainString(),
                        q.tolerance().toPlainString(),
                        null);
            case Matching q -> new CorrectedKey(List.of(), false, "", "", "", Arrangement.of(q));
            case Ordering q -> new CorrectedKey(List.of(), false, "", "", "", Arrangement.of(q));
        };
    }

    private static CorrectedKey choice(List<Option> options, boolean several) {
        return new CorrectedKey(options, several, "", "", "", null);
    }

    private static CorrectedKey accepting(List<String> texts) {
        return new CorrectedKey(List.of(), false, String.join("\n", texts), "", "", null);
    }
}
