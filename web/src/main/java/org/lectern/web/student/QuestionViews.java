package org.lectern.web.student;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.core.attempt.Attempt;
import org.lectern.core.attempt.GivenAnswer;
import org.lectern.core.attempt.ItemLog;
import org.lectern.core.attempt.LogEntry.Response;
import org.lectern.core.attempt.Presentation;
import org.lectern.core.attempt.PresentedItem;
import org.lectern.core.attempt.PresentedQuestion;
import org.lectern.core.attempt.PresentedQuestion.AnyOf;
import org.lectern.core.attempt.PresentedQuestion.Gap;
import org.lectern.core.attempt.PresentedQuestion.Judgement;
import org.lectern.core.attempt.PresentedQuestion.OneOf;
import org.lectern.core.attempt.PresentedQuestion.Pairing;
import org.lectern.core.attempt.PresentedQuestion.Part;
import org.lectern.core.attempt.PresentedQuestion.Sequence;
import org.lectern.core.attempt.PresentedQuestion.Writing;
import org.lectern.core.quiz.QuizItem;
import org.lectern.web.attempt.AnswerWords;
import org.lectern.web.attempt.Sitting;
import org.lectern.web.student.QuestionView.Choice;
import org.lectern.web.student.QuestionView.Conflict;
import org.lectern.web.student.QuestionView.Kind;
import org.lectern.web.student.QuestionView.Row;

/**
 * Turns an attempt into what its page shows.
 *
 * @param flags ids of flagged items, as the quiz knows them
 */
record QuestionViews(
        Sitting sitting, Presentation presentation, Attempt attempt, Set<String> flags, AnswerWords words) {

    /** Every question that navigation has open. */
    List<QuestionView> open() {
        return presentation.items().stream()
                .filter(shown -> isOpen(presentation.item(shown.id()).orElseThrow()))
                .map(this::view)
                .toList();
    }

    /** Whether navigation and the reading gate have come to this item. */
    boolean isOpen(QuizItem item) {
        return attempt.isOpen(item.id()) && sitting.isInReach(item);
    }

    List<QuestionView> all() {
        return presentation.items().stream().map(this::view).toList();
    }

    private QuestionView view(PresentedItem shown) {
        QuizItem item = presentation.item(shown.id()).orElseThrow();
        ItemLog log = attempt.item(item.id());
        GivenAnswer given = presentation.given(item, log.answer());
        PresentedQuestion question = shown.question();
        boolean answered = !given.equals(GivenAnswer.NONE);
        return new QuestionView(
                shown.id(),
                shown.number(),
                attempt.itemIds().size(),
                shown.section(),
                shown.part(),
                isFirst(shown),
                kind(question),
                question.stem(),
                question instanceof Gap gap ? gap.before() : "",
                question instanceof Gap gap ? gap.after() : "",
                question instanceof PresentedQuestion.Number number ? number.unit() : "",
                choices(question, given),
                question instanceof Pairing pairing ? rows(pairing, given.matches()) : List.of(),
                given.text(),
                log.current().map(Response::position).orElse(0L),
                answered,
                flags.contains(item.id()),
                conflicts(item, log));
    }

    /** Whether no question of its part stands before it. */
    private boolean isFirst(PresentedItem shown) {
        return shown.number() == 1
                || !presentation.items().get(shown.number() - 2).part().equals(shown.part());
    }

    private List<Conflict> conflicts(QuizItem item, ItemLog log) {
        return log.conflicts().stream()
                .map(other ->
                        new Conflict(other.position(), words.answer(item.item().question(), other.answer())))
                .toList();
    }

    private static Kind kind(PresentedQuestion question) {
        return switch (question) {
            case OneOf q -> Kind.ONE;
            case AnyOf q -> Kind.ANY;
            case Judgement q -> Kind.TRUTH;
            case Gap q -> q.bank().isEmpty() ? Kind.GAP : Kind.BANK;
            case Writing q -> Kind.WRITING;
            case PresentedQuestion.Number q -> Kind.NUMBER;
            case Pairing q -> Kind.PAIRS;
            case Sequence q -> Kind.SEQUENCE;
        };
    }

    private List<Choice> choices(PresentedQuestion question, GivenAnswer given) {
        return switch (question) {
            case OneOf q -> choices(q.options(), given);
            case AnyOf q -> choices(q.options(), given);
            case Judgement q ->
                choices(
                        List.of(
                                new Part(q.trueId(), words.words().text("attempt_true")),
                                new Part(q.falseId(), words.words().text("attempt_false"))),
                        given);
            case Gap q -> choices(q.bank(), given);
            case Sequence q -> choices(inGivenOrder(q.items(), given.chosen()), given);
            case Writing q -> List.of();
            case PresentedQuestion.Number q -> List.of();
            case Pairing q -> List.of();
        };
    }

    private static List<Choice> choices(List<Part> parts, GivenAnswer given) {
        return parts.stream()
                .map(part -> new Choice(part.id(), part.text(), given.chosen().contains(part.id())))
                .toList();
    }

    private static List<Part> inGivenOrder(List<Part> parts, List<String> order) {
        if (order.isEmpty()) {
            return parts;
        }
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingInt(part -> order.indexOf(part.id())));
        return sorted;
    }

    private static List<Row> rows(Pairing pairing, Map<String, String> matches) {
        return pairing.lefts().stream()
                .map(left -> new Row(
                        left.id(),
                        left.text(),
                        pairing.rights().stream()
                                .map(right -> new Choice(
                                        right.id(), right.text(), right.id().equals(matches.get(left.id()))))
                                .toList()))
                .toList();
    }
}
