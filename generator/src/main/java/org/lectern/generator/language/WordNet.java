package org.lectern.generator.language;

import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet 3.1's files, opened once a process: each opening keeps an index of its own in memory. */
public final class WordNet {

    private WordNet() {}

    private static final class Shared {
        private static final Dictionary DICTIONARY = open();

        private static Dictionary open() {
            try {
                return Dictionary.getDefaultResourceInstance();
            } catch (JWNLException e) {
                throw new IllegalStateException("WordNet is missing from the class path or damaged.", e);
            }
        }
    }

    /**
     * The one dictionary, opened at first use. It is not safe for threads: whoever asks it anything does so while
     * holding its lock, {@code synchronized (dictionary)}.
     *
     * @throws IllegalStateException where its files are missing
     */
    public static Dictionary dictionary() {
        return Shared.DICTIONARY;
    }
}
