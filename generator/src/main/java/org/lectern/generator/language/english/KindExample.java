package org.lectern.generator.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.core.article.Span;
import org.lectern.generator.language.EntityType;
import org.lectern.generator.language.Mention;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;

/**
 * A mention that annotators marked, as the choice of kinds sees it.
 *
 * @param features what speaks for each kind of thing
 * @param network the kind that the network by itself takes it for
 * @param type the kind that the annotators gave
 * @param span where its head stands in the text
 */
public record KindExample(double[] features, EntityType network, EntityType type, Span span) {

    /** The kinds that examples have, in the order in which fitted weights are written. */
    public static List<EntityType> types() {
        return Kinds.THINGS;
    }

    /** One example a head, of the mention that comes first where several share it. */
    static List<KindExample> of(ParsedText gold, List<KindSentence> sentences) {
        Map<Span, KindSentence> sentenceAt = new HashMap<>();
        Map<Span, Word> wordAt = new HashMap<>();
        for (KindSentence sentence : sentences) {
            for (Word word : sentence.words()) {
                sentenceAt.put(word.span(), sentence);
                wordAt.put(word.span(), word);
            }
        }
        KindsOfText text = new KindsOfText(sentences);
        List<KindExample> examples = new ArrayList<>();
        for (ParsedSentence sentence : gold.sentences()) {
            Set<Integer> seen = new HashSet<>();
            for (Mention mention : sentence.mentions()) {
                Span span = sentence.word(mention.head()).span();
                KindSentence own = sentenceAt.get(span);
                Word head = wordAt.get(span);
                if (own != null && head != null && seen.add(mention.head())) {
                    double[] chances = own.chances(head);
                    int best = 0;
                    for (int kind = 1; kind < chances.length; kind++) {
                        best = chances[kind] > chances[best] ? kind : best;
                    }
                    examples.add(new KindExample(
                            KindFeatures.of(own, head, text), Kinds.THINGS.get(best), mention.type(), span));
                }
            }
        }
        return examples;
    }
}
