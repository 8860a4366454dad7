package org.lectern.generator.language.coreference;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.generator.language.Chain;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;

/**
 * Writes what {@code training/pronouns.py} fits: for each pronoun of an annotated text its candidates, which of them
 * stand for the same as the pronoun, the chain each belongs to, and its features.
 */
public final class PronounExamples {

    private PronounExamples() {}

    /**
     * @param document a name without white space
     * @param gold the annotated text
     * @param sentences the same sentences as the analyser reads them, word by word the same
     */
    public static void write(
            String document,
            ParsedText gold,
            List<ParsedSentence> sentences,
            List<float[][]> vectors,
            PrintStream out) {
        Map<List<Integer>, Integer> groupAt = new HashMap<>();
        for (int g = 0; g < gold.chains().size(); g++) {
            Chain chain = gold.chains().get(g);
            for (Mention mention : chain.mentions()) {
                groupAt.put(List.of(mention.sentence(), mention.head()), g);
            }
        }
        new Resolution((pronoun, candidates) -> {
                    Integer group = groupAt.get(List.of(
                            pronoun.mention().sentence(), pronoun.mention().head()));
                    out.println("# " + document + " " + pronoun.pronounClass().orElseThrow());
                    AntecedentChoice.Choice right = AntecedentChoice.UNKNOWN;
                    for (int i = 0; i < candidates.size(); i++) {
                        Mention mention = candidates.get(i).occurrence().mention();
                        Integer other = groupAt.get(List.of(mention.sentence(), mention.head()));
                        boolean same = group != null && group.equals(other);
                        right = same && right == AntecedentChoice.UNKNOWN ? new AntecedentChoice.Choice(i, 1) : right;
                        out.print(same ? "1" : "0");
                        out.print(" " + firstOfChain(candidates, candidates.get(i)));
                        for (double value : candidates.get(i).features()) {
                            out.print(value == 0 ? " 0" : String.format(Locale.ROOT, " %.4f", value));
                        }
                        out.println();
                    }
                    return right;
                })
                .resolve(sentences, vectors);
    }

    /** The same number for all candidates of one chain. */
    private static int firstOfChain(List<Candidate> candidates, Candidate of) {
        int i = 0;
        while (candidates.get(i).group() != of.group()) {
            i++;
        }
        return i;
    }
}
