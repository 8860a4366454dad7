package org.lectern.generator.language.token;

import java.util.Locale;

/** Tells the punctuation marks at the edges of a word from what belongs to it. */
final class EdgeMarks {

    private final String text;
    private final int end;

    /** @param end where the stretch of text that is split ends */
    EdgeMarks(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Where the punctuation mark at {@code at} ends, or {@code at} where a word starts there. */
    int leading(int at, int to) {
        char c = text.charAt(at);
        boolean more = at + 1 < to;
        char next = more ? text.charAt(at + 1) : ' ';
        if (Characters.isWordly(c) || Characters.isPictorial(c)) {
            return at;
        }
        if (Characters.isApostrophe(c)) {
            if (next == c && more) {
                return at + 2;
            }
            return keepsLeadingApostrophe(at, to) ? at : at + 1;
        }
        if (c == '.' || c == ',') {
            boolean number = c == '.' && Character.isDigit(next);
            boolean fileEnding = c == '.' && WebMarks.isEnding(text, at + 1, to);
            return more && (number || fileEnding) ? at : runEnd(at, to);
        }
        if ((c == '@' || c == '#' || c == '&') && more && Character.isLetter(next)) {
            return at;
        }
        if ((Characters.isHyphen(c) || c == '+') && more && Character.isDigit(next)) {
            return c == '+' ? at : at + 1;
        }
        if (Characters.isCurrency(c)) {
            return runEnd(at, to);
        }
        if (Characters.isOpening(c) || Characters.isClosing(c)) {
            boolean angle = (c == '<' || c == '>') && more && next == c;
            return angle ? at + 2 : at + 1;
        }
        return runEnd(at, to);
    }

    /** "'s", "'90s", "'em", "'cause": an apostrophe that stands for letters left out. */
    private boolean keepsLeadingApostrophe(int at, int to) {
        String rest = text.substring(at + 1, Math.min(to, at + 7)).toLowerCase(Locale.ROOT);
        int letters = 0;
        while (letters < rest.length() && Characters.isWordly(rest.charAt(letters))) {
            letters++;
        }
        String word = rest.substring(0, letters);
        return switch (word) {
            case "s", "re", "ve", "ll", "d", "m", "em", "cause", "til", "till", "bout", "n", "twas", "tis" -> true;
            default ->
                letters >= 2 && letters <= 3 && word.endsWith("0s")
                        || (letters == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1)));
        };
    }

    /** The end of a run of the same mark: "...", "--", "!!!"; "!" and "?" may mix. */
    int runEnd(int at, int to) {
        char c = text.charAt(at);
        int stop = at + 1;
        while (stop < to && (text.charAt(stop) == c || (isShout(c) && isShout(text.charAt(stop))))) {
            stop++;
        }
        if (c == ',' || c == ';') {
            return at + 1;
        }
        return stop;
    }

    static boolean isShout(char c) {
        return c == '!' || c == '?';
    }

    /** Where the punctuation mark that ends at {@code stop} starts, or {@code stop} where a word ends there. */
    int trailing(int start, int stop) {
        char c = text.charAt(stop - 1);
        if (Characters.isWordly(c) || Characters.isPictorial(c)) {
            return stop;
        }
        if (c == '.') {
            int run = runStart(start, stop);
            if (stop - run == 2 && Abbreviations.keepsStop(text, wordStart(start, run), run, end)) {
                return stop - 1; // "Inc..": the abbreviation's own full stop and the sentence's.
            }
            if (stop - run > 1) {
                return run;
            }
            return keepsStop(start, stop) ? stop : stop - 1;
        }
        if (c == '#' || c == '*' && stop - start <= 2) {
            return stop - 1 > start ? stop : runStart(start, stop);
        }
        if (Characters.isApostrophe(c) && stop - 2 >= start && text.charAt(stop - 2) == c) {
            return stop - 2;
        }
        if (Characters.isClosing(c) || Characters.isOpening(c) || Characters.isApostrophe(c)) {
            boolean angle = (c == '<' || c == '>') && stop - 2 >= start && text.charAt(stop - 2) == c;
            return angle ? stop - 2 : stop - 1;
        }
        return c == ',' || c == ';' ? stop - 1 : runStart(start, stop);
    }

    private int runStart(int start, int stop) {
        char c = text.charAt(stop - 1);
        int at = stop - 1;
        while (at > start && (text.charAt(at - 1) == c || (isShout(c) && isShout(text.charAt(at - 1))))) {
            at--;
        }
        return at;
    }

    private boolean keepsStop(int start, int stop) {
        return Abbreviations.keepsStop(text, wordStart(start, stop - 1), stop - 1, end);
    }

    private int wordStart(int start, int stop) {
        int at = stop;
        while (at > start
                && (Characters.isWordly(text.charAt(at - 1))
                        || text.charAt(at - 1) == '.'
                        || Characters.isApostrophe(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }
}
