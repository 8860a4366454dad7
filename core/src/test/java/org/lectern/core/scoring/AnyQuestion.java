package org.lectern.core.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/** Arbitrary questions of each type, their keys, and arbitrary answers. */
public final class AnyQuestion {

    private AnyQuestion() {}

    /** Texts with letters of several scripts, marks, digits and spaces. */
    public static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars(" .,'-éüßñøЖ中0123456789?!&<>\"{}=~#:\\%$")
                .ofMinLength(1)
                .ofMaxLength(24)
                .map(text -> text.strip().replaceAll(" +", " "))
                .filter(text -> !text.isBlank());
    }

    /** Distinct texts, let alone case and outer white space. */
    public static Arbitrary<List<String>> texts(int least, int most) {
        return text().list().ofMinSize(least).ofMaxSize(most).uniqueElements(text -> text.strip()
                .toLowerCase(java.util.Locale.ROOT));
    }

    public static Arbitrary<Question> questions() {
        return Arbitraries.oneOf(List.of(
                texts(3, 7).flatMap(AnyQuestion::singleChoice),
                texts(3, 7).flatMap(AnyQuestion::multipleResponse),
                texts(3, 7).flatMap(AnyQuestion::evidencePick),
                Combinators.combine(text(), Arbitraries.of(true, false))
                        .as((t, key) -> new TrueFalse(t, key, key ? t : "")),
                texts(1, 4).map(AnyQuestion::cloze),
                texts(2, 4).map(t -> new ShortAnswer(t.getFirst(), t.subList(1, t.size()))),
                Combinators.combine(text(), decimals(), decimals())
                        .as((t, value, tolerance) -> new Numeric(t, value, tolerance.abs(), "")),
                texts(5, 9).map(AnyQuestion::matching),
                texts(3, 7).map(t -> new Ordering(t.getFirst(), t.subList(1, t.size())))));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                .ofScale(4);
    }

    private static Arbitrary<Question> singleChoice(List<String> texts) {
        return Arbitraries.integers()
                .between(1, texts.size() - 1)
                .map(key -> new SingleChoice(texts.getFirst(), options(texts, Set.of(key))));
    }

    private static Arbitrary<Question> evidencePick(List<String> texts) {
        return Arbitraries.integers()
                .between(1, texts.size() - 1)
                .map(key -> new EvidencePick(texts.getFirst(), options(texts, Set.of(key))));
    }

    private static Arbitrary<Question> multipleResponse(List<String> texts) {
        return Arbitraries.integers()
                .between(1, texts.size() - 1)
                .set()
                .ofMinSize(1)
                .map(keys -> new MultipleResponse(texts.getFirst(), options(texts, keys)));
    }

    private static List<Option> options(List<String> texts, Set<Integer> keys) {
        return IntStream.range(1, texts.size())
                .mapToObj(i -> new Option(texts.get(i), keys.contains(i), i % 2 == 0 ? "" : "Why " + i + "?"))
                .toList();
    }

    private static Question cloze(List<String> texts) {
        return switch (texts.size()) {
            case 1 -> new Cloze("____ stands first.", texts, List.of());
            case 2 -> new Cloze("The gap (____) has a bank.", texts.subList(0, 1), texts);
            case 3 -> new Cloze("The answer is ____", texts, List.of());
            default -> new Cloze("The answer is ____ here.", texts, texts);
        };
    }

    private static Question matching(List<String> texts) {
        List<Matching.Pair> pairs = new ArrayList<>();
        for (int i = 1; i + 1 < texts.size(); i += 2) {
            pairs.add(new Matching.Pair(texts.get(i), texts.get(i + 1)));
        }
        return new Matching("Match.", pairs, List.of(texts.getFirst()));
    }

    /** The answer that has every point. */
    public static Answer key(Question question) {
        return switch (question) {
            case SingleChoice q -> keys(q.options());
            case MultipleResponse q -> keys(q.options());
            case EvidencePick q -> keys(q.sentences());
            case TrueFalse q -> Answer.Choice.of(q.key() ? 0 : 1);
            case Cloze q -> new Answer.Text(q.accepted().getLast());
            case ShortAnswer q -> new Answer.Text(q.accepted().getLast());
            case Numeric q -> new Answer.Text(q.value().toPlainString());
            case Matching q -> {
                Map<Integer, Integer> matches = new HashMap<>();
                IntStream.range(0, q.pairs().size()).forEach(i -> matches.put(i, i));
                yield new Answer.Matches(matches);
            }
            case Ordering q ->
                new Answer.Order(IntStream.range(0, q.items().size()).boxed().toList());
        };
    }

    private static Answer keys(List<Option> options) {
        Set<Integer> keys = new HashSet<>();
        IntStream.range(0, options.size()).filter(i -> options.get(i).correct()).forEach(keys::add);
        return new Answer.Choice(keys);
    }

    public static Arbitrary<Answer> answers() {
        Arbitrary<Integer> indices = Arbitraries.integers().between(-2, 9);
        return Arbitraries.oneOf(List.of(
                Arbitraries.just(new Answer.Blank()),
                indices.set().ofMaxSize(6).map(Answer.Choice::new),
                text().map(Answer.Text::new),
                Arbitraries.strings().ofMaxLength(30).map(Answer.Text::new),
                Arbitraries.maps(indices, indices).ofMaxSize(6).map(Answer.Matches::new),
                indices.list().ofMaxSize(8).map(Answer.Order::new)));
    }

    /** The choice as a set filled in another order. */
    static Answer.Choice refilled(Answer.Choice choice) {
        List<Integer> reversed =
                new ArrayList<>(choice.options()).stream().sorted().toList().reversed();
        return new Answer.Choice(new LinkedHashSet<>(reversed));
    }
}
