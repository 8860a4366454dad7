package org.lectern.generator.cli.bench;

import java.util.List;
import java.util.Map;

/** Cuts English endings (Porter 1980), as published ROUGE figures do; words of up to three letters stay whole. */
final class PorterStemmer {

    /** Longest ending first, so that the first that fits is the one meant. */
    private static final List<Map.Entry<String, String>> DOUBLE = List.of(
            Map.entry("ational", "ate"),
            Map.entry("ization", "ize"),
            Map.entry("iveness", "ive"),
            Map.entry("fulness", "ful"),
            Map.entry("ousness", "ous"),
            Map.entry("tional", "tion"),
            Map.entry("biliti", "ble"),
            Map.entry("ation", "ate"),
            Map.entry("alism", "al"),
            Map.entry("aliti", "al"),
            Map.entry("iviti", "ive"),
            Map.entry("entli", "ent"),
            Map.entry("ousli", "ous"),
            Map.entry("enci", "ence"),
            Map.entry("anci", "ance"),
            Map.entry("izer", "ize"),
            Map.entry("abli", "able"),
            Map.entry("alli", "al"),
            Map.entry("ator", "ate"),
            Map.entry("eli", "e"));

    private static final List<Map.Entry<String, String>> SINGLE = List.of(
            Map.entry("icate", "ic"),
            Map.entry("ative", ""),
            Map.entry("alize", "al"),
            Map.entry("iciti", "ic"),
            Map.entry("ical", "ic"),
            Map.entry("ness", ""),
            Map.entry("ful", ""));

    private static final List<String> LAST = List.of(
            "ement", "ance", "ence", "able", "ible", "ment", "sion", "tion", "ant", "ent", "ism", "ate", "iti", "ous",
            "ive", "ize", "al", "er", "ic", "ou");

    private PorterStemmer() {}

    /** The stem of a word in lower case. */
    static String stem(String word) {
        if (word.length() <= 3) {
            return word;
        }
        return tidied(withoutLast(replaced(replaced(withI(withoutInflection(withoutPlural(word))), DOUBLE), SINGLE)));
    }

    private static String withoutPlural(String word) {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
    }

    private static String withoutInflection(String word) {
        if (word.endsWith("eed")) {
            return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
        }
        int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
        String stem = cut(word, ending);
        if (ending == 0 || !hasVowel(stem)) {
            return word;
        }
        if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
            return stem + "e";
        }
        if (endsDouble(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return cut(stem, 1);
        }
        return measure(stem) == 1 && endsShort(stem) ? stem + "e" : stem;
    }

    private static String withI(String word) {
        return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + "i" : word;
    }

    private static String replaced(String word, List<Map.Entry<String, String>> endings) {
        for (Map.Entry<String, String> ending : endings) {
            if (word.endsWith(ending.getKey())) {
                String stem = cut(word, ending.getKey().length());
                return measure(stem) > 0 ? stem + ending.getValue() : word;
            }
        }
        return word;
    }

    private static String withoutLast(String word) {
        for (String ending : LAST) {
            if (word.endsWith(ending)) {
                boolean ion = ending.endsWith("ion"); // of "tion" and "sion" only the last three letters go
                String stem = cut(word, ion ? 3 : ending.length());
                return measure(stem) > 1 ? stem : word;
            }
        }
        return word;
    }

    private static String tidied(String word) {
        String tidy = word;
        if (tidy.endsWith("e")) {
            String stem = cut(tidy, 1);
            int measure = measure(stem);
            tidy = measure > 1 || measure == 1 && !endsShort(stem) ? stem : tidy;
        }
        return tidy.endsWith("ll") && measure(tidy) > 1 ? cut(tidy, 1) : tidy;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isVowel(String word, int at) {
        char letter = word.charAt(at);
        return "aeiou".indexOf(letter) >= 0 || letter == 'y' && at > 0 && !isVowel(word, at - 1);
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isVowel(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** How often consonants follow vowels. */
    private static int measure(String word) {
        int measure = 0;
        for (int i = 1; i < word.length(); i++) {
            measure += isVowel(word, i - 1) && !isVowel(word, i) ? 1 : 0;
        }
        return measure;
    }

    private static boolean endsDouble(String word) {
        int n = word.length();
        return n > 1 && word.charAt(n - 1) == word.charAt(n - 2) && !isVowel(word, n - 1);
    }

    /** Consonant, vowel, consonant, the last not w, x or y: "hop". */
    private static boolean endsShort(String word) {
        int n = word.length();
        return n > 2
                && !isVowel(word, n - 3)
                && isVowel(word, n - 2)
                && !isVowel(word, n - 1)
                && "wxy".indexOf(word.charAt(n - 1)) < 0;
    }
}
