package org.lectern.core.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What every question record refuses. */
final class Require {

    private Require() {}

    static void stem(String stem) {
        if (stem.isBlank()) {
            throw new IllegalArgumentException("A question needs a stem");
        }
    }

    static List<String> texts(List<String> texts, int least, String what) {
        if (texts.size() < least) {
            throw new IllegalArgumentException("A question needs at least " + least + " " + what + ", not " + texts);
        }
        distinct(texts, what);
        return List.copyOf(texts);
    }

    static List<Option> options(List<Option> options, int least) {
        texts(options.stream().map(Option::text).toList(), least, "options");
        return List.copyOf(options);
    }

    static void distinct(List<String> texts, String what) {
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (text.isBlank()) {
                throw new IllegalArgumentException("Some of the " + what + " are empty: " + texts);
            }
            if (!seen.add(text.strip().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("'" + text + "' stands twice among the " + what);
            }
        }
    }
}
