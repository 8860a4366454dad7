package org.lectern.generator.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/** Where a text speaks of one thing: what to call it, and what that says of how much it matters. */
final class TopicMentions {

    private static final Set<String> POINTING_ADJECTIVES = Set.of(
            "several",
            "many",
            "recent",
            "other",
            "certain",
            "various",
            "such",
            "own",
            "same",
            "different",
            "new",
            "few",
            "much",
            "last",
            "next",
            "first",
            "great",
            "good",
            "main",
            "ongoing");

    /** A longer name that so many of the mentions use is the thing's own, not a description made once. */
    private static final double OFTEN = 0.5;

    /** Sentences at the head of a text, in which writers say what it is about. */
    private static final int HEAD = 5;

    private static final int TENTHS = 10;

    /** @param called what it is called there; empty for pronouns and the like */
    private record Place(int sentence, ParsedSentence in, Mention mention, Word head, Optional<Called> called) {}

    /** @param named whether it is a proper name */
    private record Called(String text, String head, boolean named) {}

    private final List<Place> places = new ArrayList<>();

    /** @param sentence its place among the sentences looked at, from 0 */
    void add(int sentence, ParsedSentence in, Mention mention, Word head) {
        places.add(new Place(sentence, in, mention, head, called(in, mention, head)));
    }

    void addAll(TopicMentions others) {
        places.addAll(others.places);
        places.sort(Comparator.comparingInt(Place::sentence)
                .thenComparingInt(place -> place.head().index()));
    }

    /** The lemma that most of its names have as head; empty where nothing but pronouns stands for it. */
    Optional<String> head() {
        List<Called> all = all();
        List<Called> named = all.stream().filter(Called::named).toList();
        return commonest(
                (named.isEmpty() ? all : named).stream().map(Called::head).toList());
    }

    private List<Called> all() {
        return places.stream().flatMap(place -> place.called().stream()).toList();
    }

    /**
     * The thing with its name and features.
     *
     * @param head as {@link #head} says
     * @param titles title and headings as words in lower case
     * @param sentences how many were looked at
     */
    Topic topic(String head, Set<String> titles, int sentences) {
        List<Called> all = all();
        List<Called> named = all.stream().filter(Called::named).toList();
        boolean isNamed = 2 * named.size() >= all.size();
        String name = name(isNamed ? named : all, head);
        Map<String, Double> features = new HashMap<>();
        int first = places.getFirst().sentence();
        features.put("mentions", Math.log(all.size()));
        features.put(
                "paragraphs",
                Math.log(places.stream()
                        .map(place -> place.in().paragraph())
                        .distinct()
                        .count()));
        features.put(
                "spread",
                (double) places.stream()
                                .map(place -> place.sentence() * TENTHS / sentences)
                                .distinct()
                                .count()
                        / TENTHS);
        features.put("first", Math.log(1.0 + first));
        features.put("opening", first < 3 ? 1.0 : 0);
        features.put("at the head", (double) Math.min(
                3, places.stream().filter(place -> place.sentence() < HEAD).count()));
        features.put("subject", share(place -> place.head().hasRelation("nsubj")));
        features.put("head in title", titles.contains(head) ? 1.0 : 0);
        features.put("all in title", titles.containsAll(KeyTerms.words(name)) ? 1.0 : 0);
        EntityType type = commonest(
                        places.stream().map(place -> place.mention().type()).toList())
                .orElseThrow();
        features.put("person", type == EntityType.PERSON ? 1.0 : 0);
        features.put("place", type == EntityType.PLACE ? 1.0 : 0);
        return new Topic(name, head, isNamed, features);
    }

    private double share(Predicate<Place> held) {
        return (double) places.stream().filter(held).count() / places.size();
    }

    /**
     * The longest that half of the mentions use, else the commonest, the shorter of equals; where no two agree, the noun
     * alone.
     */
    private static String name(List<Called> called, String head) {
        List<Called> own =
                called.stream().filter(one -> one.head().equals(head)).toList();
        List<Called> from = own.isEmpty() ? called : own;
        Map<String, List<Called>> byText = from.stream()
                .collect(Collectors.groupingBy(
                        one -> one.text().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        Optional<List<Called>> usual = byText.values().stream()
                .filter(same -> same.size() >= OFTEN * from.size())
                .max(Comparator.comparingInt(same -> length(same.getFirst().text())));
        List<Called> chosen = usual.orElseGet(() -> byText.values().stream()
                .max(Comparator.<List<Called>>comparingInt(List::size)
                        .thenComparingInt(same -> -length(same.getFirst().text())))
                .orElseThrow());
        Called best = chosen.getFirst();
        return chosen.size() == 1 && from.size() > 1 && !best.named() ? lastWord(best.text()) : best.text();
    }

    private static int length(String name) {
        return name.split(" ").length;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static <T> Optional<T> commonest(List<T> all) {
        Map<T, Long> counts = all.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Called> called(ParsedSentence sentence, Mention mention, Word head) {
        if (!head.is(UniversalTag.NOUN, UniversalTag.PROPN) || head.form().length() < 3) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        boolean named = mention.isNamed() && sentence.nameAt(head).isPresent();
        if (named) {
            var name = sentence.nameAt(head).orElseThrow();
            words.addAll(sentence.words().subList(name.first() - 1, name.last()));
        } else {
            sentence.words().stream()
                    .filter(word -> word.equals(head)
                            || word.head() == head.index() && word.index() < head.index() && isPart(word))
                    .forEach(words::add);
        }
        boolean torn = words.getLast().index() - words.getFirst().index() + 1 != words.size();
        String written = sentence.textOf(torn ? List.of(head) : words);
        boolean plain = !named
                && Character.isUpperCase(written.charAt(0))
                && words.getFirst().index() <= 2
                && !words.getFirst().is(UniversalTag.PROPN);
        return Optional.of(new Called(
                plain ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1) : written,
                head.lemma().toLowerCase(Locale.ROOT),
                named));
    }

    private static boolean isPart(Word word) {
        return word.hasRelation("compound") && word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ)
                || word.hasRelation("amod")
                        && word.is(UniversalTag.ADJ)
                        && !POINTING_ADJECTIVES.contains(word.lemma().toLowerCase(Locale.ROOT))
                        && !word.features().is("Degree", "Cmp")
                        && !word.features().is("Degree", "Sup");
    }
}
