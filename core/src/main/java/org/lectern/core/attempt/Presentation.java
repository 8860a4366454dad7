package org.lectern.core.attempt;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lectern.core.question.Answer;
import org.lectern.core.quiz.ItemOrder;
import org.lectern.core.quiz.Quiz;
import org.lectern.core.quiz.QuizItem;
import org.lectern.core.quiz.QuizPolicy;

/**
 * A quiz as one attempt sees it: in its order, under its names, without anything that tells what is right. It never
 * changes, remembers what it worked out, and may be used by several threads.
 */
public final class Presentation {

    private final Veil veil;
    private final boolean shuffleOptions;
    private final Quiz quiz;
    private final List<QuizItem> inOrder;
    private final Map<String, QuizItem> byPresentedId = new LinkedHashMap<>();
    private final Map<String, String> presentedIds = new HashMap<>();
    private final Map<String, VeiledQuestion> veiled = new ConcurrentHashMap<>();
    private volatile @Nullable List<PresentedItem> presented;

    /**
     * The view of the attempt with this veil. The order of parts, and within a part of the text's sections, is kept
     * where items are shuffled, so that a reader need not jump about in the text.
     */
    public Presentation(Quiz quiz, QuizPolicy policy, Veil veil) {
        this.quiz = quiz;
        this.veil = veil;
        this.shuffleOptions = policy.shuffleOptions();
        List<QuizItem> items = quiz.items();
        this.inOrder = switch (policy.order()) {
            case ItemOrder.AS_WRITTEN -> items;
            case ItemOrder.SHUFFLED -> shuffled(items);
        };
        items.forEach(item -> presentedIds.put(item.id(), veil.name("items", item.id())));
        inOrder.forEach(item -> byPresentedId.put(presentedIds.get(item.id()), item));
    }

    private List<QuizItem> shuffled(List<QuizItem> items) {
        List<Integer> order =
                veil.order("items", items.stream().map(QuizItem::id).toList());
        return order.stream()
                .map(items::get)
                .sorted(Comparator.comparing(
                                (QuizItem item) -> quiz.part(item.id()).orElse(-1))
                        .thenComparing(QuizItem::section))
                .toList();
    }

    /** Ids of the quiz's items in this attempt's order: what {@link Attempt#replay} needs. */
    public List<String> itemIds() {
        return inOrder.stream().map(QuizItem::id).toList();
    }

    /** What the student may see, in order. */
    public List<PresentedItem> items() {
        List<PresentedItem> known = presented;
        if (known == null) {
            known = IntStream.range(0, inOrder.size()).mapToObj(this::at).toList();
            presented = known;
        }
        return known;
    }

    private PresentedItem at(int index) {
        QuizItem item = inOrder.get(index);
        return new PresentedItem(
                presentedIds.get(item.id()),
                index + 1,
                item.section(),
                quiz.part(item.id()),
                item.points(),
                veiled(item).presented());
    }

    /** The quiz's item that is presented under this id. */
    public Optional<QuizItem> item(String presentedId) {
        return Optional.ofNullable(byPresentedId.get(presentedId));
    }

    /** The id under which an item of the quiz is presented. */
    public String presentedId(QuizItem item) {
        return presentedIds.get(item.id());
    }

    /**
     * The stored form of what a page sent.
     *
     * @throws UnfitAnswerException where it does not fit the question
     */
    public Answer stored(QuizItem item, GivenAnswer given) {
        return veiled(item).stored(given);
    }

    /** The page's form of a stored answer. */
    public GivenAnswer given(QuizItem item, Answer answer) {
        return veiled(item).given(answer);
    }

    private VeiledQuestion veiled(QuizItem item) {
        return veiled.computeIfAbsent(
                item.id(), id -> VeiledQuestion.of(item.item().question(), veil, "item/" + id, shuffleOptions));
    }
}
