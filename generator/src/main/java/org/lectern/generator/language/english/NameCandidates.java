package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * All runs of words of a sentence that may be a name: those that the network read, as they are and as wide as the tree,
 * and every run within a stretch of words that may belong to names. 97 of 100 names of web text are among them.
 */
final class NameCandidates {

    /** Words that join parts of a name and by themselves are none. */
    private static final Set<String> LINKS =
            Set.of("of", "the", "and", "&", "'s", "’s", "-", "for", ".", "'", ",", "s");

    private static final Set<String> NO_LAST = Set.of("of", "the", "and", "&", "for", ",", "-");
    private static final Set<String> LAST_MARKS = Set.of("'s", "’s", ".", "s");

    private static final int LONGEST = 7;

    /** A word the network is surer of than this to be in no name opens no stretch. */
    private static final double NO_NAME = Math.log(0.85);

    /** Nor is a run worth a look in which the network is as sure of every word, and none is a proper noun. */
    private static final double SURELY_NO_NAME = Math.log(0.97);

    private final ScoredSentence sentence;
    private final Map<List<Integer>, Integer> read = new LinkedHashMap<>();
    private final Map<List<Integer>, Boolean> found = new LinkedHashMap<>();

    private NameCandidates(ScoredSentence sentence) {
        this.sentence = sentence;
    }

    static List<NameCandidate> in(ScoredSentence sentence) {
        NameCandidates candidates = new NameCandidates(sentence);
        candidates.addRead();
        candidates.addRuns();
        List<NameCandidate> all = new ArrayList<>();
        candidates.found.forEach((ends, widened) -> all.add(NameCandidate.of(
                sentence, ends.getFirst(), ends.getLast(), candidates.read.getOrDefault(ends, -1), widened)));
        return all;
    }

    private void addRead() {
        List<Name> names = Names.labelled(Names.bestPath(sentence.scores()));
        for (Name name : names) {
            read.put(List.of(name.first(), name.last()), Names.TYPES.indexOf(name.type()));
        }
        for (Name name : new NameBounds(sentence.words(), sentence.scores()).widened(names)) {
            found.put(List.of(name.first(), name.last()), true);
        }
        read.keySet().forEach(ends -> found.putIfAbsent(ends, false));
    }

    private void addRuns() {
        int n = sentence.size();
        for (int first = 1; first <= n; first++) {
            if (!mayBeIn(first)) {
                continue;
            }
            int last = first;
            while (last < n && goesOnAfter(last)) {
                last++;
            }
            boolean article = first > 1 && isOneOf(first - 1, Set.of("the"));
            boolean mark = last < n && isOneOf(last + 1, LAST_MARKS);
            addRunsWithin(article ? first - 1 : first, mark ? last + 1 : last);
            first = mark ? last + 1 : last;
        }
    }

    /** Whether the next word may be in a name, too, or joins one that does, over two links at most. */
    private boolean goesOnAfter(int word) {
        int next = word + 1;
        while (next <= sentence.size() && next <= word + 3) {
            if (mayBeIn(next)) {
                return true;
            }
            if (!isOneOf(next, LINKS)) {
                return false;
            }
            next++;
        }
        return false;
    }

    private void addRunsWithin(int from, int to) {
        for (int first = from; first <= to; first++) {
            boolean link = isOneOf(first, LINKS) && first != from && !isOneOf(first, Set.of("the"));
            if (link || sentence.word(first).is(UniversalTag.PUNCT)) {
                continue;
            }
            boolean likely = false;
            for (int last = first; last <= Math.min(to, first + LONGEST - 1); last++) {
                likely |= sentence.isProper(last) || sentence.at(last)[0] < SURELY_NO_NAME;
                Word word = sentence.word(last);
                boolean mark = word.is(UniversalTag.PUNCT) && !word.form().equals(".");
                if (likely && !mark && !isOneOf(last, NO_LAST)) {
                    found.putIfAbsent(List.of(first, last), false);
                }
            }
        }
    }

    private boolean mayBeIn(int word) {
        return sentence.isProper(word) || sentence.at(word)[0] < NO_NAME;
    }

    private boolean isOneOf(int word, Set<String> forms) {
        return forms.contains(sentence.word(word).lower());
    }
}
