package org.lectern.generator.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads texts with the quantised MiniLM-L6. Loads on first use, about 150 MB; may be shared by threads. The latest texts
 * are remembered, as reference answers come again with each student.
 */
public final class TextEmbedder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String LAST = "last_hidden_state";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** What the network was trained to read at once; the rest of a longer text is left out. */
    private static final int MOST_PIECES = 256;

    private static final int REMEMBERED = 512;
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?|\\p{N}+(?:[.,]\\p{N}+)*|[^\\s\\p{L}\\p{N}]");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Vocabulary vocabulary;
    private final Map<String, Embedded> latest = new LinkedHashMap<>(64, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Embedded> eldest) {
            return size() > REMEMBERED;
        }
    };

    private TextEmbedder(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
        this.environment = environment;
        this.session = session;
        this.vocabulary = vocabulary;
    }

    /** Initialised when first asked for, once a process. */
    private static final class Shared {
        static final TextEmbedder INSTANCE = load();
    }

    /** The one embedder of this process. */
    public static TextEmbedder shared() {
        return Shared.INSTANCE;
    }

    private static TextEmbedder load() {
        try (InputStream model =
                        new SequenceInputStream(resource(MODEL), new ByteArrayInputStream(LayerOutputs.declared()));
                InputStream tokenizer = resource(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            // One thread a text: a server reads several texts side by side.
            options.setIntraOpNumThreads(1);
            return new TextEmbedder(
                    environment,
                    environment.createSession(model.readAllBytes(), options),
                    Vocabulary.of(new ObjectMapper().readTree(tokenizer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model can't be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = TextEmbedder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("The sentence model " + name + " is missing from the class path.");
        }
        return stream;
    }

    /** The text as vectors. */
    public Embedded read(String text) {
        synchronized (latest) {
            Embedded known = latest.get(text);
            if (known != null) {
                return known;
            }
        }
        Embedded read = compute(text, Set.of(LAST)).read();
        synchronized (latest) {
            latest.put(text, read);
        }
        return read;
    }

    /** The text as vectors with those of the layers below the last. What is read so is not remembered. */
    public Layered readLayers(String text) {
        Set<String> wanted = new LinkedHashSet<>(List.of(LAST));
        wanted.addAll(Arrays.asList(LayerOutputs.names()));
        return compute(text, wanted);
    }

    /**
     * Each word of a text and how rare it is in the language, 0–1, in the order in which they first come, lower case.
     * Takes next to no time and any length: the network is not run.
     */
    public Map<String, Double> rarity(String text) {
        Map<String, Double> rarity = new LinkedHashMap<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            if (Character.isLetterOrDigit(found.group().codePointAt(0))) {
                rarity.computeIfAbsent(plain(found.group()), word -> rarityOf(pieces(found.group())));
            }
        }
        return rarity;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : word.split("(?=['’])|(?<=['’])")) {
            pieces.addAll(vocabulary.pieces(part));
        }
        return pieces;
    }

    private Layered compute(String text, Set<String> wanted) {
        List<Long> ids = new ArrayList<>(List.of((long) Vocabulary.BEGIN));
        List<String> words = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>();
        List<Double> rarity = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find() && ids.size() < MOST_PIECES - 1) {
            int from = ids.size();
            List<Integer> pieces = pieces(found.group());
            pieces.forEach(piece -> ids.add((long) piece));
            if (Character.isLetterOrDigit(found.group().codePointAt(0))) {
                words.add(plain(found.group()));
                ranges.add(new int[] {from, ids.size()});
                rarity.add(rarityOf(pieces));
            }
        }
        ids.add((long) Vocabulary.END);
        Map<String, float[][]> layers =
                run(ids.stream().mapToLong(Long::longValue).toArray(), wanted);
        float[][] pieces = layers.get(LAST);
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
                Arrays.stream(LayerOutputs.names())
                        .filter(layers::containsKey)
                        .map(layers::get)
                        .map(layer -> Arrays.copyOfRange(layer, 1, layer.length - 1))
                        .toArray(float[][][]::new));
    }

    /** The vocabulary is roughly in the order of frequency: "the" has id 1996, the rarest whole word some 29,600. */
    private static double rarityOf(List<Integer> pieces) {
        return pieces.size() > 1 ? 1 : Math.clamp(Math.log(pieces.getFirst() / 1990.0) / Math.log(15), 0, 1);
    }

    private Map<String, float[][]> run(long[] ids, Set<String> wanted) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor kinds = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]})) {
            Map<String, OnnxTensor> inputs = new HashMap<>();
            inputs.put("input_ids", input);
            inputs.put("attention_mask", mask);
            inputs.put("token_type_ids", kinds);
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs, wanted)) {
                Map<String, float[][]> found = new HashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    found.put(output.getKey(), ((float[][][]) output.getValue().getValue())[0]);
                }
                return found;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model failed: " + e.getMessage(), e);
        }
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
