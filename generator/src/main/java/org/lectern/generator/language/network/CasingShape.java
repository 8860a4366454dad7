package org.lectern.generator.language.network;

/** How a word is written, which uncased pieces do not show. The ids are those of wordpiece.py. */
final class CasingShape {

    /** What is added to the shape of a word that is written without a space after the word before it. */
    static final int JOINED = 9;

    private CasingShape() {}

    /**
     * 1 lower case, 2 Capitalised, 3 ALL CAPITALS, 4 no letter, 5 digits alone, 6 letters and digits, 7 one capital, 8
     * another mixture.
     */
    static int of(String word) {
        int letters = 0;
        int lower = 0;
        int upper = 0;
        boolean firstUpper = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            digit |= Character.isDigit(c);
            if (Character.isLetter(c)) {
                firstUpper |= letters == 0 && Character.isUpperCase(c);
                letters++;
                lower += Character.isLowerCase(c) ? 1 : 0;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (letters == 0) {
            return digit ? 5 : 4;
        }
        if (digit) {
            return 6;
        }
        if (lower == letters) {
            return 1;
        }
        if (letters == 1) {
            return 7;
        }
        if (upper == letters) {
            return 3;
        }
        return firstUpper && lower == letters - 1 ? 2 : 8;
    }
}
