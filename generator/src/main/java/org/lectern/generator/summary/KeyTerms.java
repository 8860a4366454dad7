package org.lectern.generator.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lectern.core.article.Article;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * The things a text keeps speaking of: every mention counts, as a subject more, early more, in a title more. Mentions
 * known to mean the same count together, pronouns too.
 */
public final class KeyTerms {

    /** What the text speaks of, with the words to call it by. */
    record Topic(String name, String head, double weight, boolean named) {}

    private final ParsedText text;
    private final String titles;

    public KeyTerms(Article article, ParsedText text) {
        this.text = text;
        StringBuilder all = new StringBuilder(article.title());
        article.sections().forEach(section -> all.append(' ').append(section.heading()));
        this.titles = all.toString().toLowerCase(Locale.ROOT);
    }

    /** The names of the weightiest things in some sentences of the text, weightiest first. */
    public List<String> of(List<ParsedSentence> sentences, int most) {
        return topics(sentences, most).stream().map(Topic::name).toList();
    }

    List<Topic> topics(List<ParsedSentence> sentences, int most) {
        Map<Object, Double> weights = new HashMap<>();
        Map<Object, Topic> names = new LinkedHashMap<>();
        int place = 0;
        for (ParsedSentence sentence : sentences) {
            double early = place < 3 ? 1.4 : 1;
            place++;
            for (Mention mention : sentence.mentions()) {
                Word head = sentence.word(mention.head());
                if (mention.type() == EntityType.TIME
                        || mention.type() == EntityType.QUANTITY
                        || head.lower().matches("i|me|my|we|us|our|you|your|who|which|that|what|this|it")) {
                    continue;
                }
                Object key = key(mention, head);
                double role = head.hasRelation("nsubj") ? 1.5 : 1;
                weights.merge(key, role * early, Double::sum);
                name(sentence, mention, head).ifPresent(topic -> names.merge(key, topic, KeyTerms::better));
            }
        }
        return names.entrySet().stream()
                .map(entry -> weighed(entry.getValue(), weights.getOrDefault(entry.getKey(), 0.0)))
                .sorted(Comparator.comparingDouble(Topic::weight).reversed().thenComparing(Topic::name))
                .filter(distinctHeads())
                .limit(most)
                .toList();
    }

    private static Predicate<Topic> distinctHeads() {
        Set<String> seen = new HashSet<>();
        return topic -> seen.add(topic.head());
    }

    private Object key(Mention mention, Word head) {
        Optional<Chain> chain = text.chainOf(mention);
        return chain.<Object>map(known -> known).orElse(head.lemma().toLowerCase(Locale.ROOT));
    }

    private Topic weighed(Topic topic, double weight) {
        double titled = titles.contains(topic.head()) ? 1.5 : 1;
        double named = topic.named() ? 1.3 : 1;
        return new Topic(topic.name(), topic.head(), weight * titled * named, topic.named());
    }

    /** A name beats a noun, a described noun a bare one, the first of equals stays. */
    private static Topic better(Topic one, Topic other) {
        if (one.named() != other.named()) {
            return one.named() ? one : other;
        }
        int words = one.name().split(" ").length;
        int others = other.name().split(" ").length;
        return others > words && others <= 3 ? other : one;
    }

    private static Optional<Topic> name(ParsedSentence sentence, Mention mention, Word head) {
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
        return Optional.of(new Topic(
                plain ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1) : written,
                head.lemma().toLowerCase(Locale.ROOT),
                0,
                named));
    }

    private static boolean isPart(Word word) {
        return word.hasRelation("compound") && word.is(UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ)
                || word.hasRelation("amod")
                        && word.is(UniversalTag.ADJ)
                        && !word.hasLemma(
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
                                "ongoing")
                        && !word.features().is("Degree", "Cmp")
                        && !word.features().is("Degree", "Sup");
    }
}
