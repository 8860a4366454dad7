package org.lectern.generator.language;

import java.util.ArrayList;
import java.util.List;

/** The shape of a dependency tree. */
final class Trees {

    private Trees() {}

    /** Refuses words whose indices do not run from 1 or whose heads do not form one tree. */
    static void requireTree(List<Word> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A sentence needs at least one word");
        }
        int roots = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.index() != i + 1 || word.head() > words.size()) {
                throw new IllegalArgumentException("Word '" + word.form() + "' has index " + word.index() + " and head "
                        + word.head() + " as number " + (i + 1) + " of " + words.size() + " words");
            }
            roots += word.isRoot() ? 1 : 0;
        }
        if (roots != 1) {
            throw new IllegalArgumentException("A sentence needs one root, not " + roots);
        }
        requireNoCycle(words);
    }

    /** Marks each word with the walk that reached it first: meeting one's own mark is a cycle. Linear time. */
    private static void requireNoCycle(List<Word> words) {
        int[] walk = new int[words.size() + 1];
        for (int start = 1; start <= words.size(); start++) {
            for (int at = start; at != 0; at = words.get(at - 1).head()) {
                if (walk[at] == start) {
                    throw new IllegalArgumentException(
                            "Word '" + words.get(at - 1).form() + "' depends on itself");
                }
                if (walk[at] != 0) {
                    break;
                }
                walk[at] = start;
            }
        }
    }

    /** For each index from 0, the virtual root, the words that depend on it in order. */
    static List<List<Word>> dependents(List<Word> words) {
        List<List<Word>> below = new ArrayList<>(words.size() + 1);
        for (int i = 0; i <= words.size(); i++) {
            below.add(new ArrayList<>(2));
        }
        for (Word word : words) {
            below.get(word.head()).add(word);
        }
        below.replaceAll(List::copyOf);
        return List.copyOf(below);
    }
}
