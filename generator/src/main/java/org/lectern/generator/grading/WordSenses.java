package org.lectern.generator.grading;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;
import org.lectern.generator.language.WordNet;

/** Which words can mean the same or the opposite, by WordNet. May be shared by threads. */
final class WordSenses {

    /** Rarer senses only bring words together that nobody would. */
    private static final int SENSES_A_WORD = 4;

    /** Bounds the memory of what was looked up. */
    private static final int MOST_REMEMBERED = 20_000;

    private record Senses(Set<String> own, Set<String> opposite) {}

    private final Dictionary dictionary;
    private final Map<String, Senses> known = new ConcurrentHashMap<>();

    private WordSenses(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    private static final class Shared {
        static final WordSenses INSTANCE = new WordSenses(WordNet.dictionary());
    }

    static WordSenses shared() {
        return Shared.INSTANCE;
    }

    boolean synonyms(String one, String other) {
        return meet(of(one).own(), of(other).own());
    }

    boolean antonyms(String one, String other) {
        return meet(of(one).opposite(), of(other).own())
                || meet(of(one).own(), of(other).opposite());
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        for (String sense : one) {
            if (other.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    private Senses of(String word) {
        Senses senses = known.get(word);
        if (senses == null) {
            senses = lookUp(word);
            if (known.size() < MOST_REMEMBERED) {
                known.put(word, senses);
            }
        }
        return senses;
    }

    private Senses lookUp(String word) {
        synchronized (dictionary) {
            return read(word);
        }
    }

    private Senses read(String word) {
        Set<String> own = new HashSet<>();
        Set<String> opposite = new HashSet<>();
        try {
            for (IndexWord entry : dictionary.lookupAllIndexWords(word).getIndexWordArray()) {
                int rank = 0;
                for (Synset sense : entry.getSenses()) {
                    if (rank++ == SENSES_A_WORD) {
                        break;
                    }
                    own.add(name(sense));
                    for (Pointer pointer : sense.getPointers(PointerType.ANTONYM)) {
                        opposite.add(pointer.getTargetPOS().getKey() + pointer.getTargetOffset());
                    }
                }
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("The dictionary can't be read: " + e.getMessage(), e);
        }
        return new Senses(own, opposite);
    }

    private static String name(Synset sense) {
        return sense.getPOS().getKey() + sense.getOffset();
    }
}
