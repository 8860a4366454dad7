package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Name;
import org.lectern.generator.language.UniversalTag;
import org.lectern.generator.language.Word;

/**
 * Lets names go as far as the tree says: the network, which judges word by word, finds "Alcatraz" in "Alcatraz Island"
 * and "Gulf" and "Mexico" in "Gulf of Mexico". Cross-validated on EWT's names this gave 1.5 points of F1.
 */
final class NameBounds {

    /** A word the network is surer of than this to be in no name ends none. */
    private static final double NO_NAME = 0.95;

    private final List<Word> words;
    private final float[][] scores;

    /** @param scores of O, then B and I of each type of {@link Names#TYPES}, for each word */
    NameBounds(List<Word> words, float[][] scores) {
        this.words = words;
        this.scores = scores;
    }

    /** The names in order, each as wide as its tree; where two come to overlap, the longer one. */
    List<Name> widened(List<Name> names) {
        List<Name> wide = new ArrayList<>(
                names.stream().map(name -> withPlace(withHead(name))).toList());
        wide.sort(Comparator.<Name>comparingInt(name -> name.first() - name.last())
                .thenComparingInt(Name::first));
        List<Name> kept = new ArrayList<>();
        boolean[] taken = new boolean[words.size() + 1];
        for (Name name : wide) {
            boolean free = true;
            for (int i = name.first(); i <= name.last(); i++) {
                free &= !taken[i];
            }
            if (free) {
                Arrays.fill(taken, name.first(), name.last() + 1, true);
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(Name::first));
        return kept;
    }

    /** "Carr" with "Futures", whose part it is; the whole is what its last word is. */
    private Name withHead(Name name) {
        int last = name.last();
        while (last < words.size() && goesOn(word(last), word(last + 1)) && hasPartOf(name.first(), last)) {
            last++;
        }
        return last == name.last() || isNoName(last) ? name : new Name(name.first(), last, likeliestType(last));
    }

    private boolean goesOn(Word before, Word next) {
        return next.is(UniversalTag.PROPN) && isCapitalised(next) == isCapitalised(before);
    }

    /** Whether one of the words is part of a name whose head comes after them. */
    private boolean hasPartOf(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (word(i).hasRelation("compound", "flat") && word(i).head() > last) {
                return true;
            }
        }
        return false;
    }

    /** "Gulf" with "of Mexico". */
    private Name withPlace(Name name) {
        int of = name.last() + 1;
        if (of >= words.size()
                || !word(of).form().equalsIgnoreCase("of")
                || !word(of - 1).is(UniversalTag.PROPN)
                || !word(of + 1).is(UniversalTag.PROPN)) {
            return name;
        }
        Word inner = word(of + 1);
        Word head = inner.hasRelation("compound", "flat") && inner.head() > 0 ? word(inner.head()) : inner;
        boolean below = head.hasRelation("nmod") && head.head() >= name.first() && head.head() < of;
        return below ? new Name(name.first(), Math.max(inner.index(), head.index()), name.type()) : name;
    }

    private boolean isNoName(int word) {
        float[] own = scores[word - 1];
        double sum = 0;
        for (float score : own) {
            sum += Math.exp(score - own[0]);
        }
        return 1 / sum > NO_NAME;
    }

    private EntityType likeliestType(int word) {
        float[] own = scores[word - 1];
        int best = 0;
        for (int type = 1; type < Names.TYPES.size(); type++) {
            best = chance(own, type) > chance(own, best) ? type : best;
        }
        return Names.TYPES.get(best);
    }

    private static double chance(float[] scores, int type) {
        return Math.exp(scores[2 * type + 1]) + Math.exp(scores[2 * type + 2]);
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.form().codePointAt(0));
    }

    private Word word(int index) {
        return words.get(index - 1);
    }
}
