package org.lectern.core.lint;

import java.util.List;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Item;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/** What a student chooses from, and what is right, whatever the type of question. */
final class Choices {

    private Choices() {}

    /** Options that a student picks from a list of short texts; empty for the other types. */
    static List<Option> of(Item item) {
        return switch (item.question()) {
            case SingleChoice q -> q.options();
            case MultipleResponse q -> q.options();
            case TrueFalse q -> List.of();
            case Cloze q -> List.of();
            case ShortAnswer q -> List.of();
            case Numeric q -> List.of();
            case Matching q -> List.of();
            case Ordering q -> List.of();
            case EvidencePick q -> List.of();
        };
    }

    static List<String> keys(Question question) {
        return switch (question) {
            case SingleChoice q -> List.of(q.key().text());
            case MultipleResponse q ->
                q.options().stream().filter(Option::correct).map(Option::text).toList();
            case TrueFalse q -> List.of();
            case Cloze q -> List.of(q.accepted().getFirst());
            case ShortAnswer q -> List.of(q.accepted().getFirst());
            case Numeric q -> List.of(q.value().toPlainString());
            case Matching q -> q.pairs().stream().map(Matching.Pair::right).toList();
            case Ordering q -> q.items();
            case EvidencePick q ->
                q.sentences().stream().filter(Option::correct).map(Option::text).toList();
        };
    }
}
