package org.lectern.generator.language.english;

import java.util.List;

/** Paragraphs that are plainly a single sentence need no closer look. */
final class EndsAreClear {

    private static final int SHORT = 40;

    private EndsAreClear() {}

    /** Whether a short paragraph has its only mark that may end a sentence, or any capital after one, at its very end. */
    static boolean in(List<String> forms) {
        int n = forms.size();
        if (n > SHORT || n == 0) {
            return n <= 1;
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
}
