package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.generator.language.Word;

/**
 * What a whole text says about a name: what the network thinks of it elsewhere, of the longer names it is part of or the
 * letters of, and how often its word stands in lower case.
 */
final class NamesOfText {

    private static final int NONE = Names.TYPES.size();

    /**
     * What candidates of one kind come to.
     *
     * @param mean chances of each type and of no name, 0–1
     * @param most the largest of these
     * @param cues share of the candidates that have each of the {@link NameCues}
     */
    record Elsewhere(int times, double[] mean, double[] most, double[] cues) {}

    private final Map<String, List<NameCandidate>> byKey = new HashMap<>();
    private final Map<String, List<NameCandidate>> byPart = new HashMap<>();
    private final Map<String, List<NameCandidate>> byLetters = new HashMap<>();
    private final Map<String, int[]> casings = new HashMap<>();

    NamesOfText(List<ScoredSentence> sentences, List<List<NameCandidate>> candidates) {
        for (ScoredSentence sentence : sentences) {
            for (Word word : sentence.words().subList(1, sentence.size())) {
                int[] count = casings.computeIfAbsent(word.lower(), ignored -> new int[2]);
                count[Character.isUpperCase(word.form().codePointAt(0)) ? 1 : 0]++;
            }
        }
        candidates.forEach(own -> own.forEach(this::add));
    }

    private void add(NameCandidate candidate) {
        byKey.computeIfAbsent(candidate.key(), ignored -> new ArrayList<>()).add(candidate);
        if (candidate.length() == 1) {
            return;
        }
        Set<String> ends = new HashSet<>();
        ends.add(candidate.word(candidate.first()).lower());
        ends.add(candidate.word(candidate.last()).lower());
        ends.forEach(
                end -> byPart.computeIfAbsent(end, ignored -> new ArrayList<>()).add(candidate));
        StringBuilder letters = new StringBuilder();
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            int c = candidate.word(i).form().codePointAt(0);
            if (Character.isUpperCase(c)) {
                letters.appendCodePoint(c);
            }
        }
        if (letters.length() > 1) {
            byLetters
                    .computeIfAbsent(letters.toString().toLowerCase(Locale.ROOT), ignored -> new ArrayList<>())
                    .add(candidate);
        }
    }

    /** The same name in other places of the text. */
    Elsewhere same(NameCandidate candidate) {
        return elsewhere(byKey.getOrDefault(candidate.key(), List.of()).stream()
                .filter(other -> !other.sharesWordsWith(candidate))
                .toList());
    }

    /** Longer names that begin or end with this one word. */
    Elsewhere wholes(NameCandidate candidate) {
        String word = candidate.word(candidate.first()).lower();
        return elsewhere(candidate.length() > 1 ? List.of() : byPart.getOrDefault(word, List.of()));
    }

    /** Names whose capitals this one word is made of. */
    Elsewhere longForms(NameCandidate candidate) {
        String letters = candidate.key().replace(".", "");
        return elsewhere(candidate.length() > 1 ? List.of() : byLetters.getOrDefault(letters, List.of()));
    }

    /** How often a word stands in lower case, of all its places within sentences, 0–1; 0 for a word not seen there. */
    double lowerCased(Word word) {
        int[] count = casings.getOrDefault(word.lower(), new int[2]);
        return count[0] / (count[0] + count[1] + 1.0);
    }

    private static Elsewhere elsewhere(List<NameCandidate> others) {
        double[] mean = new double[NONE + 1];
        double[] most = new double[NONE + 1];
        double[] cues = new double[NameCues.COUNT];
        for (NameCandidate other : others) {
            for (int type = 0; type <= NONE; type++) {
                mean[type] += other.evidence()[type] / others.size();
                most[type] = Math.max(most[type], Math.exp(other.evidence()[type]));
            }
        }
        for (NameCandidate other : others) {
            double[] own = NameCues.of(other);
            for (int cue = 0; cue < cues.length; cue++) {
                cues[cue] += own[cue] / others.size();
            }
        }
        for (int type = 0; type <= NONE; type++) {
            mean[type] = others.isEmpty() ? 0 : Math.exp(mean[type]);
        }
        return new Elsewhere(others.size(), mean, most, cues);
    }
}
