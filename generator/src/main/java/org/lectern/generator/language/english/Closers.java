package org.lectern.generator.language.english;

import java.util.List;
import org.lectern.core.article.Span;

/** Brackets and quotes at a sentence's end: spacing tells whether they close it or open the next one. */
final class Closers {

    private Closers() {}

    /** Whether the word at {@code next} goes on with the sentence before it. */
    static boolean continueAt(List<String> forms, List<Span> words, int next) {
        boolean touches = words.get(next).start() == words.get(next - 1).end();
        return touches
                && switch (forms.get(next)) {
                    case ")", "]", "}", "\"", "'", "”", "’", "''", "»", ".", ",", ";", ":", "!", "?", "..." -> true;
                    default -> false;
                };
    }

    /** Where a sentence seems to end after a mark that opens the next one, lets it end before the mark. */
    static void moveBeforeOpening(List<String> forms, List<Span> words, float[] scores) {
        for (int i = 1; i + 1 < scores.length; i++) {
            boolean apart = words.get(i).start() > words.get(i - 1).end();
            boolean written = words.get(i).end() == words.get(i + 1).start();
            if (apart && written && mayOpen(forms.get(i)) && scores[i] > scores[i - 1]) {
                scores[i - 1] = scores[i];
                scores[i] = Float.NEGATIVE_INFINITY;
            }
        }
    }

    private static boolean mayOpen(String form) {
        return switch (form) {
            case "\"", "'", "“", "‘", "``", "(", "[", "«" -> true;
            default -> false;
        };
    }
}
