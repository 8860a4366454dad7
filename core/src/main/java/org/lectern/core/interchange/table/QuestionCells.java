package org.lectern.core.interchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.EvidencePick;
import org.lectern.core.question.Matching;
import org.lectern.core.question.MultipleResponse;
import org.lectern.core.question.Numeric;
import org.lectern.core.question.Option;
import org.lectern.core.question.Ordering;
import org.lectern.core.question.Question;
import org.lectern.core.question.QuestionType;
import org.lectern.core.question.ShortAnswer;
import org.lectern.core.question.SingleChoice;
import org.lectern.core.question.TrueFalse;

/**
 * A question but for type and stem as cells.
 *
 * @param choices options, sentences, or the words of a bank
 * @param right numbers of the right choices, from 1
 * @param rationales one a choice
 * @param answers accepted texts, the items in order, or {@code left → right}
 */
record QuestionCells(
        List<String> choices,
        List<String> right,
        List<String> rationales,
        List<String> answers,
        String tolerance,
        String unit) {

    private static final String ARROW = " → ";

    static QuestionCells of(Question question) {
        return switch (question) {
            case SingleChoice q -> ofOptions(q.options());
            case MultipleResponse q -> ofOptions(q.options());
            case EvidencePick q -> ofOptions(q.sentences());
            case TrueFalse q ->
                ofOptions(List.of(new Option("True", q.key(), q.rationale()), new Option("False", !q.key(), "")));
            case Cloze q -> new QuestionCells(q.wordBank(), List.of(), List.of(), q.accepted(), "", "");
            case ShortAnswer q -> ofAnswers(q.accepted());
            case Ordering q -> ofAnswers(q.items());
            case Numeric q ->
                new QuestionCells(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(q.value().toPlainString()),
                        q.tolerance().toPlainString(),
                        q.unit());
            case Matching q -> {
                List<String> pairs = new ArrayList<>();
                q.pairs().forEach(pair -> pairs.add(pair.left() + ARROW + pair.right()));
                q.extraRights().forEach(right -> pairs.add(ARROW + right));
                yield ofAnswers(pairs);
            }
        };
    }

    private static QuestionCells ofAnswers(List<String> answers) {
        return new QuestionCells(List.of(), List.of(), List.of(), answers, "", "");
    }

    private static QuestionCells ofOptions(List<Option> options) {
        List<String> right = IntStream.range(0, options.size())
                .filter(i -> options.get(i).correct())
                .mapToObj(i -> String.valueOf(i + 1))
                .toList();
        boolean explained =
                options.stream().anyMatch(option -> !option.rationale().isEmpty());
        return new QuestionCells(
                options.stream().map(Option::text).toList(),
                right,
                explained ? options.stream().map(Option::rationale).toList() : List.of(),
                List.of(),
                "",
                "");
    }

    List<String> asRow() {
        return List.of(
                Cells.join(choices),
                String.join(" ", right),
                Cells.join(rationales),
                Cells.join(answers),
                tolerance,
                unit);
    }

    /** The question of a row, each cell by its column's name. */
    static Question read(UnaryOperator<String> cell) {
        String stem = cell.apply("question").strip();
        List<String> answers = Cells.split(cell.apply("answers"));
        return switch (QuestionType.ofCode(cell.apply("type").strip())) {
            case SINGLE_CHOICE -> new SingleChoice(stem, options(cell));
            case MULTIPLE_RESPONSE -> new MultipleResponse(stem, options(cell));
            case EVIDENCE_PICK -> new EvidencePick(stem, options(cell));
            case TRUE_FALSE -> {
                List<Option> options = options(cell);
                if (options.size() != 2) {
                    throw new IllegalArgumentException("A true/false question has the choices True and False.");
                }
                yield new TrueFalse(
                        stem, options.getFirst().correct(), options.getFirst().rationale());
            }
            case CLOZE -> new Cloze(stem, answers, Cells.split(cell.apply("choices")));
            case SHORT_ANSWER -> new ShortAnswer(stem, answers);
            case ORDERING -> new Ordering(stem, answers);
            case NUMERIC -> {
                if (answers.size() != 1) {
                    throw new IllegalArgumentException("A numeric question has one number as its answer.");
                }
                String tolerance = cell.apply("tolerance").strip();
                yield new Numeric(
                        stem,
                        decimal(answers.getFirst()),
                        decimal(tolerance.isEmpty() ? "0" : tolerance),
                        cell.apply("unit"));
            }
            case MATCHING -> matching(stem, answers);
        };
    }

    private static BigDecimal decimal(String text) {
        if (!text.strip().matches("[+-]?\\d{1,100}(?:\\.\\d{1,100})?")) {
            throw new IllegalArgumentException("'" + text + "' is not a plain number such as 12.5.");
        }
        return new BigDecimal(text.strip());
    }

    private static Question matching(String stem, List<String> answers) {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        for (String answer : answers) {
            int arrow = answer.indexOf("→");
            if (arrow < 0) {
                throw new IllegalArgumentException("'" + answer + "' lacks the arrow of 'left → right'.");
            }
            String left = answer.substring(0, arrow).strip();
            String right = answer.substring(arrow + 1).strip();
            if (left.isEmpty()) {
                extra.add(right);
            } else {
                pairs.add(new Matching.Pair(left, right));
            }
        }
        return new Matching(stem, pairs, extra);
    }

    private static List<Option> options(UnaryOperator<String> cell) {
        List<String> texts = Cells.split(cell.apply("choices"));
        List<String> rationales = Cells.split(cell.apply("rationales"));
        List<String> right = List.of(cell.apply("right").strip().split("[\\s,;]+"));
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(
                        texts.get(i),
                        right.contains(String.valueOf(i + 1)),
                        i < rationales.size() ? rationales.get(i) : ""))
                .toList();
    }
}
