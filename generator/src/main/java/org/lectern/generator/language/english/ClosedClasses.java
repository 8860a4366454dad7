package org.lectern.generator.language.english;

import java.util.Map;

/** Lemmas of the small words of English, which follow no rule. Forms are in lower case with straight apostrophes. */
final class ClosedClasses {

    private static final Map<String, String> PRONOUNS = Map.ofEntries(
            Map.entry("i", "I"),
            Map.entry("me", "I"),
            Map.entry("him", "he"),
            Map.entry("them", "they"),
            Map.entry("'em", "they"),
            Map.entry("us", "we"),
            Map.entry("'s", "we"),
            Map.entry("mine", "my"),
            Map.entry("yours", "your"),
            Map.entry("ours", "our"),
            Map.entry("theirs", "their"),
            Map.entry("hers", "her"),
            Map.entry("those", "that"),
            Map.entry("these", "this"),
            Map.entry("whom", "who"));

    private static final Map<String, String> PARTICLES = Map.of("n't", "not", "nt", "not", "na", "to", "ta", "to");

    private static final Map<String, String> AUXILIARIES = Map.ofEntries(
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("am", "be"),
            Map.entry("been", "be"),
            Map.entry("being", "be"),
            Map.entry("'m", "be"),
            Map.entry("'re", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("having", "have"),
            Map.entry("'ve", "have"),
            Map.entry("does", "do"),
            Map.entry("did", "do"),
            Map.entry("'ll", "will"),
            Map.entry("wo", "will"),
            Map.entry("ca", "can"));

    private ClosedClasses() {}

    /** @param possessive whether the word stands before a noun: "her house" keeps its own lemma, "saw her" is "she" */
    static String pronoun(String form, boolean possessive) {
        if (form.equals("her")) {
            return possessive ? "her" : "she";
        }
        return PRONOUNS.getOrDefault(form, form);
    }

    static String determiner(String form) {
        return switch (form) {
            case "an" -> "a";
            case "these" -> "this";
            case "those" -> "that";
            default -> form;
        };
    }

    static String particle(String form, boolean genitive) {
        return genitive ? "'s" : PARTICLES.getOrDefault(form, form);
    }

    /** Empty where the form is not in the list. */
    static String auxiliary(String form) {
        return AUXILIARIES.getOrDefault(form, "");
    }

    static String mark(String form) {
        return switch (form) {
            case "“", "”" -> "\"";
            case "‘", "’" -> "'";
            case "–", "—" -> "-";
            default -> form;
        };
    }
}
