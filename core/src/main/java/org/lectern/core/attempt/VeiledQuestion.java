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
 * @param parts what can be chosen or put in order, or the left sides of what can be matched
 * @param rights the right sides
 */
record VeiledQuestion(Question question, Parts parts, Parts rights) {

    /**
     * The question behind this veil.
     *
     * @param list names this question's parts apart from those of others
     */
    static VeiledQuestion of(Question question, Veil veil, String list, boolean shuffleOptions) {
        Parts parts =
                switch (question) {
                    case SingleChoice q -> options(q.options(), veil, list, shuffleOptions);
                    case MultipleResponse q -> options(q.options(), veil, list, shuffleOptions);
                    // Sentences keep the order of the text: a reader looks for them there.
                    case EvidencePick q -> options(q.sentences(), veil, list, false);
                    case TrueFalse q -> Parts.asWritten(veil, list, List.of("true", "false"));
                    // The bank may be written with the answer first, so it is always shuffled; likewise pairs and
                    // sequences.
                    case Cloze q -> Parts.shuffled(veil, list, q.wordBank());
                    case Ordering q -> Parts.shuffled(veil, list, q.byNumber());
                    case Matching q ->
                        Parts.asWritten(
                                veil,
                                list,
                                q.pairs().stream().map(Matching.Pair::left).toList());
                    case ShortAnswer q -> Parts.NONE;
                    case Numeric q -> Parts.NONE;
                };
        Parts rights = question instanceof Matching matching
                ? Parts.shuffled(veil, list + "/rights", matching.byNumber())
                : Parts.NONE;
        return new VeiledQuestion(question, parts, rights);
    }

    private static Parts options(List<Option> options, Veil veil, String list, boolean shuffled) {
        List<String> texts = options.stream().map(Option::text).toList();
        return shuffled ? Parts.shuffled(veil, list, texts) : Parts.asWritten(veil, list, texts);
    }

    PresentedQuestion presented() {
        return switch (question) {
            case SingleChoice q -> new OneOf(q.stem(), parts.presented(), false);
            case EvidencePick q -> new OneOf(q.stem(), parts.presented(), true);
            case MultipleResponse q -> new AnyOf(q.stem(), parts.presented());
            case TrueFalse q -> new Judgement(q.stem(), parts.id(0), parts.id(1));
            case Cloze q -> {
                int gap = q.stem().indexOf(Cloze.GAP);
                yield new Gap(
                        q.stem().substring(0, gap), q.stem().substring(gap + Cloze.GAP.length()), parts.presented());
            }
            case ShortAnswer q -> new Writing(q.stem());
            case Numeric q -> new PresentedQuestion.Number(q.stem(), q.unit());
            case Matching q -> new Pairing(q.stem(), parts.presented(), rights.presented());
            case Ordering q -> new Sequence(q.stem(), parts.presented());
        };
    }

    Answer stored(GivenAnswer given) {
        return switch (question) {
            case SingleChoice q -> one(given);
            case EvidencePick q -> one(given);
            case TrueFalse q -> one(given);
            case MultipleResponse q -> choice(indices(given.chosen()));
            case Cloze q -> q.wordBank().isEmpty() ? typed(given) : fromBank(given);
            case ShortAnswer q -> typed(given);
            case Numeric q -> typed(given);
            case Matching q -> matched(given);
            case Ordering q -> ordered(given);
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
        return new GivenAnswer(indices.stream().map(parts::id).toList(), "", Map.of());
    }

    private GivenAnswer paired(Map<Integer, Integer> rightOfLeft) {
        if (!(question instanceof Matching)) {
            return GivenAnswer.NONE;
        }
        return GivenAnswer.pairing(rightOfLeft.entrySet().stream()
                .collect(Collectors.toMap(pair -> parts.id(pair.getKey()), pair -> rights.id(pair.getValue()))));
    }

    private Answer one(GivenAnswer given) {
        if (given.chosen().size() > 1) {
            throw new UnfitAnswerException("Choose one answer to this question.");
        }
        return choice(indices(given.chosen()));
    }

    private static Answer choice(Set<Integer> options) {
        return options.isEmpty() ? new Answer.Blank() : new Answer.Choice(options);
    }

    private static Answer typed(GivenAnswer given) {
        return given.text().isBlank() ? new Answer.Blank() : new Answer.Text(given.text());
    }

    private Answer fromBank(GivenAnswer given) {
        if (one(given) instanceof Answer.Choice choice) {
            return new Answer.Text(parts.texts().get(choice.options().iterator().next()));
        }
        return new Answer.Blank();
    }

    private GivenAnswer fromBank(Cloze cloze, Answer.Text text) {
        int index = cloze.wordBank().indexOf(text.text());
        return index < 0 ? GivenAnswer.NONE : GivenAnswer.choosing(parts.id(index));
    }

    private Answer matched(GivenAnswer given) {
        Map<Integer, Integer> pairs = new HashMap<>();
        given.matches().forEach((left, right) -> {
            if (!right.isEmpty()) {
                pairs.put(parts.index(left), rights.index(right));
            }
        });
        return pairs.isEmpty() ? new Answer.Blank() : new Answer.Matches(pairs);
    }

    private Answer ordered(GivenAnswer given) {
        if (given.chosen().isEmpty()) {
            return new Answer.Blank();
        }
        List<Integer> order = given.chosen().stream().map(parts::index).toList();
        if (order.size() != parts.texts().size() || new HashSet<>(order).size() != order.size()) {
            throw new UnfitAnswerException("Put each of the items in the order exactly once.");
        }
        return new Answer.Order(order);
    }

    private Set<Integer> indices(List<String> ids) {
        return ids.stream().map(parts::index).collect(Collectors.toSet());
    }
}
