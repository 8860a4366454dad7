package org.lectern.generator.readability;

/** Counts the syllables of an English word by its letters. */
final class Syllables {

    private Syllables() {}

    /** At least 1: groups of vowels, less a silent e, more where two vowels are spoken apart. */
    static int of(String word) {
        int groups = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouyáéíóúäöüèêàâîôûœæ".indexOf(word.charAt(i)) >= 0;
            groups += now && !vowel ? 1 : 0;
            vowel = now;
        }
        if (word.endsWith("e") && !word.endsWith("le") && groups > 1
                || word.endsWith("es") && !word.matches(".*(s|x|z|ch|sh|g|c)es") && groups > 1
                || word.endsWith("ed") && !word.matches(".*[td]ed") && groups > 1) {
            groups--;
        }
        if (word.matches(".*[^aeiouy]le[sd]?") && word.endsWith("les")
                || word.matches(".*(ia|io(?!u)|eo|ua(?!r)|iu|uou).*")
                        && !word.matches(".*(tion|sion|cial|tial|cian|gion|quia|gua|qua).*")) {
            groups++;
        }
        return Math.max(1, groups);
    }
}
