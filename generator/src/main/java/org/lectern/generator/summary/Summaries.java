package org.lectern.generator.summary;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;

/** Extractive summaries and key terms of one article. */
public final class Summaries {

    private static final int SECTION_WORDS_A_SENTENCE = 90;

    /** What the place at the head of a text is worth: writers say first what matters. */
    private static final double EARLY = 3;

    /** In how many sentences that worth falls to about a third. */
    private static final double FADING = 4;

    /** What it is worth that a sentence says what the text brings: more than being first. */
    private static final double CONTRIBUTION = 3;

    private static final int LONG = 45;
    private static final int ENDLESS = 60;

    /** What it costs to say again all that is said. */
    private static final double ALIKE = 0.9;

    private final ArticleReading reading;
    private final KeyTerms terms;

    public Summaries(ArticleReading reading) {
        this.reading = reading;
        this.terms = new KeyTerms(reading.article(), reading.parsed());
    }

    /** One to three sentences, in the order of the text. */
    public List<String> ofSection(SectionReading section) {
        int wanted = Math.clamp(section.section().wordCount() / SECTION_WORDS_A_SENTENCE, 1, 3);
        return of(section.sentences(), wanted);
    }

    /** Three sentences, fewer of less than 300 words and up to five of long articles, in the order of the text. */
    public List<String> ofArticle() {
        int words = reading.article().wordCount();
        int wanted = Math.clamp(words / 250, Math.clamp(words / 100, 1, 3), 5);
        return of(reading.parsed().sentences(), wanted);
    }

    /** None of a text in another language than English, whose phrases nobody here can tell. */
    public List<KeyTerm> keyTerms(SectionReading section) {
        String language = reading.article().language();
        if (!language.isEmpty() && !language.equals("en")) {
            return List.of();
        }
        return terms.topics(section.sentences()).stream()
                .map(topic -> new KeyTerm(
                        topic.name(), Glosses.of(topic, reading.parsed().sentences())))
                .toList();
    }

    /** The best {@code wanted} sentences of some, in the order of the text. */
    public List<String> of(List<ParsedSentence> sentences, int wanted) {
        double[] central = Centrality.of(sentences);
        List<SummaryLine> lines = sentences.stream()
                .map(sentence -> new SummaryLine(reading.parsed(), sentence))
                .toList();
        double[] worth = new double[sentences.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = worth(sentences.get(i), i, central[i]) - lines.get(i).harm();
        }
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < wanted && chosen.size() < sentences.size()) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < sentences.size(); i++) {
                double left = chosen.contains(i)
                        ? Double.NEGATIVE_INFINITY
                        : worth[i] - ALIKE * likest(sentences, chosen, sentences.get(i));
                if (left > most) {
                    most = left;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
        }
        List<String> summary = new ArrayList<>();
        chosen.stream().sorted().forEach(i -> summary.add(lines.get(i).written(chosen.contains(i - 1))));
        return summary;
    }

    /** Central, early, and telling what the text brings. */
    private static double worth(ParsedSentence sentence, int at, double central) {
        double early = EARLY * Math.exp(-at / FADING);
        double length = sentence.words().size();
        double odd = length < 8 ? 0.6 : length > ENDLESS ? 1.2 : length > LONG ? 0.25 : 0;
        double brings = Contribution.isStated(sentence) ? CONTRIBUTION : 0;
        return central + early + brings - odd;
    }

    /** How much it says that is chosen already (Carbonell and Goldstein 1998), 0–1. */
    private static double likest(List<ParsedSentence> sentences, List<Integer> chosen, ParsedSentence sentence) {
        return chosen.stream()
                .mapToDouble(other -> Overlap.of(sentence, sentences.get(other)))
                .max()
                .orElse(0);
    }
}
