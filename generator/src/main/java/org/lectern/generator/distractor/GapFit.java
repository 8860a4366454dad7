package org.lectern.generator.distractor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.network.GapReader;
import org.lectern.generator.language.network.GapReader.Gap;
import org.lectern.generator.question.Candidate;

/**
 * How well options fit where the key stands, as a masked language model sees it: nobody who reads on takes "skewer
 * extract" for vanilla extract. A phrase is judged by its head.
 */
final class GapFit {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your");

    private static final Set<String> BEGIN_WHAT_FOLLOWS = Set.of(
            "of", "in", "on", "at", "to", "for", "from", "with", "by", "about", "between", "against", "into", "over",
            "that", "which", "who", "as", "than", "like", "without", "under", "during", "and", "or");

    /** Set by reading options beside their fit: below it hardly one made sense. */
    private static final double LEAST = 1.2;

    private static final double FURTHEST_BELOW_KEY = 3.5;
    private static final double MUCH = 5;

    private final List<ParsedSentence> sentences;

    GapFit(List<ParsedSentence> sentences) {
        this.sentences = sentences;
    }

    /** The options that make sense in the key's place, the best first; all where that cannot be told. */
    List<Alternative> sensible(Candidate candidate, List<Alternative> options) {
        Optional<Fit> fit = of(candidate, options);
        if (fit.isEmpty()) {
            return options;
        }
        double least = Math.max(LEAST, fit.get().key() - FURTHEST_BELOW_KEY);
        List<Alternative> sensible = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            double found = fit.get().options()[i];
            if (found >= least) {
                double share = Math.clamp(found / MUCH, 0, 1);
                Alternative option = options.get(i);
                sensible.add(new Alternative(option.text(), option.reason(), (option.fit() + share) / 2));
            }
        }
        sensible.sort(Comparator.comparingDouble(Alternative::fit).reversed());
        return sensible;
    }

    /** Whether another word could head the phrase that a word heads in its sentence. */
    boolean isSensible(ParsedSentence sentence, Word head, Word other) {
        List<String> words = sentence.words().stream().map(Word::form).toList();
        double[] fit = GapReader.shared()
                .fit(
                        new Gap(words.subList(0, head.index() - 1), words.subList(head.index(), words.size())),
                        List.of(head.form(), other.form()));
        return fit[1] >= Math.max(LEAST, fit[0] - FURTHEST_BELOW_KEY);
    }

    /**
     * How well the key and each option fit.
     *
     * @param key as {@link GapReader#fit} says
     * @param options the same for each option, in the order given
     */
    private record Fit(double key, double[] options) {}

    /** Empty where the key does not stand in its sentence as one run of words. */
    private Optional<Fit> of(Candidate candidate, List<Alternative> options) {
        List<String> words = sentences.get(candidate.traits().sentence()).words().stream()
                .map(Word::form)
                .toList();
        String[] key = candidate.focus().split("\\s+");
        int start = find(words, key);
        if (start < 0 || options.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>(List.of(candidate.focus()));
        options.forEach(option -> texts.add(option.text()));
        double[] fit = fit(words.subList(0, start), words.subList(start + key.length, words.size()), texts);
        return Optional.of(new Fit(fit[0], Arrays.copyOfRange(fit, 1, fit.length)));
    }

    private static double[] fit(List<String> before, List<String> after, List<String> texts) {
        Map<String, List<Integer>> byDeterminer = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String first = texts.get(i).split("\\s+")[0].toLowerCase(Locale.ROOT);
            byDeterminer
                    .computeIfAbsent(DETERMINERS.contains(first) ? first : "", d -> new ArrayList<>())
                    .add(i);
        }
        double[] fit = new double[texts.size()];
        byDeterminer.forEach((determiner, members) -> {
            List<String> left = new ArrayList<>(before);
            if (!determiner.isEmpty()) {
                left.add(determiner);
            }
            double[] found = GapReader.shared()
                    .fit(
                            new Gap(left, after),
                            members.stream().map(i -> head(texts.get(i))).toList());
            for (int k = 0; k < found.length; k++) {
                fit[members.get(k)] = found[k];
            }
        });
        return fit;
    }

    /** The last word before what follows the noun: "pot" of "a large pot of paint". */
    private static String head(String phrase) {
        String[] words = phrase.split("\\s+");
        int end = 1;
        while (end < words.length && !BEGIN_WHAT_FOLLOWS.contains(words[end].toLowerCase(Locale.ROOT))) {
            end++;
        }
        return words[end - 1];
    }

    private static int find(List<String> words, String[] wanted) {
        for (int start = 0; start + wanted.length <= words.size(); start++) {
            int same = 0;
            while (same < wanted.length && words.get(start + same).equalsIgnoreCase(wanted[same])) {
                same++;
            }
            if (same == wanted.length) {
                return start;
            }
        }
        return -1;
    }
}
