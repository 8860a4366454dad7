package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Says how well words fit a gap: a masked language model (Devlin et al. 2019) over MiniLM, trained as
 * {@code generator/training/fillin.py} tells. Loaded on first use; may be shared by threads.
 */
public final class GapReader {

    /** Longer surroundings are cut: what stands far off says little about the gap. */
    private static final int WORDS_EACH_SIDE = 16;

    private static final int PIECES = 30522;

    /** A place where every word fits equally badly: what it says there is how common a word is. */
    private static final Gap NOWHERE = new Gap(List.of("the"), List.of("."));

    /** So many words' commonness is kept. */
    private static final int MOST_KNOWN = 50_000;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces vocabulary;
    private final int mask;
    private final Map<String, Double> common = new ConcurrentHashMap<>();

    /** The words around a gap. */
    public record Gap(List<String> before, List<String> after) {

        public Gap {
            before = List.copyOf(before.subList(Math.max(0, before.size() - WORDS_EACH_SIDE), before.size()));
            after = List.copyOf(after.subList(0, Math.min(WORDS_EACH_SIDE, after.size())));
        }
    }

    private GapReader(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        List<String> pieces = ModelFiles.lines("pieces.txt");
        this.vocabulary = new WordPieces(pieces);
        this.mask = pieces.indexOf("[MASK]");
    }

    /** Initialised when first asked for, once a process. */
    private static final class Shared {
        static final GapReader INSTANCE = load();
    }

    /** The one reader of this process. */
    public static GapReader shared() {
        return Shared.INSTANCE;
    }

    private static GapReader load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setCPUArenaAllocator(false);
            return new GapReader(environment, environment.createSession(ModelFiles.bytes("fillin.onnx"), options));
        } catch (OrtException e) {
            throw new IllegalStateException("The network for gaps could not be loaded: " + e.getMessage(), e);
        }
    }

    /**
     * For each word how much likelier it is in the gap than anywhere, as a difference of log probabilities a piece:
     * above 0 the surroundings call for it, far below they shut it out.
     */
    public double[] fit(Gap gap, List<String> words) {
        double[] here = chances(gap, words);
        double[] anywhere = commonness(words);
        for (int i = 0; i < here.length; i++) {
            here[i] -= anywhere[i];
        }
        return here;
    }

    /**
     * Whole words that the gap calls for, the likeliest first.
     *
     * @param most how many, at least 1
     */
    public List<String> likeliest(Gap gap, int most) {
        float[] chances = run(gap, 1)[0];
        return IntStream.range(0, chances.length)
                .filter(piece -> vocabulary.isWord(piece))
                .boxed()
                .sorted(Comparator.comparingDouble(piece -> -chances[piece]))
                .limit(most)
                .map(vocabulary::text)
                .toList();
    }

    private double[] commonness(List<String> words) {
        Map<String, Double> here = new HashMap<>();
        for (String word : words) {
            Double known = common.get(word);
            if (known != null) {
                here.put(word, known);
            }
        }
        List<String> unknown = words.stream()
                .filter(word -> !here.containsKey(word))
                .distinct()
                .toList();
        double[] found = unknown.isEmpty() ? new double[0] : chances(NOWHERE, unknown);
        for (int i = 0; i < found.length; i++) {
            here.put(unknown.get(i), found[i]);
        }
        if (common.size() < MOST_KNOWN) {
            common.putAll(here);
        }
        return words.stream().mapToDouble(here::get).toArray();
    }

    /** Log probability a piece. One run for all words of one number of pieces. */
    private double[] chances(Gap gap, List<String> words) {
        double[] chances = new double[words.size()];
        Map<Integer, List<Integer>> byPieces = new LinkedHashMap<>();
        List<int[]> cut = words.stream().map(vocabulary::of).toList();
        for (int i = 0; i < cut.size(); i++) {
            byPieces.computeIfAbsent(cut.get(i).length, n -> new ArrayList<>()).add(i);
        }
        byPieces.forEach((count, members) -> {
            float[][] found = run(gap, count);
            for (int i : members) {
                double sum = 0;
                for (int k = 0; k < count; k++) {
                    sum += found[k][cut.get(i)[k]];
                }
                chances[i] = sum / count;
            }
        });
        return chances;
    }

    private float[][] run(Gap gap, int masks) {
        List<Integer> ids = new ArrayList<>(List.of(vocabulary.begin()));
        add(gap.before(), ids);
        long[] at = new long[masks];
        for (int k = 0; k < masks; k++) {
            at[k] = ids.size();
            ids.add(mask);
        }
        add(gap.after(), ids);
        ids.add(vocabulary.end());
        long[] shape = {1, ids.size()};
        float[] present = new float[ids.size()];
        Arrays.fill(present, 1);
        LongBuffer row = LongBuffer.wrap(ids.stream().mapToLong(id -> id).toArray());
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, row, shape);
                OnnxTensor all = OnnxTensor.createTensor(environment, FloatBuffer.wrap(present), shape);
                OnnxTensor places = OnnxTensor.createTensor(environment, LongBuffer.wrap(at), new long[] {masks});
                OrtSession.Result out =
                        session.run(Map.of("ids", pieces, "mask", all, "at", places), Set.of("chances"))) {
            FloatBuffer values = ((OnnxTensor) out.get(0)).getFloatBuffer();
            float[][] chances = new float[masks][PIECES];
            for (float[] place : chances) {
                values.get(place);
            }
            return chances;
        } catch (OrtException e) {
            throw new IllegalStateException("The network for gaps failed: " + e.getMessage(), e);
        }
    }

    private void add(List<String> words, List<Integer> ids) {
        for (String word : words) {
            for (int piece : vocabulary.of(word)) {
                if (ids.size() < Network.MOST_PIECES) {
                    ids.add(piece);
                }
            }
        }
    }
}
