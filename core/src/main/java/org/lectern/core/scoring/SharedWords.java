package org.lectern.core.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Likeness by shared words alone: the F1 of the answer's words against the closest reference's, function words and
 * words of the question left out where others remain. Serves where no language engine is at hand.
 */
public final class SharedWords implements TextSimilarity {

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "is", "are", "was", "were", "be", "been",
            "it", "its", "this", "that", "these", "those", "and", "or", "he", "she", "they", "his", "her", "their",
            "because", "so", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "there");

    @Override
    public Judgement judge(String question, List<String> references, String answer) {
        Set<String> given = content(answer, question);
        Judgement best = new Judgement(0, List.of(), List.of());
        boolean first = true;
        for (String reference : references) {
            Judgement judgement = compare(content(reference, question), given);
            if (first || judgement.score() > best.score()) {
                best = judgement;
            }
            first = false;
        }
        return best;
    }

    private static Judgement compare(Set<String> meant, Set<String> given) {
        List<String> matched = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String word : meant) {
            (given.stream().anyMatch(other -> Spelling.sameButForASlip(other, word)) ? matched : missing).add(word);
        }
        int size = meant.size() + given.size();
        double f1 = size == 0 ? 0 : Math.min(1, 2.0 * matched.size() / size);
        return new Judgement(f1, matched, missing);
    }

    private static Set<String> content(String text, String question) {
        Set<String> all = stems(text);
        Set<String> content = new LinkedHashSet<>(all);
        content.removeAll(FUNCTION_WORDS);
        Set<String> news = new LinkedHashSet<>(content);
        news.removeAll(stems(question));
        return news.isEmpty() ? content.isEmpty() ? all : content : news;
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : PlainText.words(text)) {
            if (!word.isEmpty()) {
                stems.add(PlainText.singular(word));
            }
        }
        return stems;
    }
}
