package org.lectern.generator.question.words;

import java.util.HashMap;
import java.util.Map;

/** Inflects a verb to a Penn tag: enough for the verbs that this package itself puts into sentences. */
public final class VerbForms {

    /** lemma → past and participle of the irregular ones among them. */
    private static final Map<String, String> PAST = new HashMap<>();

    private static final Map<String, String> PARTICIPLE = new HashMap<>();

    static {
        String[] irregular = {
            "rise rose risen",
            "fall fell fallen",
            "grow grew grown",
            "shrink shrank shrunk",
            "lose lost lost",
            "win won won",
            "begin began begun",
            "hide hid hidden",
            "forget forgot forgotten",
            "buy bought bought",
            "sell sold sold",
            "lend lent lent",
            "leave left left",
            "slow slowed slowed",
            "forbid forbade forbidden",
            "freeze froze frozen",
            "sink sank sunk"
        };
        for (String row : irregular) {
            String[] forms = row.split(" ");
            PAST.put(forms[0], forms[1]);
            PARTICIPLE.put(forms[0], forms[2]);
        }
    }

    private VerbForms() {}

    public static String inflect(String lemma, String tag) {
        return switch (tag) {
            case "VBD" -> PAST.getOrDefault(lemma, regularPast(lemma));
            case "VBN" -> PARTICIPLE.getOrDefault(lemma, regularPast(lemma));
            case "VBZ" -> Inflection.thirdPerson(lemma);
            case "VBG" -> gerund(lemma);
            default -> lemma;
        };
    }

    private static String regularPast(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        return doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) + "ed" : lemma + "ed";
    }

    private static String gerund(String lemma) {
        if (lemma.matches("be|see|.*(ee|oe|ye)|singe")) {
            return lemma + "ing";
        }
        if (lemma.matches("lie|die|tie|vie|belie|untie")) {
            return lemma.substring(0, lemma.length() - 2) + "ying";
        }
        if (lemma.endsWith("e")) {
            return lemma.substring(0, lemma.length() - 1) + "ing";
        }
        return doubles(lemma) ? lemma + lemma.charAt(lemma.length() - 1) + "ing" : lemma + "ing";
    }

    /** One syllable, or stressed on the last, ending in one vowel and one consonant. */
    private static boolean doubles(String lemma) {
        return lemma.matches("begin|forget|forbid|deter|permit|admit|commit|submit|regret|occur|refer|prefer|upset")
                || lemma.matches("[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]");
    }
}
