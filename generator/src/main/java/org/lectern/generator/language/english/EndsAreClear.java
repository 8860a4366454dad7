package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paragraphs whose sentences end where anybody would say so need no closer look. */
final class EndsAreClear {

    private static final int SHORT = 40;

    /** A longer run of words without an end may have one that is not marked. */
    private static final int LONGEST = 60;

    private EndsAreClear() {}

    /**
     * The words, by index, after which the paragraph's sentences end; empty where that is not plain.
     *
     * @param forms the words of a paragraph
     */
    static Optional<List<Integer>> in(List<String> forms) {
        int n = forms.size();
        return n <= 1 || isOneSentence(forms) ? Optional.of(List.of(n - 1)) : byStops(forms);
    }

    /** Whether a short paragraph has its only mark that may end a sentence, or any capital after one, at its very end. */
    private static boolean isOneSentence(List<String> forms) {
        int n = forms.size();
        if (n > SHORT) {
            return false;
        }
        boolean finished = ".!?".contains(forms.get(n - 1));
        for (int i = 0; i < n - 1; i++) {
            String form = forms.get(i);
            char last = form.charAt(form.length() - 1);
            if (".!?:;…\"”)".indexOf(last) >= 0 || form.startsWith("--")) {
                return false;
            }
            boolean capital = i > 0 && Character.isUpperCase(form.charAt(0)) && !finished;
            if (capital) {
                return n <= 6;
            }
        }
        return finished || n <= 6;
    }

    /** Plain prose: a full stop or question mark before each capital that begins a sentence, and no doubtful mark. */
    private static Optional<List<Integer>> byStops(List<String> forms) {
        int n = forms.size();
        List<Integer> ends = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < n; i++) {
            String form = forms.get(i);
            boolean stop = form.equals(".") || form.equals("?");
            boolean last = i == n - 1;
            if (last && !stop || i - start > LONGEST) {
                return Optional.empty();
            }
            boolean capital = !last && Character.isUpperCase(forms.get(i + 1).charAt(0));
            if (stop) {
                if (!last && !capital || i == start) {
                    return Optional.empty();
                }
                ends.add(i);
                start = i + 1;
            } else if (isDoubtful(form, capital)) {
                return Optional.empty();
            }
        }
        return Optional.of(ends);
    }

    /** Whether a sentence may end with this word although no full stop or question mark stands for itself here. */
    private static boolean isDoubtful(String form, boolean capitalFollows) {
        char mark = form.charAt(form.length() - 1);
        return switch (mark) {
            // An abbreviation before a capital, and what introduces a sentence or a list.
            case '.', ':', ';', '-', '–', '—' -> capitalFollows || form.length() > 1 && mark != '.';
            case '!',
                    '?',
                    '…',
                    '"',
                    '“',
                    '”',
                    '\'',
                    '‘',
                    '’',
                    '»',
                    '«',
                    '*',
                    '|',
                    '•',
                    '>',
                    '<',
                    '_',
                    '=',
                    '~',
                    '[',
                    ']' -> true;
            default -> false;
        };
    }
}
