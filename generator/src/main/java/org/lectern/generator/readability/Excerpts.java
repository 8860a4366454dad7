package org.lectern.generator.readability;

import java.util.ArrayList;
import java.util.List;

/** A text as pieces of the length that teachers judged: what is known of 200 words says little of 2,000 at once. */
final class Excerpts {

    /** About as long as the judged texts. */
    private static final int WORDS = 180;

    private Excerpts() {}

    /** Whole sentences in order, nothing left out; one piece where the text is short. */
    static List<String> of(String text, Prose prose) {
        int pieces = Math.max(1, Math.round(prose.wordCount() / (float) WORDS));
        double each = prose.wordCount() / (double) pieces;
        List<String> excerpts = new ArrayList<>();
        int start = 0;
        int at = 0;
        int words = 0;
        for (int i = 0; i < prose.sentences().size(); i++) {
            at = text.indexOf(prose.sentences().get(i), at)
                    + prose.sentences().get(i).length();
            words += prose.words().get(i).size();
            boolean last = i == prose.sentences().size() - 1;
            if (last || words >= each * (excerpts.size() + 1)) {
                excerpts.add(text.substring(start, last ? text.length() : at));
                start = at;
            }
        }
        return excerpts;
    }
}
