package org.lectern.generator.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.core.article.Article;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

/**
 * The things a text is about, as {@link SalienceModel} weighs them. Mentions known to mean the same count together,
 * pronouns too, and so do those that one noun heads.
 */
public final class KeyTerms {

    /** Of a section or document. */
    private static final int MOST = 5;

    /** So many are named however unsure they are. */
    private static final int FEWEST = 3;

    /** A further one needs at least this chance: of those named on half of GUM, 63 of 100 are then salient. */
    private static final double LEAST_CHANCE = 0.33;

    private static final Pattern SPEAKS_OR_POINTS =
            Pattern.compile("i|me|my|mine|we|us|our|ours|you|your|yours|who|which|that|what|this|it|one");

    private final ParsedText text;
    private final Set<String> titles;

    public KeyTerms(Article article, ParsedText text) {
        this.text = text;
        this.titles = new HashSet<>(words(article.title()));
        article.sections().forEach(section -> titles.addAll(words(section.heading())));
        // A heading's plural is met by the lemma of the text.
        Set<String> singular = titles.stream()
                .filter(word -> word.endsWith("s"))
                .map(word -> word.substring(0, word.length() - 1))
                .collect(Collectors.toSet());
        titles.addAll(singular);
    }

    /** What some sentences of the text are about, three to five, fewer where they speak of fewer things. */
    List<Topic> topics(List<ParsedSentence> sentences) {
        return shown(candidates(sentences), SalienceModel.shipped());
    }

    /** Those of a text's topics that are named as its key terms. */
    public static List<Topic> shown(List<Topic> topics, SalienceModel model) {
        List<Topic> best = best(topics, model, MOST);
        return IntStream.range(0, best.size())
                .filter(i -> i < FEWEST || model.chance(best.get(i)) >= LEAST_CHANCE)
                .mapToObj(best::get)
                .toList();
    }

    /** The likeliest by a model, the first the likeliest. */
    public static List<Topic> best(List<Topic> topics, SalienceModel model, int most) {
        Set<String> seen = new HashSet<>();
        return topics.stream()
                .sorted(Comparator.comparingDouble(model::chance).reversed().thenComparing(Topic::name))
                .filter(topic -> seen.add(topic.name().toLowerCase(Locale.ROOT)))
                .limit(most)
                .toList();
    }

    /** Everything that some sentences of the text speak of by a noun or name. */
    public List<Topic> candidates(List<ParsedSentence> sentences) {
        Map<Object, TopicMentions> byKey = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence sentence = sentences.get(i);
            for (Mention mention : sentence.mentions()) {
                Word head = sentence.word(mention.head());
                if (mention.type() != EntityType.TIME
                        && mention.type() != EntityType.QUANTITY
                        && !SPEAKS_OR_POINTS.matcher(head.lower()).matches()) {
                    byKey.computeIfAbsent(key(mention, head), key -> new TopicMentions())
                            .add(i, sentence, mention, head);
                }
            }
        }
        Map<String, TopicMentions> byHead = new LinkedHashMap<>();
        for (TopicMentions mentions : byKey.values()) {
            mentions.head().ifPresent(head -> byHead.computeIfAbsent(head, h -> new TopicMentions())
                    .addAll(mentions));
        }
        return byHead.entrySet().stream()
                .map(entry -> entry.getValue().topic(entry.getKey(), titles, sentences.size()))
                .toList();
    }

    private Object key(Mention mention, Word head) {
        Optional<Chain> chain = text.chainOf(mention);
        return chain.<Object>map(known -> known).orElse(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** The words of a title or name, lower case. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
