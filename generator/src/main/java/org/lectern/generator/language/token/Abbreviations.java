package org.lectern.generator.language.token;

import java.util.Locale;
import java.util.Set;

/** Which full stops belong to the word before them. */
final class Abbreviations {

    /** Always abbreviations, wherever they stand. */
    private static final Set<String> SURE = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "jr", "sr", "rev", "gen", "col", "lt", "sgt", "capt",
            "cmdr", "maj", "adm", "gov", "sen", "rep", "reps", "sens", "hon", "pres", "messrs", "mme", "mlle", "inc",
            "ltd", "corp", "co", "bros", "vs", "approx", "dept", "est", "univ", "assn", "jan", "feb", "aug", "sept",
            "sep", "oct", "nov", "dec", "thurs", "thur", "tues", "wed", "fri", "ave", "blvd", "rd", "cf", "viz", "ca",
            "et", "al", "eg", "ie", "esp", "incl", "ext", "attn", "supt", "insp", "gov't", "ass't", "ph", "esq");

    /** Abbreviations where a number, a comma or a small letter follows: else a word that ends a sentence. */
    private static final Set<String> BEFORE_MORE = Set.of(
            "no", "nos", "sat", "sun", "mon", "mar", "apr", "jun", "jul", "p", "pp", "vol", "vols", "fig", "figs", "ch",
            "sec", "art", "ed", "eds", "ref", "refs", "eq", "eqs", "min", "max", "avg", "tel", "oz", "lb", "lbs", "ca",
            "c", "b", "d", "m", "r", "op", "etc", "trans", "repr", "comp", "div", "yr", "yrs", "hr", "hrs", "al", "tab",
            "app", "ser");

    private Abbreviations() {}

    /**
     * Whether the full stop at {@code stop} belongs to the word from {@code start}.
     *
     * @param end end of the text that may be looked at
     */
    static boolean keepsStop(String text, int start, int stop, int end) {
        int length = stop - start;
        if (length == 0) {
            return false;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        if (length == 1 && Character.isLetter(text.charAt(start))) {
            return isInitial(text, start, stop, end);
        }
        if (isDotted(text, start, stop)) {
            return true;
        }
        if (SURE.contains(word)) {
            return skipSpaces(text, stop + 1, end) < end;
        }
        return BEFORE_MORE.contains(word) && goesOn(text, stop + 1, end);
    }

    /** "U.S", "e.g", "Ph.D", "a.m": short runs of letters between full stops. */
    private static boolean isDotted(String text, int start, int stop) {
        int run = 0;
        boolean dotted = false;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (run == 0) {
                    return false;
                }
                dotted = true;
                run = 0;
            } else if (Character.isLetter(c)) {
                if (++run > 2) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return dotted && run > 0;
    }

    /** "J. Smith", "(c. 1900)"; but "So did I." and "vitamin C." end there unless a capital follows. */
    private static boolean isInitial(String text, int start, int stop, int end) {
        char letter = text.charAt(start);
        int next = skipSpaces(text, stop + 1, end);
        if (next >= end) {
            return false;
        }
        char following = text.charAt(next);
        if (Character.isLowerCase(letter)) {
            return BEFORE_MORE.contains(String.valueOf(letter)) && Character.isDigit(following);
        }
        if (!Character.isUpperCase(following)) {
            return following == ',' || Character.isLowerCase(following) || Character.isDigit(following);
        }
        int before = start - 1;
        while (before >= 0 && Characters.isSpace(text.charAt(before))) {
            before--;
        }
        boolean starts = before < 0 || ".!?\"”(".indexOf(text.charAt(before)) >= 0;
        int wordStart = before;
        while (wordStart > 0 && !Characters.isSpace(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        boolean afterCapital = before >= 0 && Character.isUpperCase(text.charAt(Math.max(0, wordStart)));
        return letter != 'I' ? starts || afterCapital : afterCapital && !starts;
    }

    /** Whether what follows after spaces is a number, a small letter or more punctuation. */
    private static boolean goesOn(String text, int from, int end) {
        int next = skipSpaces(text, from, end);
        if (next >= end) {
            return false;
        }
        char c = text.charAt(next);
        return Character.isDigit(c) || Character.isLowerCase(c) || ",;:)]".indexOf(c) >= 0;
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
