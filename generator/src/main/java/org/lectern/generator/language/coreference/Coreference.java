package org.lectern.generator.language.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
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
        Resolution resolution = new Resolution(CHOICE);
        return resolution.resolve(sentences, vectors).stream()
                .filter(group -> group.members().size() > 1)
                .map(group -> chain(group, resolution))
                .toList();
    }

    private static Chain chain(Group group, Resolution resolution) {
        Map<Mention, Double> certainty = new HashMap<>();
        group.members().forEach(member -> certainty.put(member.mention(), resolution.certaintyOf(member)));
        return new Chain(group.members().stream().map(Occurrence::mention).toList(), certainty);
    }
}
