package org.lectern.generator.language.token;

import java.util.Locale;
import java.util.Set;

/** Numbers and what is written on to them. */
final class Numerals {

    private static final Set<String> UNITS = Set.of(
            "am", "pm", "mm", "cm", "km", "kg", "mg", "ft", "lb", "lbs", "mph", "kph", "gb", "mb", "kb", "hz", "khz",
            "mhz", "ghz", "k", "m", "g", "ml", "kw", "mw", "gw", "kwh", "mwh", "bn", "yrs", "hrs", "min", "mins", "sec",
            "in", "oz", "a.m", "p.m", "a.m.", "p.m.", "x", "h", "nm", "ms", "cc", "tb", "l", "m²", "km²", "dpi", "v",
            "w");

    private Numerals() {}

    /** Telephone numbers and dates: at least two hyphens or full stops between groups of digits. */
    static boolean isWhole(String text, int start, int stop) {
        int joins = 0;
        int longest = 0;
        int run = 0;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                longest = Math.max(longest, ++run);
            } else if (Characters.isHyphen(c) && run > 0) {
                joins++;
                run = 0;
            } else {
                return false;
            }
        }
        return run > 0 && (joins >= 2 || (joins == 1 && run == 4 && stop - start == 8));
    }

    /** Whether exactly three digits follow the comma at {@code at}: "12,500", but not "[18,19]". */
    static boolean groupsThousands(String text, int at, int stop) {
        int digits = at + 1;
        while (digits < stop && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits - at - 1 == 3;
    }

    /** Where a unit starts that is written on to a number: "35mm"; {@code to} where there is none. */
    static int unitStart(String text, int from, int to) {
        if (!Character.isDigit(text.charAt(from)) || Character.isDigit(text.charAt(to - 1))) {
            return to;
        }
        int at = from;
        while (at < to && (Character.isDigit(text.charAt(at)) || ".,:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (to - at > 4) {
            return to;
        }
        String tail = text.substring(at, to);
        boolean shout = tail.length() == 1 && Character.isUpperCase(tail.charAt(0));
        if (tail.equals("'s") || tail.equals("’s")) {
            return at;
        }
        return !shout && UNITS.contains(tail.toLowerCase(Locale.ROOT)) ? at : to;
    }
}
