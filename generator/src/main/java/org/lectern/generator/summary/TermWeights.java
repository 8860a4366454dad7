package org.lectern.generator.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.core.article.Article;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/**
 * How telling each noun of a text is: how often the text says it, against how often English does, more where a title or
 * heading has it.
 */
public final class TermWeights {

    private final Map<String, Double> weights = new HashMap<>();
    private final double most;

    public TermWeights(Article article, List<ParsedSentence> sentences) {
        StringBuilder titles = new StringBuilder(article.title());
        article.sections().forEach(section -> titles.append(' ').append(section.heading()));
        String titled = " " + titles.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
        Map<String, Integer> counts = new HashMap<>();
        for (ParsedSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (word.is(UniversalTag.NOUN, UniversalTag.PROPN)
                        && word.form().length() > 2) {
                    boolean subject = word.hasRelation("nsubj");
                    counts.merge(Lemmas.of(word), subject ? 3 : 2, Integer::sum);
                }
            }
        }
        counts.forEach((lemma, count) -> {
            double common = Math.log(2 + Lexicon.shared().frequency(lemma, PartOfSpeech.NOUN));
            double head = titled.contains(" " + lemma + " ") || titled.contains(" " + lemma + "s ") ? 1.6 : 1;
            weights.put(lemma, Math.log(1 + count) * head / Math.sqrt(common));
        });
        most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /** 0–1; 0 for a word the text does not have as a noun. */
    public double of(Word word) {
        return of(Lemmas.of(word));
    }

    /** The weight of a lemma in lower case, 0–1. */
    public double of(String lemma) {
        return weights.getOrDefault(lemma, 0.0) / most;
    }
}
