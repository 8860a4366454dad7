package org.lectern.generator.question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.generator.language.Word;
import org.lectern.generator.question.lexicon.Lexicon;
import org.lectern.generator.question.lexicon.Lexicon.PartOfSpeech;

/** Forms of English verbs as questions need them. */
public final class Inflection {

    private static final Map<String, String> SINGULAR_OF = Map.of(
            "am", "is", "'m", "is", "are", "is", "were", "was", "have", "has", "do", "does", "'re", "is", "’re", "is",
            "'ve", "has");

    private static final Map<String, String> FULL = Map.of(
            "'s", "is", "’s", "is", "'re", "are", "’re", "are", "'ve", "have", "’ve", "have", "'ll", "will", "’ll",
            "will");

    /** Verbs whose past is their infinitive. */
    private static final Set<String> UNCHANGED = Set.of(
            "put", "set", "cut", "hit", "let", "cost", "shut", "hurt", "read", "spread", "quit", "split", "burst",
            "cast", "bet", "rid");

    /** Pasts that are other verbs' infinitives: "bore" is no infinitive where it is a past. */
    private static final Map<String, String> PAST_OF = Map.of(
            "bore", "bear", "fell", "fall", "saw", "see", "felt", "feel", "lay", "lie", "found", "find", "wound",
            "wind", "bound", "bind", "ground", "grind");

    private Inflection() {}

    /** "says" for "say", "tries" for "try", "goes" for "go". */
    public static String thirdPerson(String lemma) {
        if (lemma.matches(".*(s|x|z|ch|sh|[^aeiou]o)")) {
            return lemma + "es";
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma + "s";
    }

    /** A form that goes with "I" as it goes with a noun in the singular: "am" as "is". */
    public static String afterNoun(String form) {
        return switch (form) {
            case "am", "'m", "’m" -> "is";
            case "have" -> "has";
            case "do" -> "does";
            default -> form;
        };
    }

    /** The finite form as it goes with a singular subject. */
    public static String singular(Word finite) {
        String form = finite.lower();
        if (SINGULAR_OF.containsKey(form)) {
            return SINGULAR_OF.get(form);
        }
        return finite.pennTag().equals("VBP") ? thirdPerson(base(finite)) : finite.form();
    }

    /** A contracted auxiliary in full; "'s" of the perfect and "'d" stay ambiguous and give an empty string. */
    public static String full(Word auxiliary) {
        String form = auxiliary.lower();
        if (form.equals("'d") || form.equals("’d")) {
            return "";
        }
        if (form.equals("'s") || form.equals("’s")) {
            return auxiliary.hasLemma("have") ? "has" : "is";
        }
        return switch (form) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            default -> FULL.getOrDefault(form, auxiliary.lower());
        };
    }

    /** The form of "do" that carries the tense of a finite verb; empty where the form may be of either tense. */
    public static String support(Word finite, boolean pluralSubject) {
        boolean unchanged = UNCHANGED.contains(finite.lower());
        if (unchanged && pluralSubject) {
            return "";
        }
        boolean bare = finite.lower().equals(base(finite)) && !unchanged;
        if (bare) {
            return pluralSubject || finite.pennTag().equals("VBP") ? "do" : "did";
        }
        if (finite.pennTag().equals("VBZ")) {
            return "does";
        }
        boolean present = finite.lower().endsWith("s") && !finite.lower().endsWith("ss");
        return present ? (pluralSubject ? "do" : "does") : "did";
    }

    /** The infinitive of a verb; empty where neither the analysis nor a dictionary gives one. */
    public static String base(Word verb) {
        String form = verb.lower();
        if (verb.pennTag().equals("VBD") && PAST_OF.containsKey(form)) {
            return PAST_OF.get(form);
        }
        List<String> guesses = new ArrayList<>(List.of(verb.lemma().toLowerCase(Locale.ROOT)));
        if (form.endsWith("ed")) {
            guesses.add(form.substring(0, form.length() - 1));
            guesses.add(form.substring(0, form.length() - 2));
        }
        if (form.endsWith("s")) {
            guesses.add(form.substring(0, form.length() - 1));
        }
        guesses.add(form);
        return guesses.stream()
                .filter(guess ->
                        !Lexicon.shared().senses(guess, PartOfSpeech.VERB).isEmpty())
                .findFirst()
                .orElse("");
    }
}
