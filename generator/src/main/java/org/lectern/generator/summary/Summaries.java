package org.lectern.generator.summary;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.draft.KeyTerm;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.question.reading.ArticleReading;
import org.lectern.generator.question.reading.SectionReading;
import org.lectern.generator.question.wording.Openings;

/** Extractive summaries and key terms of one article. */
public final class Summaries {

    private static final int SECTION_WORDS_A_SENTENCE = 90;

    /** What the place at the head of a text is worth: writers say first what matters. */
    private static final double EARLY = 3;

    /** In how many sentences that worth falls to about a third. */
    private static final double FADING = 4;

    /** What it is worth that a sentence says what the text brings: more than being first. */
    private static final double CONTRIBUTION = 3;

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

    public List<KeyTerm> keyTerms(SectionReading section) {
        return terms.topics(section.sentences()).stream()
                .map(topic -> new KeyTerm(
                        topic.name(), Glosses.of(topic, reading.parsed().sentences())))
                .toList();
    }

    /** The best {@code wanted} sentences of some, in the order of the text. */
    public List<String> of(List<ParsedSentence> sentences, int wanted) {
        double[] central = Centrality.of(sentences);
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < wanted && chosen.size() < sentences.size()) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < sentences.size(); i++) {
                double worth = chosen.contains(i) ? Double.NEGATIVE_INFINITY : worth(sentences, chosen, i, central[i]);
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            chosen.add(best);
        }
        List<Integer> order = chosen.stream().sorted().toList();
        List<String> summary = new ArrayList<>();
        order.forEach(i -> summary.add(Openings.without(sentences
                .get(i)
                .text()
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*\\[\\d+]", "")
                .strip())));
        return summary;
    }

    /** Central, early, telling what the text brings, able to stand alone, and unlike what is chosen already (Carbonell and Goldstein 1998). */
    private static double worth(List<ParsedSentence> sentences, List<Integer> chosen, int i, double central) {
        ParsedSentence sentence = sentences.get(i);
        double alike = chosen.stream()
                .mapToDouble(other -> Overlap.of(sentence, sentences.get(other)))
                .max()
                .orElse(0);
        double early = EARLY * Math.exp(-i / FADING);
        double length = sentence.words().size();
        double odd = length < 8 ? 0.6 : length > 45 ? 0.25 : 0;
        double brings = Contribution.isStated(sentence) ? CONTRIBUTION : 0;
        return central + early + brings - (Overlap.pointsBack(sentence) ? 0.35 : 0) - odd - 0.9 * alike;
    }
}
