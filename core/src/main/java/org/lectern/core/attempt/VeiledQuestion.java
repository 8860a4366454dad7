package org.lectern.core.attempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.core.attempt.PresentedQuestion.AnyOf;
import org.lectern.core.attempt.PresentedQuestion.Gap;
import org.lectern.core.attempt.PresentedQuestion.Judgement;
import org.lectern.core.attempt.PresentedQuestion.OneOf;
import org.lectern.core.attempt.PresentedQuestion.Pairing;
import org.lectern.core.attempt.PresentedQuestion.Sequence;
import org.lectern.core.attempt.PresentedQuestion.Writing;
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
 * Translates between a question as it is stored and as one attempt sees it.
 *
 * @param list names this question's parts apart from those of others
 */
record VeiledQuestion(Question question, Veil veil, String list, boolean shuffleOptions) {

    PresentedQuestion presented() {
        return switch (question) {
            case SingleChoice q -> new OneOf(q.stem(), options(q.options()).presented(), false);
            // Sentences keep the order of the text: a reader looks for them there.
            case EvidencePick q -> new OneOf(q.stem(), sentences(q).presented(), true);
            case MultipleResponse q -> new AnyOf(q.stem(), options(q.options()).presented());
            case TrueFalse q -> {
                Parts judgements = judgements();
                yield new Judgement(q.stem(), judgements.id(0), judgements.id(1));
            }
            case Cloze q -> {
                int gap = q.stem().indexOf(Cloze.GAP);
                yield new Gap(
                        q.stem().substring(0, gap), q.stem().substring(gap + Cloze.GAP.length()), bank(q).presented());
            }
            case ShortAnswer q -> new Writing(q.stem());
            case Numeric q -> new PresentedQuestion.Number(q.stem(), q.unit());
            case Matching q ->
                new Pairing(q.stem(), lefts(q).presented(), rights(q).presented());
            case Ordering q -> new Sequence(q.stem(), items(q).presented());
        };
    }

    Answer stored(GivenAnswer given) {
        return switch (question) {
            case SingleChoice q -> one(options(q.options()), given);
            case EvidencePick q -> one(sentences(q), given);
            case TrueFalse q -> one(judgements(), given);
            case MultipleResponse q -> choice(indices(options(q.options()), given.chosen()));
            case Cloze q -> q.wordBank().isEmpty() ? typed(given) : fromBank(q, given);
            case ShortAnswer q -> typed(given);
            case Numeric q -> typed(given);
            case Matching q -> matched(q, given);
            case Ordering q -> ordered(q, given);
        };
    }

    GivenAnswer given(Answer answer) {
        return switch (answer) {
            case Answer.Blank blank -> GivenAnswer.NONE;
            case Answer.Choice choice -> chosen(choice.options());
            case Answer.Order order -> chosen(order.items());
            case Answer.Matches matches -> paired(matches.rightOfLeft());
            case Answer.Text text ->
                question instanceof Cloze cloze && !cloze.wordBank().isEmpty()
                        ? fromBank(cloze, text)
                        : GivenAnswer.writing(text.text());
        };
    }

    private GivenAnswer chosen(Collection<Integer> indices) {
        Parts parts = choosable();
        return new GivenAnswer(indices.stream().map(parts::id).toList(), "", Map.of());
    }

    private Parts choosable() {
        return switch (question) {
            case SingleChoice q -> options(q.options());
            case MultipleResponse q -> options(q.options());
            case EvidencePick q -> sentences(q);
            case TrueFalse q -> judgements();
            case Cloze q -> bank(q);
            case Ordering q -> items(q);
            case Matching q -> lefts(q);
            case ShortAnswer q -> Parts.asWritten(veil, list, List.of());
            case Numeric q -> Parts.asWritten(veil, list, List.of());
        };
    }

    private GivenAnswer paired(Map<Integer, Integer> rightOfLeft) {
        if (!(question instanceof Matching matching)) {
            return GivenAnswer.NONE;
        }
        Parts lefts = lefts(matching);
        Parts rights = rights(matching);
        return GivenAnswer.pairing(rightOfLeft.entrySet().stream()
                .collect(Collectors.toMap(pair -> lefts.id(pair.getKey()), pair -> rights.id(pair.getValue()))));
    }

    private Answer one(Parts parts, GivenAnswer given) {
        if (given.chosen().size() > 1) {
            throw new UnfitAnswerException("Choose one answer to this question.");
        }
        return choice(indices(parts, given.chosen()));
    }

    private static Answer choice(Set<Integer> options) {
        return options.isEmpty() ? new Answer.Blank() : new Answer.Choice(options);
    }

    private static Answer typed(GivenAnswer given) {
        return given.text().isBlank() ? new Answer.Blank() : new Answer.Text(given.text());
    }

    private Answer fromBank(Cloze cloze, GivenAnswer given) {
        Parts bank = bank(cloze);
        if (one(bank, given) instanceof Answer.Choice choice) {
            return new Answer.Text(bank.texts().get(choice.options().iterator().next()));
        }
        return new Answer.Blank();
    }

    private GivenAnswer fromBank(Cloze cloze, Answer.Text text) {
        int index = cloze.wordBank().indexOf(text.text());
        return index < 0 ? GivenAnswer.NONE : GivenAnswer.choosing(bank(cloze).id(index));
    }

    private Answer matched(Matching matching, GivenAnswer given) {
        Parts lefts = lefts(matching);
        Parts rights = rights(matching);
        Map<Integer, Integer> pairs = new HashMap<>();
        given.matches().forEach((left, right) -> {
            if (!right.isEmpty()) {
                pairs.put(lefts.index(left), rights.index(right));
            }
        });
        return pairs.isEmpty() ? new Answer.Blank() : new Answer.Matches(pairs);
    }

    private Answer ordered(Ordering ordering, GivenAnswer given) {
        if (given.chosen().isEmpty()) {
            return new Answer.Blank();
        }
        Parts items = items(ordering);
        List<Integer> order = given.chosen().stream().map(items::index).toList();
        if (order.size() != items.texts().size() || new HashSet<>(order).size() != order.size()) {
            throw new UnfitAnswerException("Put each of the items in the order exactly once.");
        }
        return new Answer.Order(order);
    }

    private static Set<Integer> indices(Parts parts, List<String> ids) {
        return ids.stream().map(parts::index).collect(Collectors.toSet());
    }

    private Parts options(List<Option> options) {
        List<String> texts = options.stream().map(Option::text).toList();
        return shuffleOptions ? Parts.shuffled(veil, list, texts) : Parts.asWritten(veil, list, texts);
    }

    private Parts sentences(EvidencePick pick) {
        return Parts.asWritten(
                veil, list, pick.sentences().stream().map(Option::text).toList());
    }

    private Parts judgements() {
        return Parts.asWritten(veil, list, List.of("true", "false"));
    }

    // The bank may be written with the answer first, so it is always shuffled; likewise pairs and sequences.
    private Parts bank(Cloze cloze) {
        return Parts.shuffled(veil, list, cloze.wordBank());
    }

    private Parts lefts(Matching matching) {
        return Parts.asWritten(
                veil, list, matching.pairs().stream().map(Matching.Pair::left).toList());
    }

    private Parts rights(Matching matching) {
        return Parts.shuffled(veil, list + "/rights", matching.byNumber());
    }

    private Parts items(Ordering ordering) {
        return Parts.shuffled(veil, list, ordering.byNumber());
    }
}
