package org.lectern.generator.language.coreference;

import java.util.List;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.ParsedSentence;

/** Joins mentions that stand for the same thing. */
public final class Coreference {

    private static final FittedChoice CHOICE = FittedChoice.load();

    private Coreference() {}

    /**
     * The chains of two mentions and more.
     *
     * @param sentences the whole text
     * @param vectors for each sentence what the network knows of its words
     */
    public static List<Chain> chains(List<ParsedSentence> sentences, List<float[][]> vectors) {
        return new Resolution(CHOICE)
                .resolve(sentences, vectors).stream()
                        .filter(group -> group.members().size() > 1)
                        .map(group -> new Chain(group.members().stream()
                                .map(Occurrence::mention)
                                .toList()))
                        .toList();
    }
}
