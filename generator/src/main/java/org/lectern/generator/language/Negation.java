package org.lectern.generator.language;

import java.util.Set;

/** Whether a predicate is denied. */
final class Negation {

    private static final Set<String> DENYING = Set.of(
            "not", "n't", "never", "hardly", "scarcely", "barely", "rarely", "seldom", "neither", "nor", "nowhere");
    private static final Set<String> NONE =
            Set.of("no", "none", "nobody", "nothing", "no-one", "neither", "nor", "few", "little");

    private Negation() {}

    static boolean of(ParsedSentence sentence, Word predicate) {
        for (Word child : sentence.children(predicate)) {
            if (child.hasRelation("advmod", "cc", "det", "mark") && denies(child) && !isNotOnly(sentence, child)) {
                return true;
            }
            if (child.hasRelation("nsubj", "obj", "obl") && standsForNone(sentence, child)) {
                return true;
            }
        }
        return false;
    }

    /** "not only … but also" affirms. */
    private static boolean isNotOnly(ParsedSentence sentence, Word denial) {
        if (denial.index() == sentence.words().size()) {
            return false;
        }
        return switch (sentence.word(denial.index() + 1).lower()) {
            case "only", "just", "merely", "simply", "solely" -> true;
            default -> false;
        };
    }

    private static boolean denies(Word word) {
        return DENYING.contains(word.lower())
                || DENYING.contains(word.lemma())
                || word.lower().equals("no");
    }

    /** "nobody", "no ship", "none of them"; "a few" and "a little" are not negative. */
    private static boolean standsForNone(ParsedSentence sentence, Word nominal) {
        if (NONE.contains(nominal.lower()) && nominal.hasRelation("nsubj", "obj")) {
            return sentence.child(nominal, "det").isEmpty();
        }
        return sentence.children(nominal, "det", "amod").stream()
                .anyMatch(w -> w.lower().equals("no") || w.lower().equals("neither"));
    }
}
