package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The base forms that an inflected English form may have, likeliest first. All forms are in lower case. */
final class BaseForms {

    /** Nouns whose plural is their only form, or another word than the singular. */
    private static final Set<String> PLURAL_ONLY = Set.of(
            "barracks",
            "belongings",
            "clothes",
            "congratulations",
            "crossroads",
            "earnings",
            "goods",
            "headquarters",
            "jeans",
            "means",
            "outskirts",
            "pants",
            "politics",
            "proceedings",
            "regards",
            "remains",
            "savings",
            "scissors",
            "series",
            "shorts",
            "species",
            "surroundings",
            "thanks",
            "troops",
            "trousers",
            "whereabouts");

    private BaseForms() {}

    /** Of a form in -s, -ed, -ing or an irregular one. Never empty. */
    static List<String> ofVerb(String form) {
        List<String> found = new ArrayList<>();
        String irregular = Lexicon.VERBS.forms().get(form);
        if (irregular != null) {
            found.add(irregular);
        }
        String guess = form;
        if (form.endsWith("ing") && form.length() > 4) {
            guess = addStems(form.substring(0, form.length() - 3), found);
        } else if (form.endsWith("ied") && form.length() > 4) {
            guess = form.substring(0, form.length() - 3) + "y";
            addKnown(guess, found);
            addKnown(form.substring(0, form.length() - 1), found);
        } else if (form.endsWith("ed") && form.length() > 3) {
            guess = addStems(form.substring(0, form.length() - 2), found);
        } else if (form.endsWith("s") && form.length() > 2) {
            guess = withoutS(form, Lexicon.VERBS);
            found.add(guess);
        }
        addKnown(form, found);
        if (found.isEmpty()) {
            found.add(guess);
        }
        return found;
    }

    /** Adds what may stand before -ed or -ing; returns what spelling alone suggests. */
    private static String addStems(String stem, List<String> found) {
        int n = stem.length();
        boolean doubled = n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2) && isConsonant(stem.charAt(n - 1));
        String single = doubled ? stem.substring(0, n - 1) : stem;
        if (doubled
                && "lsfz".indexOf(stem.charAt(n - 1)) < 0
                && Lexicon.VERBS.words().contains(single)) {
            addKnown(single, found); // "putting" is from "put", not from "putt".
            return single;
        }
        boolean shortStem = endsAsDoubling(stem);
        if (shortStem && Lexicon.VERBS.words().contains(stem + "e")) {
            addKnown(stem + "e", found);
            return stem + "e";
        }
        if (shortStem || !Lexicon.VERBS.words().contains(stem)) {
            addKnown(stem + "e", found);
            addKnown(stem, found);
        } else {
            addKnown(stem, found);
            addKnown(stem + "e", found);
        }
        if (doubled) {
            addKnown(single, found);
        }
        boolean keeps = "lsfz".indexOf(stem.charAt(n - 1)) >= 0;
        return doubled && !keeps ? single : shortStem || endsInE(stem) ? stem + "e" : stem;
    }

    /** "hop", "plan": such a verb would have doubled its last letter, so "hoped" comes from "hope". */
    private static boolean endsAsDoubling(String stem) {
        int n = stem.length();
        if (n < 3 || "wxy".indexOf(stem.charAt(n - 1)) >= 0) {
            return false;
        }
        boolean pattern =
                isConsonant(stem.charAt(n - 1)) && !isConsonant(stem.charAt(n - 2)) && isConsonant(stem.charAt(n - 3));
        return pattern && n <= 4;
    }

    /** Endings of stems that only a silent e completes: "-at", "-iz", "-is", "-iv", "-u", "-c". */
    private static boolean endsInE(String stem) {
        return stem.endsWith("at")
                || stem.endsWith("iz")
                || stem.endsWith("is")
                || stem.endsWith("v")
                || stem.endsWith("u")
                || stem.endsWith("c")
                || stem.endsWith("dg")
                || stem.endsWith("ys");
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }

    private static void addKnown(String verb, List<String> found) {
        if (Lexicon.VERBS.words().contains(verb) && !found.contains(verb)) {
            found.add(verb);
        }
    }

    /** Of a plural. */
    static List<String> ofNoun(String form) {
        // Decades, as "1970s", are words of their own as well.
        if (PLURAL_ONLY.contains(form) || (form.endsWith("s") && Character.isDigit(form.charAt(0)))) {
            return List.of(form);
        }
        List<String> found = new ArrayList<>();
        String irregular = Lexicon.NOUNS.forms().get(form);
        if (irregular != null) {
            found.add(irregular);
        }
        if (found.isEmpty() && form.endsWith("men") && form.length() > 4) {
            found.add(form.substring(0, form.length() - 2) + "an");
        } else if (form.endsWith("is") && !form.endsWith("sis") && form.length() > 4) {
            found.add(form); // "tennis", where the tag is wrong
            found.add(form.substring(0, form.length() - 1)); // "taxis"
        } else if (irregular != null && form.endsWith("ves")) {
            return found; // "lives" is never from "live".
        } else if (form.endsWith("s") && form.length() > 2) {
            found.add(withoutS(form, Lexicon.NOUNS));
        } else if (found.isEmpty()) {
            found.add(form);
        }
        return found;
    }

    /** "cities" is "city" but "movies" "movie"; "boxes" is "box" but "axes" may be "axe". */
    private static String withoutS(String form, Lexicon lexicon) {
        String plain = form.substring(0, form.length() - 1);
        if (form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form.endsWith("is") && lexicon == Lexicon.VERBS ? plain : form;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return lexicon.words().contains(plain) ? plain : form.substring(0, form.length() - 3) + "y";
        }
        String stem = form.endsWith("es") ? form.substring(0, form.length() - 2) : "";
        boolean sibilant = stem.endsWith("s")
                || stem.endsWith("x")
                || stem.endsWith("z")
                || stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("o");
        if (sibilant && stem.length() > 1) {
            return lexicon.words().contains(plain) ? plain : stem;
        }
        return plain;
    }

    /** Of a comparative or superlative. */
    static List<String> ofAdjective(String form) {
        List<String> found = new ArrayList<>();
        String irregular = Lexicon.ADJECTIVES.forms().get(form);
        if (irregular != null) {
            found.add(irregular);
        }
        int cut = form.endsWith("est") ? 3 : form.endsWith("er") ? 2 : 0;
        if (cut == 0 || form.length() - cut < 2) {
            found.add(form);
            return found;
        }
        String stem = form.substring(0, form.length() - cut);
        int n = stem.length();
        List<String> guesses = new ArrayList<>();
        if (stem.endsWith("i")) {
            guesses.add(stem.substring(0, n - 1) + "y");
        }
        if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
            guesses.add(stem.substring(0, n - 1));
        }
        guesses.add(stem);
        guesses.add(stem + "e");
        guesses.stream().filter(Lexicon.ADJECTIVES.words()::contains).forEach(found::add);
        if (found.isEmpty()) {
            found.add(guesses.getFirst());
        }
        return found;
    }
}
