package org.lectern.web.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
import org.lectern.web.platform.Words;

/**
 * Answers and keys as people read them.
 *
 * @param words the reader's language
 */
public record AnswerWords(Words words) {

    /** What was answered, one line a part; empty where nothing was. */
    public List<String> answer(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Blank blank -> List.of();
            case Answer.Text text -> List.of(withUnit(question, text.text()));
            case Answer.Choice choice ->
                choice.options().stream()
                        .sorted()
                        .map(index -> pick(choices(question), index))
                        .toList();
            case Answer.Order order ->
                numbered(order.items().stream()
                        .map(index -> pick(choices(question), index))
                        .toList());
            case Answer.Matches matches ->
                question instanceof Matching matching
                        ? matches.rightOfLeft().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(pair -> pair(
                                        pick(lefts(matching), pair.getKey()),
                                        pick(matching.byNumber(), pair.getValue())))
                                .toList()
                        : List.of();
        };
    }

    /** What would be right, one line a part. Not for a student before release. */
    public List<String> key(Question question) {
        return switch (question) {
            case SingleChoice q -> correct(q.options());
            case MultipleResponse q -> correct(q.options());
            case EvidencePick q -> correct(q.sentences());
            case TrueFalse q -> List.of(truth(q.key()));
            case Cloze q -> List.of(q.accepted().getFirst());
            case ShortAnswer q -> List.of(q.accepted().getFirst());
            case Numeric q -> List.of(withUnit(q, q.value().toPlainString()));
            case Matching q ->
                q.pairs().stream().map(pair -> pair(pair.left(), pair.right())).toList();
            case Ordering q -> numbered(q.items());
        };
    }

    /** The texts that a choice or an order counts. */
    public List<String> choices(Question question) {
        return switch (question) {
            case SingleChoice q -> texts(q.options());
            case MultipleResponse q -> texts(q.options());
            case EvidencePick q -> texts(q.sentences());
            case TrueFalse q -> List.of(truth(true), truth(false));
            case Ordering q -> q.byNumber();
            case Cloze q -> q.wordBank();
            case ShortAnswer q -> List.of();
            case Numeric q -> List.of();
            case Matching q -> q.byNumber();
        };
    }

    private String truth(boolean value) {
        return words.text(value ? "attempt_true" : "attempt_false");
    }

    private static String withUnit(Question question, String number) {
        return question instanceof Numeric numeric && !numeric.unit().isBlank()
                ? number + " " + numeric.unit()
                : number;
    }

    private static List<String> correct(List<Option> options) {
        return options.stream().filter(Option::correct).map(Option::text).toList();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static List<String> lefts(Matching matching) {
        return matching.pairs().stream().map(Matching.Pair::left).toList();
    }

    private static List<String> numbered(List<String> items) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, items.size()).forEach(index -> lines.add((index + 1) + ". " + items.get(index)));
        return lines;
    }

    private static String pair(String left, String right) {
        return left + " → " + right;
    }

    private static String pick(List<String> texts, int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "?";
    }
}
