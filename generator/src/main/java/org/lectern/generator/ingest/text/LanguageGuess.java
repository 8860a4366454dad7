package org.lectern.generator.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The language of a text by its script and its commonest little words. */
public final class LanguageGuess {

    /** What is said where nothing is known (ISO 639-2). */
    public static final String UNKNOWN = "und";

    /** Scripts that one language is mostly meant by, looked at in this order. */
    private static final List<Map.Entry<Character.UnicodeScript, String>> SCRIPTS = List.of(
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"));

    private static final int MOST_WORDS = 2000;

    /** The end of the block Latin Extended-B. */
    private static final char LAST_LATIN = '\u024f';

    /** Share of running words that a language's little words must reach. */
    private static final double LEAST_SHARE = 0.08;

    private static final Map<String, List<String>> LITTLE_WORDS = Map.ofEntries(
            little(
                    "en",
                    "the of and to in is was that it for with as on be at by this had are but from not his they she"),
            little("de", "der die und das ist nicht ein eine zu den mit sich auf für dem im des von auch es wird sie"),
            little(
                    "fr",
                    "le la les et de des est un une dans que qui pour pas sur au avec ce il elle du l d sont plus par en"),
            little("es", "el la los las que y en un una es por con para del se no su al como más pero lo fue"),
            little("it", "il di che la e un una per non sono con del della è si le dei gli nel anche più ma come lo"),
            little("pt", "o que e do da em um uma para com não os as no se na por mais dos como mas foi ao ele"),
            little("nl", "de het een en van is dat niet op te zijn in met voor die er aan ook als door maar bij"),
            little("sv", "och att det som en på är av för med den till inte har de ett om var jag han men sig"),
            little("da", "og at det som en på er af for med den til ikke har de et om var jeg han men sig der"),
            little("no", "og at det som en på er av for med den til ikke har de et om var jeg han men seg fra ble"),
            little("fi", "ja on ei se että hän oli ovat mutta joka kun niin myös tai sen ole hänen kuin jo vain"),
            little("pl", "i w na z się nie do to że jest o jak po co przez ale od jego za są oraz dla tym"),
            little("cs", "a se v na je že s z do o to i jako za by ale který jsou po ve jeho pro není byl"),
            little("hu", "a az és hogy nem is egy ez volt meg csak de már még mint van ki el aki kell sem"),
            little("ro", "și de la în a cu nu pe că este o un din care mai pentru sunt ce au fost se prin"),
            little("tr", "ve bir bu da de için ile çok olarak daha olan gibi o ne kadar ama en var sonra mi"),
            little("id", "yang dan di dengan untuk ini itu dari dalam tidak pada adalah akan juga ke oleh karena"),
            little("vi", "và của là có cho không được trong một với các những người này đã khi đến từ"),
            little("ru", "и в не на что он с как это по но из у за то все так его же от был для о"),
            little("bg", "и на в да се за не от е са с по като но че до това при или със има бе му"),
            little("el", "και το να του η της ο τα που με σε για από είναι την τον θα στο οι δεν των στη"),
            little("he", "של את על לא הוא זה עם כי גם אם היא אל או יש הם כל היה אני רק בין אבל לפני"),
            little("ar", "في من على أن إلى عن التي الذي هذا هذه كان كانت لا ما مع قد بعد ذلك هو هي بين كل لم"),
            little("uk", "і в не на що він з як це по але та у за то все так його від був для про є"));

    private LanguageGuess() {}

    private static Map.Entry<String, List<String>> little(String language, String words) {
        return Map.entry(language, List.of(words.split(" ")));
    }

    /** ISO 639-1 code, {@link #UNKNOWN} where the text is too short or in none of the languages known. */
    public static String of(CharSequence text) {
        String script = byScript(text);
        return script.isEmpty() ? byLittleWords(text) : script;
    }

    /** How sure its little words are of any one language: the share of running words that they are, 0 where too few. */
    public static double evidence(CharSequence text) {
        return little(text).share();
    }

    private static String byScript(CharSequence text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                // Latin letters, most of all that is read, need no look at the table of scripts.
                if (c > LAST_LATIN) {
                    counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int least = Math.max(1, letters / 4);
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        if (kana * 10 > letters) {
            return "ja";
        }
        for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS) {
            if (counts.getOrDefault(script.getKey(), 0) > least) {
                return script.getValue();
            }
        }
        if (counts.getOrDefault(Character.UnicodeScript.ARABIC, 0) > least) {
            String seen = text.toString();
            // Letters that Persian has and Arabic has not.
            boolean persian = seen.contains("\u06cc") || seen.contains("\u06a9") || seen.contains("\u067e");
            return persian ? "fa" : "ar";
        }
        return "";
    }

    private static String byLittleWords(CharSequence text) {
        return little(text).language();
    }

    /** The language whose little words a text has most of, and which share of its words they are. */
    private record Little(String language, double share) {}

    private static Little little(CharSequence text) {
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        int start = -1;
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                counts.merge(text.subSequence(start, i).toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
                words++;
                start = -1;
            }
        }
        String best = UNKNOWN;
        int most = (int) (words * LEAST_SHARE);
        for (String language : LITTLE_WORDS.keySet().stream().sorted().toList()) {
            int hits = LITTLE_WORDS.getOrDefault(language, List.of()).stream()
                    .mapToInt(word -> counts.getOrDefault(word, 0))
                    .sum();
            if (hits > most) {
                best = language;
                most = hits;
            }
        }
        return best.equals(UNKNOWN) ? new Little(UNKNOWN, 0) : new Little(best, most / (double) Math.max(1, words));
    }
}
