package org.lectern.generator.language.english;

import java.util.List;
import java.util.Locale;
import org.lectern.generator.language.UniversalTag;

/**
 * Lemmas: spelling rules and a lexicon say which base forms a word may have, and scripts that the network proposes choose
 * among them. A script says what to do with letter case ({@code l} lower, {@code k} keep, {@code t} title) and with the
 * end of the word: {@code 3+y} cuts three letters and adds y, {@code =go} replaces the whole word.
 */
final class Lemmas {

    private Lemmas() {}

    static String of(String form, UniversalTag tag, String pennTag, List<String> scripts) {
        String plain = form.replace('’', '\'');
        String lower = plain.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case PUNCT, SYM -> ClosedClasses.mark(form);
            case NUM -> number(plain, lower, scripts);
            case PRON -> ClosedClasses.pronoun(lower, pennTag.equals("PRP$"));
            case DET -> ClosedClasses.determiner(lower);
            case PART -> ClosedClasses.particle(lower, pennTag.equals("POS"));
            case AUX -> {
                String known = ClosedClasses.auxiliary(lower);
                yield known.isEmpty() ? scripted(plain, scripts, lower) : known;
            }
            case VERB -> lower.equals("'s") ? "be" : verb(plain, lower, pennTag, scripts);
            case NOUN -> noun(plain, lower, pennTag, scripts);
            case ADJ, ADV -> graded(plain, lower, tag, pennTag, scripts);
            case PROPN -> name(plain, pennTag, scripts);
            case ADP, CCONJ, INTJ, SCONJ -> lower;
            case X -> plain;
        };
    }

    private static String verb(String plain, String lower, String pennTag, List<String> scripts) {
        if (lower.equals("wan") || lower.equals("gon")) {
            return lower.equals("wan") ? "want" : "go"; // As in "wanna" and "gonna".
        }
        return switch (pennTag) {
            case "VBD", "VBG", "VBN", "VBZ" -> chosen(BaseForms.ofVerb(lower), plain, scripts);
            default -> Lexicon.VERBS.words().contains(lower) ? lower : scripted(plain, scripts, lower);
        };
    }

    private static String noun(String plain, String lower, String pennTag, List<String> scripts) {
        switch (lower) {
            case "am", "a.m", "pm", "p.m" -> {
                return lower.charAt(0) + ".m.";
            }
            case "etc" -> {
                return "etc.";
            }
            default -> {}
        }
        // Abbreviations keep their capitals; a capital at the start is the sentence's or a title's.
        boolean capitals = !plain.equals(lower)
                && (plain.length() == 1
                        || !plain.substring(1).equals(lower.substring(1))
                        || plain.chars().anyMatch(Character::isDigit));
        boolean keeps = capitals
                && (scripts.getFirst().charAt(0) == 'k' || plain.chars().anyMatch(Character::isDigit));
        if (pennTag.equals("NNS")) {
            if (scripts.getFirst().endsWith("0+") && !lower.endsWith("s") && !lower.endsWith("men")) {
                return lower; // "people" is its own lemma.
            }
            String base = chosen(BaseForms.ofNoun(lower), plain, scripts);
            return keeps && lower.startsWith(base) ? plain.substring(0, base.length()) : base;
        }
        return keeps ? plain : lower;
    }

    private static String graded(String plain, String lower, UniversalTag tag, String pennTag, List<String> scripts) {
        boolean compared =
                switch (pennTag) {
                    case "JJR", "JJS", "RBR", "RBS" -> true;
                    default -> false;
                };
        if (!compared) {
            boolean keeps = scripts.getFirst().startsWith("k") && Character.isUpperCase(plain.charAt(0));
            return keeps ? plain : lower;
        }
        if (tag == UniversalTag.ADV && (lower.equals("better") || lower.equals("best"))) {
            return "well";
        }
        if (lower.equals("further") || lower.equals("farther")) {
            return tag == UniversalTag.ADJ && lower.equals("further") ? lower : "far";
        }
        return lower.equals("more") || lower.equals("less") || lower.equals("most") || lower.equals("least")
                ? scripted(plain, scripts, lower)
                : chosen(BaseForms.ofAdjective(lower), plain, scripts);
    }

    private static String name(String plain, String pennTag, List<String> scripts) {
        String unit = ClosedClasses.calendar(plain);
        if (!unit.isEmpty() || ClosedClasses.isSmallInNames(plain)) {
            return unit.isEmpty() ? plain : unit;
        }
        if (plain.chars().allMatch(Character::isLowerCase)) {
            return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        }
        if (pennTag.equals("NNPS") && plain.endsWith("s")) {
            String base = BaseForms.ofNoun(plain.toLowerCase(Locale.ROOT)).getLast();
            boolean prefix = plain.toLowerCase(Locale.ROOT).startsWith(base);
            return prefix ? plain.substring(0, base.length()) : plain.substring(0, 1) + base.substring(1);
        }
        if (isShouted(plain)) {
            return plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT);
        }
        String proposed = scripted(plain, scripts, plain);
        boolean recased = proposed.equalsIgnoreCase(plain) && Character.isUpperCase(proposed.charAt(0));
        return recased && scripts.getFirst().charAt(0) == 't' ? proposed : plain;
    }

    /** Capitals throughout, and too long for an abbreviation: nine in ten such names have a small lemma in the treebanks. */
    private static boolean isShouted(String plain) {
        return plain.length() > 6 && plain.chars().allMatch(Character::isUpperCase);
    }

    private static String number(String plain, String lower, List<String> scripts) {
        if (Character.isDigit(plain.charAt(0)) || plain.length() > 12) {
            return plain.replace(",", "");
        }
        return plain.length() <= 2
                ? scripted(plain, scripts, lower)
                : plain.equals(plain.toUpperCase(Locale.ROOT)) ? plain : lower;
    }

    /** The first of the network's proposals that is among the candidates, else the first candidate. */
    private static String chosen(List<String> candidates, String plain, List<String> scripts) {
        for (String script : scripts) {
            String proposed = apply(plain, script).toLowerCase(Locale.ROOT);
            if (candidates.contains(proposed)) {
                return proposed;
            }
        }
        return candidates.getFirst();
    }

    private static String scripted(String plain, List<String> scripts, String otherwise) {
        for (String script : scripts) {
            String lemma = apply(plain, script);
            if (!lemma.isEmpty()) {
                return lemma;
            }
        }
        return otherwise;
    }

    /** The lemma a script makes, empty where it does not fit the form. */
    static String apply(String form, String script) {
        char casing = script.charAt(0);
        String lemma;
        if (script.charAt(1) == '=') {
            lemma = script.substring(2);
        } else {
            int plus = script.indexOf('+');
            int cut = Integer.parseInt(script.substring(1, plus));
            if (cut >= form.length()) {
                return "";
            }
            lemma = form.substring(0, form.length() - cut) + script.substring(plus + 1);
        }
        return switch (casing) {
            case 'l' -> lemma.toLowerCase(Locale.ROOT);
            case 't' ->
                lemma.substring(0, 1).toUpperCase(Locale.ROOT)
                        + lemma.substring(1).toLowerCase(Locale.ROOT);
            default -> lemma;
        };
    }
}
