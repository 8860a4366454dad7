package org.lectern.generator.language.token;

import java.util.Locale;
import java.util.Set;

/** Which hyphens stay inside a word: those after a prefix that is no word of its own. */
final class Hyphens {

    private static final Set<String> PREFIXES = Set.of(
            "non", "pre", "post", "pro", "anti", "co", "ex", "multi", "semi", "mid", "sub", "re", "e", "mini",
            "counter", "super", "inter", "trans", "un", "ultra", "pseudo", "intra", "extra", "micro", "macro", "mega",
            "bi", "tri", "de", "dis", "mis", "proto", "infra", "hyper", "hypo", "meta", "para", "poly", "mono", "retro",
            "socio", "psycho", "bio", "geo", "electro", "afro");

    private Hyphens() {}

    /** Whether the hyphen at {@code at} stays in the word that starts at {@code from}. */
    static boolean keeps(String text, int from, int at, int stop) {
        if (at == from || at + 1 >= stop || !Characters.isWordly(text.charAt(at + 1))) {
            return false;
        }
        if (at - from > 7 || Character.isDigit(text.charAt(at + 1))) {
            return false;
        }
        return PREFIXES.contains(text.substring(from, at).toLowerCase(Locale.ROOT));
    }
}
