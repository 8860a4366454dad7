package org.lectern.core.scoring;

import java.util.List;

/** Tells a slip of the finger from another word. */
public final class Spelling {

    /** Beginnings and ends that are close in letters and opposite in meaning. */
    private static final List<List<String>> OPPOSITES =
            List.of(List.of("inter", "intra"), List.of("hyper", "hypo"), List.of("under", "un"), List.of("pro", "pre"));

    private static final List<List<String>> OPPOSITE_ENDS =
            List.of(List.of("er", "ee"), List.of("or", "ee"), List.of("ful", "less"), List.of("man", "men"));

    private Spelling() {}

    /**
     * Whether {@code typed} can be meant for {@code meant}: no slip in words of up to three letters or with digits, one
     * in words of four to eight, two in longer ones; the first letter has to be right, as slips rarely hit it and
     * opposites often differ there.
     */
    public static boolean sameButForASlip(String typed, String meant) {
        if (typed.equals(meant)) {
            return true;
        }
        int allowed = allowance(Math.min(typed.length(), meant.length()));
        if (allowed == 0
                || typed.charAt(0) != meant.charAt(0)
                || holdsDigit(typed)
                || holdsDigit(meant)
                || opposite(typed, meant)) {
            return false;
        }
        return Math.abs(typed.length() - meant.length()) <= allowed && distance(typed, meant) <= allowed;
    }

    /** Slips that are let pass in a word of this many letters. */
    static int allowance(int length) {
        return length < 4 ? 0 : length <= 8 ? 1 : 2;
    }

    /**
     * Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other (Damerau 1964;
     * restricted form, in which no part is edited twice).
     */
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean opposite(String a, String b) {
        return OPPOSITES.stream()
                        .anyMatch(pair ->
                                startsAs(a, b, pair.get(0), pair.get(1)) || startsAs(b, a, pair.get(0), pair.get(1)))
                || OPPOSITE_ENDS.stream()
                        .anyMatch(pair ->
                                endsAs(a, b, pair.get(0), pair.get(1)) || endsAs(b, a, pair.get(0), pair.get(1)));
    }

    private static boolean startsAs(String a, String b, String one, String other) {
        return a.startsWith(one)
                && b.startsWith(other)
                && a.substring(one.length()).equals(b.substring(other.length()));
    }

    private static boolean endsAs(String a, String b, String one, String other) {
        return a.endsWith(one)
                && b.endsWith(other)
                && a.substring(0, a.length() - one.length()).equals(b.substring(0, b.length() - other.length()));
    }

    private static boolean holdsDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
