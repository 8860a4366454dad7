package org.lectern.generator.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

/** Shuffles options so that over a draft the key stands at each place equally often. */
final class OptionOrder {

    private final Random random;
    private final List<Integer> places = new ArrayList<>();

    OptionOrder(long seed) {
        this.random = new Random(seed);
    }

    Question shuffled(Question question) {
        return switch (question) {
            case SingleChoice q ->
                new SingleChoice(
                        q.stem(), withKeyAt(q.options(), nextPlace(q.options().size())));
            case MultipleResponse q -> new MultipleResponse(q.stem(), mixed(q.options()));
            case Cloze q -> new Cloze(q.stem(), q.accepted(), mixed(q.wordBank()));
            case TrueFalse q -> q;
            case ShortAnswer q -> q;
            case Numeric q -> q;
            case Matching q -> q;
            case Ordering q -> q;
            case EvidencePick q -> q;
        };
    }

    /** Deals places from a deck that holds each once, so that none is favoured. */
    private int nextPlace(int options) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) < options) {
                return places.remove(i);
            }
        }
        List<Integer> deck = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(deck, random);
        places.addAll(deck);
        return nextPlace(options);
    }

    private List<Option> withKeyAt(List<Option> options, int place) {
        List<Option> others =
                mixed(options.stream().filter(option -> !option.correct()).toList());
        others.add(place, options.stream().filter(Option::correct).findFirst().orElseThrow());
        return others;
    }

    private <T> List<T> mixed(List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
