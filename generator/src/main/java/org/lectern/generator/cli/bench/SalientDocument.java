package org.lectern.generator.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.cli.SharedAnalyser;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.conllu.ConlluReader.Grouped;
import org.lectern.generator.summary.KeyTerms;
import org.lectern.generator.summary.Topic;

/**
 * A document of GUM with what it is about: an entity is the more salient the more of five summaries mention it (Lin and
 * Zeldes 2024).
 *
 * @param topics what our own reading of the raw text finds, unordered
 * @param salient the salient entities, most salient first
 */
record SalientDocument(List<Topic> topics, List<Entity> salient) {

    /** So many count as the most salient ones. */
    static final int MOST = 5;

    private static final String SALIENT = "# meta::salientEntities = ";
    private static final String TITLE = "# meta::title = ";
    private static final Pattern ENTITY = Pattern.compile("(\\d+) \\((\\d+)\\*?\\)");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "my", "our", "your", "this", "that", "these", "those");

    /**
     * @param score how many summaries mention it
     * @param names its mentions but for pronouns
     */
    record Entity(int score, List<Named> names) {}

    /** A mention's words without determiners, lower case, and that of its head. */
    record Named(List<String> words, String head) {}

    /** @param chosen of the place of a file in the order of names, from 0 */
    static List<SalientDocument> readAll(Path folder, IntPredicate chosen) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".conllu"))
                    .sorted()
                    .toList();
        }
        List<SalientDocument> documents = new ArrayList<>();
        for (int i : IntStream.range(0, files.size()).filter(chosen).toArray()) {
            documents.add(read(Files.readString(files.get(i))));
        }
        return documents;
    }

    private static SalientDocument read(String conllu) {
        Grouped gold = ConlluReader.readGrouped(conllu);
        ParsedText ours = SharedAnalyser.get().analyse(gold.text().text());
        Article article = Article.titled(
                comment(conllu, TITLE), new Section("", gold.text().text()));
        return new SalientDocument(
                new KeyTerms(article, ours).candidates(ours.sentences()), salient(comment(conllu, SALIENT), gold));
    }

    private static String comment(String conllu, String start) {
        return conllu.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** @param scores such as "4 (5*), 44 (3)": the entity's group and how many summaries mention it */
    static List<Entity> salient(String scores, Grouped gold) {
        Map<String, Integer> byGroup = new LinkedHashMap<>();
        Matcher found = ENTITY.matcher(scores);
        while (found.find()) {
            byGroup.put(found.group(1), Integer.valueOf(found.group(2)));
        }
        return byGroup.entrySet().stream()
                .map(entry -> new Entity(
                        entry.getValue(),
                        gold.groups().getOrDefault(entry.getKey(), List.of()).stream()
                                .filter(mention -> !mention.isPronoun())
                                .map(mention -> named(gold.text(), mention))
                                .toList()))
                .toList();
    }

    private static Named named(ParsedText text, Mention mention) {
        ParsedSentence sentence = text.sentenceOf(mention);
        List<String> head = words(sentence.word(mention.head()).form());
        return new Named(words(text.textOf(mention)), head.isEmpty() ? "" : head.getLast());
    }

    /** Whether a term names one of the most salient entities; with ties, all that are as salient as the last count. */
    boolean isSalient(String term, boolean ties) {
        int least = ties && salient.size() > MOST ? salient.get(MOST - 1).score() : Integer.MAX_VALUE;
        return IntStream.range(0, salient.size())
                .filter(i -> i < MOST || salient.get(i).score() >= least)
                .anyMatch(i -> salient.get(i).names().stream().anyMatch(named -> names(term, named)));
    }

    /** Whether a term stands in a mention as one run of words, the mention's head among them. */
    private static boolean names(String term, Named mention) {
        List<String> words = words(term);
        return new HashSet<>(words).contains(mention.head())
                && IntStream.rangeClosed(0, mention.words().size() - words.size())
                        .anyMatch(from -> mention.words()
                                .subList(from, from + words.size())
                                .equals(words));
    }

    private static List<String> words(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(token -> token.group())
                .filter(word -> !DETERMINERS.contains(word))
                .toList();
    }
}
