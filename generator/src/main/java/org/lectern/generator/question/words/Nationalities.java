package org.lectern.generator.question.words;

import java.util.regex.Pattern;

/** Adjectives that English writes with a capital: "Israeli", "Norwegian", "Chinese". */
public final class Nationalities {

    private static final Pattern ENDING = Pattern.compile(
            "[A-Z]\\p{L}*(ian|ean|can|ese|ish|aeli|aqi|ani|eni|iti|nch|tch|eek|iss|lamic|hristian|ewish|oman|rab|erman|man|ab)s?");

    private Nationalities() {}

    /** By the shape of the word: right for nearly all, and a capital too many does no harm. */
    public static boolean looksLike(String form) {
        return ENDING.matcher(form).matches();
    }
}
