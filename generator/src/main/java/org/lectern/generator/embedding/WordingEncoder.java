package org.lectern.generator.embedding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * What e5-small-v2 (Wang et al. 2022), twelve layers deep, makes of how something is worded: the mean of a middle layer
 * over the word pieces. Loads on first use, about 100 MB; may be shared by threads.
 */
public final class WordingEncoder {

    /** How many numbers describe a wording. */
    public static final int SIZE = 384;

    private static final String MODEL = "e5-small-v2-q";

    /** The eighth of twelve: it told questions that readers kept from others best, those beside it nearly as well. */
    private static final String LAYER = LayerOutputs.name(7);

    /** A wording is asked for in every form of a question and in every pass of the choice among them. */
    private static final int REMEMBERED = 2048;

    private final Map<String, float[]> remembered = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    private final SentenceEncoder encoder = SentenceEncoder.load(MODEL, List.of(LAYER));

    private WordingEncoder() {}

    /** Initialised when first asked for, once a process. */
    private static final class Shared {
        static final WordingEncoder INSTANCE = new WordingEncoder();
    }

    /** The one encoder of this process. */
    public static WordingEncoder shared() {
        return Shared.INSTANCE;
    }

    /** {@value #SIZE} numbers, most between −1 and 1; all 0 for a text without a sign. */
    public float[] read(String text) {
        float[] known = remembered.get(text);
        if (known == null) {
            known = readAnew(text);
            remembered.put(text, known);
        }
        return known.clone();
    }

    private float[] readAnew(String text) {
        List<Long> ids = new ArrayList<>(List.of((long) Vocabulary.BEGIN));
        Matcher word = SentenceEncoder.WORD.matcher(text);
        while (word.find() && ids.size() < SentenceEncoder.MOST_PIECES - 1) {
            encoder.pieces(word.group()).forEach(piece -> ids.add((long) piece));
        }
        ids.add((long) Vocabulary.END);
        float[] mean = new float[SIZE];
        int pieces = ids.size() - 2;
        if (pieces > 0) {
            float[][] read = encoder.run(ids.stream().mapToLong(id -> id).toArray(), Set.of(LAYER))
                    .get(LAYER);
            for (int piece = 1; piece <= pieces; piece++) {
                for (int k = 0; k < SIZE; k++) {
                    mean[k] += read[piece][k] / pieces;
                }
            }
        }
        return mean;
    }
}
