package org.lectern.generator.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Reads texts with the quantised MiniLM-L6. Loads on first use, about 150 MB; may be shared by threads. The latest texts
 * are remembered, as reference answers come again with each student.
 */
public final class TextEmbedder {

    private static final String MODEL = "all-minilm-l6-v2-q";

    /** The outputs of the layers below the last, the lowest first. */
    private static final List<String> BELOW =
            IntStream.range(0, Layered.COUNT).mapToObj(LayerOutputs::name).toList();

    private static final int REMEMBERED = 512;

    private final SentenceEncoder encoder = SentenceEncoder.load(MODEL, BELOW);
    private final Map<String, Embedded> latest = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Embedded> eldest) {
            return size() > REMEMBERED;
        }
    };

    private TextEmbedder() {}

    /** Initialised when first asked for, once a process. */
    private static final class Shared {
        static final TextEmbedder INSTANCE = new TextEmbedder();
    }

    /** The one embedder of this process. */
    public static TextEmbedder shared() {
        return Shared.INSTANCE;
    }

    /** The text as vectors. */
    public Embedded read(String text) {
        synchronized (latest) {
            Embedded known = latest.get(text);
            if (known != null) {
                return known;
            }
        }
        Embedded read = compute(text, Set.of(SentenceEncoder.LAST)).read();
        synchronized (latest) {
            latest.put(text, read);
        }
        return read;
    }

    /** The text as vectors with those of the layers below the last. What is read so is not remembered. */
    public Layered readLayers(String text) {
        Set<String> wanted = new LinkedHashSet<>(List.of(SentenceEncoder.LAST));
        wanted.addAll(BELOW);
        return compute(text, wanted);
    }

    /**
     * Each word of a text and how rare it is in the language, 0–1, in the order in which they first come, lower case.
     * Takes next to no time and any length: the network is not run.
     */
    public Map<String, Double> rarity(String text) {
        Map<String, Double> rarity = new LinkedHashMap<>();
        Matcher found = SentenceEncoder.WORD.matcher(text);
        while (found.find()) {
            if (Character.isLetterOrDigit(found.group().codePointAt(0))) {
                rarity.computeIfAbsent(plain(found.group()), word -> rarityOf(encoder.pieces(found.group())));
            }
        }
        return rarity;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private Layered compute(String text, Set<String> wanted) {
        List<Long> ids = new ArrayList<>(List.of((long) Vocabulary.BEGIN));
        List<String> words = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>();
        List<Double> rarity = new ArrayList<>();
        Matcher found = SentenceEncoder.WORD.matcher(text);
        while (found.find() && ids.size() < SentenceEncoder.MOST_PIECES - 1) {
            int from = ids.size();
            List<Integer> pieces = encoder.pieces(found.group());
            pieces.forEach(piece -> ids.add((long) piece));
            if (Character.isLetterOrDigit(found.group().codePointAt(0))) {
                words.add(plain(found.group()));
                ranges.add(new int[] {from, ids.size()});
                rarity.add(rarityOf(pieces));
            }
        }
        ids.add((long) Vocabulary.END);
        Map<String, float[][]> layers =
                encoder.run(ids.stream().mapToLong(Long::longValue).toArray(), wanted);
        float[][] pieces = layers.get(SentenceEncoder.LAST);
        float[][] vectors = new float[words.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = unitMean(pieces, ranges.get(i)[0], ranges.get(i)[1]);
        }
        Embedded read = new Embedded(
                List.copyOf(words),
                vectors,
                rarity.stream().mapToDouble(Double::doubleValue).toArray(),
                unitMean(pieces, 0, pieces.length));
        return new Layered(
                read,
                BELOW.stream()
                        .filter(layers::containsKey)
                        .map(layers::get)
                        .map(layer -> Arrays.copyOfRange(layer, 1, layer.length - 1))
                        .toArray(float[][][]::new));
    }

    /** The vocabulary is roughly in the order of frequency: "the" has id 1996, the rarest whole word some 29,600. */
    private static double rarityOf(List<Integer> pieces) {
        return pieces.size() > 1 ? 1 : Math.clamp(Math.log(pieces.getFirst() / 1990.0) / Math.log(15), 0, 1);
    }

    private static float[] unitMean(float[][] rows, int from, int to) {
        float[] mean = new float[rows[0].length];
        double square = 0;
        for (int i = 0; i < mean.length; i++) {
            for (int row = from; row < to; row++) {
                mean[i] += rows[row][i];
            }
            square += mean[i] * mean[i];
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-9);
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= length;
        }
        return mean;
    }
}
