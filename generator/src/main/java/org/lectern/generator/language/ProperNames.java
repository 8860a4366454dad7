package org.lectern.generator.language;

import java.util.ArrayList;
import java.util.List;

/** Finds proper names in a tree: a proper noun with the proper nouns that are part of the same name. */
public final class ProperNames {

    private ProperNames() {}

    /** The names headed by a mention's head, in order and without overlap. */
    public static List<Name> in(List<Word> words, List<Mention> mentions) {
        List<Name> names = new ArrayList<>();
        boolean[] taken = new boolean[words.size() + 2];
        for (Mention mention : mentions) {
            Word head = words.get(mention.head() - 1);
            if (!head.is(UniversalTag.PROPN) || taken[head.index()]) {
                continue;
            }
            int first = head.index();
            int last = head.index();
            while (first > 1 && !taken[first - 1] && isPartOfName(words, words.get(first - 2), head.index())) {
                first--;
            }
            while (last < words.size() && !taken[last + 1] && isPartOfName(words, words.get(last), head.index())) {
                last++;
            }
            for (int i = first; i <= last; i++) {
                taken[i] = true;
            }
            names.add(new Name(first, last, mention.type()));
        }
        names.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return names;
    }

    private static boolean isPartOfName(List<Word> words, Word word, int head) {
        boolean proper = word.is(UniversalTag.PROPN) || word.pennTag().startsWith("NNP");
        boolean flat = word.hasRelation("flat");
        if (!(proper || flat) || !word.hasRelation("flat", "compound", "amod", "nummod")) {
            return false;
        }
        // A part hangs on the head, or on another part: at most a few steps up.
        int at = word.head();
        for (int steps = 0; steps < 4 && at != 0; steps++) {
            if (at == head) {
                return true;
            }
            at = words.get(at - 1).head();
        }
        return false;
    }
}
