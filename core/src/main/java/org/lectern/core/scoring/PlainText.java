package org.lectern.core.scoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Text reduced to what counts when a typed answer is compared: no case, accents, punctuation or leading article. */
public final class PlainText {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private PlainText() {}

    /** The words of {@code text}, compared as they are: lower case, without accents and punctuation, articles dropped. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : fold(text).split(" ")) {
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                words.add(word);
            }
        }
        // "The" may be the whole answer, as in a gap before a name.
        return words.isEmpty() ? List.of(fold(text).strip().split(" ")) : List.copyOf(words);
    }

    /** Lower case without accents and punctuation, words separated by one space, thousands ungrouped. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("&", " and ");
        return decomposed
                // An apostrophe joins ("don't", "o'clock"), every other mark parts.
                .replaceAll("(?<=\\p{L})['’ʼ`´](?=\\p{L})", "")
                .replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "")
                .replaceAll("(?<=\\d)\\.(?=\\d)", "\u0000")
                .replaceAll("[^\\p{L}\\p{N}\u0000%$€£+]+", " ")
                .replace('\u0000', '.')
                .strip();
    }

    /** The word without an English plural or third-person ending; words that merely end so are left alone. */
    public static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && word.matches(".*(?:ss|x|z|ch|sh)es")) {
            return word.substring(0, length - 2);
        }
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.substring(0, length - 1);
        }
        return word;
    }
}
