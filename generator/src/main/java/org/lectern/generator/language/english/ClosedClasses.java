package org.lectern.generator.language.english;

import java.util.Map;
import java.util.Set;

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
            Map.entry("whom", "who"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"));

    /** Months and days of the week cut short, without their full stop. */
    private static final Map<String, String> CALENDAR = Map.ofEntries(
            Map.entry("Jan", "January"),
            Map.entry("Feb", "February"),
            Map.entry("Mar", "March"),
            Map.entry("Apr", "April"),
            Map.entry("Jun", "June"),
            Map.entry("Jul", "July"),
            Map.entry("Aug", "August"),
            Map.entry("Sep", "September"),
            Map.entry("Sept", "September"),
            Map.entry("Oct", "October"),
            Map.entry("Nov", "November"),
            Map.entry("Dec", "December"),
            Map.entry("Mon", "Monday"),
            Map.entry("Tue", "Tuesday"),
            Map.entry("Tues", "Tuesday"),
            Map.entry("Wed", "Wednesday"),
            Map.entry("Thu", "Thursday"),
            Map.entry("Thurs", "Thursday"),
            Map.entry("Fri", "Friday"),
            Map.entry("Sat", "Saturday"),
            Map.entry("Sun", "Sunday"));

    /** Parts of names that are written small. */
    private static final Set<String> PARTICLES_OF_NAMES =
            Set.of("al", "bin", "da", "de", "del", "della", "den", "der", "di", "du", "el", "ibn", "la", "van", "von");

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

    /** The full name of a month or day that is cut short; empty for other words. "Mar" and "Sun" need their stop. */
    static String calendar(String form) {
        boolean stop = form.endsWith(".");
        if (!stop && (form.equals("Mar") || form.equals("Sun") || form.equals("Sat") || form.equals("Jan"))) {
            return "";
        }
        return CALENDAR.getOrDefault(stop ? form.substring(0, form.length() - 1) : form, "");
    }

    static boolean isSmallInNames(String form) {
        return PARTICLES_OF_NAMES.contains(form);
    }

    static String mark(String form) {
        return switch (form) {
            case "’’" -> "''";
            case "“", "”" -> "\"";
            case "‘", "’" -> "'";
            case "–", "—" -> "-";
            default -> form;
        };
    }
}
