package org.lectern.core.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lectern.core.article.Article;
import org.lectern.core.question.Evidence;

/**
 * One immutable version of a quiz: a text and what is asked about it.
 *
 * @param title never blank
 * @param article the very version that the items' evidence points into
 * @param summaries for each section its sentences, an empty list where a section has none; as many as sections
 * @param items in the teacher's order, at least one, with distinct ids
 * @param pools of items of which each attempt meets some; no item is in two
 * @param texts the articles that are joined in its article, in their order; none where it is one by itself
 * @param parts into which its items are divided, in their order, none where they are not; items before the first part
 *     are in none, and a pool lies in one part
 */
public record Quiz(
        String title,
        Article article,
        List<List<String>> summaries,
        List<QuizItem> items,
        List<Pool> pools,
        List<JoinedText> texts,
        List<QuizPart> parts) {

    /**
     * One of several articles that a quiz joins to one.
     *
     * @param firstSection index of the section with which it begins
     * @param items ids of the items that are about it
     */
    public record JoinedText(int firstSection, Set<String> items) {

        public JoinedText {
            items = Set.copyOf(items);
        }
    }

    public Quiz {
        if (title.isBlank()) {
            throw new IllegalArgumentException("Give the quiz a title.");
        }
        summaries = summaries.stream().map(List::copyOf).toList();
        items = List.copyOf(items);
        pools = List.copyOf(pools);
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("Approve at least one question before publishing the quiz.");
        }
        if (summaries.size() != article.sections().size()) {
            throw new IllegalArgumentException("The article has "
                    + article.sections().size() + " sections and " + summaries.size() + " summaries");
        }
        Set<String> ids = new HashSet<>();
        for (QuizItem item : items) {
            if (!ids.add(item.id())) {
                throw new IllegalArgumentException("Two items have the id " + item.id());
            }
            for (Evidence evidence : item.item().evidence()) {
                if (!evidence.holdsIn(article)) {
                    throw new IllegalArgumentException("The evidence of item " + item.id()
                            + " is not where it should be in the article: " + evidence.quote());
                }
            }
        }
        Set<String> pooled = new HashSet<>();
        for (Pool pool : pools) {
            for (String id : pool.items()) {
                if (!ids.contains(id) || !pooled.add(id)) {
                    throw new IllegalArgumentException("The item " + id + " is in two pools or in no quiz");
                }
            }
        }
        requireDivided(items, pools, parts);
    }

    private static void requireDivided(List<QuizItem> items, List<Pool> pools, List<QuizPart> parts) {
        List<String> divided =
                parts.stream().flatMap(part -> part.items().stream()).toList();
        List<String> ids = items.stream().map(QuizItem::id).toList();
        if (divided.size() > ids.size()
                || !ids.subList(ids.size() - divided.size(), ids.size()).equals(divided)) {
            throw new IllegalArgumentException("The parts do not follow the quiz's items: " + divided);
        }
        for (Pool pool : pools) {
            if (parts.stream()
                    .anyMatch(part -> !Collections.disjoint(part.items(), pool.items())
                            && !part.items().containsAll(pool.items()))) {
                throw new IllegalArgumentException("A pool lies in two parts: " + pool.items());
            }
        }
    }

    /** A quiz about one article whose items every attempt meets. */
    public Quiz(String title, Article article, List<List<String>> summaries, List<QuizItem> items) {
        this(title, article, summaries, items, List.of(), List.of(), List.of());
    }

    /** How many items one attempt meets. */
    public int length() {
        return items.size()
                - pools.stream()
                        .mapToInt(pool -> pool.items().size() - pool.draw())
                        .sum();
    }

    /** The quiz as an attempt meets it that drew these items. */
    public Quiz only(Collection<String> drawn) {
        return new Quiz(
                title,
                article,
                summaries,
                items.stream().filter(item -> drawn.contains(item.id())).toList(),
                List.of(),
                texts,
                parts.stream()
                        .filter(part -> part.items().stream().anyMatch(drawn::contains))
                        .map(part -> new QuizPart(
                                part.title(),
                                part.instructions(),
                                part.items().stream().filter(drawn::contains).toList()))
                        .toList());
    }

    /** Index of the part that the item with this id stands in; empty where it is in none. */
    public Optional<Integer> part(String id) {
        return IntStream.range(0, parts.size())
                .boxed()
                .filter(index -> parts.get(index).items().contains(id))
                .findFirst();
    }

    /** Indices of the sections to be read for its items: of joined articles only those that an item is about. */
    public List<Integer> sections() {
        List<Integer> sections = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            JoinedText text = texts.get(index);
            if (items.stream().anyMatch(item -> text.items().contains(item.id()))) {
                int end = index + 1 < texts.size()
                        ? texts.get(index + 1).firstSection()
                        : article.sections().size();
                IntStream.range(text.firstSection(), end).forEach(sections::add);
            }
        }
        return sections.isEmpty()
                ? IntStream.range(0, article.sections().size()).boxed().toList()
                : sections;
    }

    /** The item with this id, if it is one of this quiz. */
    public Optional<QuizItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What can be earned in all. */
    public double points() {
        return items.stream().mapToDouble(QuizItem::points).sum();
    }
}
