package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.core.article.Span;

/**
 * MiniLM (Wang et al. 2020) with heads for tags, features, lemmas, entities and a deep biaffine parser (Dozat and
 * Manning 2017), in two graphs: the lower one also finds where sentences end. May be shared by threads.
 */
public final class Network implements AutoCloseable {

    /** Longer sequences have to be cut: MiniLM has 512 positions. */
    public static final int MOST_PIECES = 500;

    /** Pieces run at once, with padding: more are no faster, as they leave the caches, and cost memory. */
    private static final int BUDGET = 192;

    private final OrtEnvironment environment;
    private final OrtSession lower;
    private final OrtSession upper;
    private final WordPieces vocabulary;
    private final ReadingDecoder decoder;

    private Network(OrtEnvironment environment, OrtSession lower, OrtSession upper) {
        this.environment = environment;
        this.lower = lower;
        this.upper = upper;
        this.vocabulary = new WordPieces(ModelFiles.lines("pieces.txt"));
        this.decoder = new ReadingDecoder(new Labels(ModelFiles.lines("labels.tsv")));
    }

    /**
     * Loads the trained files.
     *
     * @param threads processor threads a run may use, at least 1
     */
    public static Network load(int threads) {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // Sentences differ in length: planned memory would be planned anew each time.
            options.setMemoryPatternOptimization(false);
            // An arena keeps the most it ever needed: a long article must not make the process large for good.
            options.setCPUArenaAllocator(false);
            // Worker threads that spin between runs would take the processor from the rest of the product.
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new Network(
                    environment,
                    environment.createSession(ModelFiles.bytes("lower.onnx"), options),
                    environment.createSession(ModelFiles.bytes("upper.onnx"), options));
        } catch (OrtException e) {
            throw new IllegalStateException("The analyser's network could not be loaded: " + e.getMessage(), e);
        }
    }

    /** Prepares words, given by their offsets, for the network. */
    public Sequence sequence(String text, List<Span> words) {
        return Sequence.of(text, words, vocabulary);
    }

    /**
     * How likely a sentence ends after each word, as log odds.
     *
     * @param windows each of at most {@link #MOST_PIECES} pieces
     */
    public List<float[]> boundaries(List<Sequence> windows) {
        float[][] found = new float[windows.size()][];
        for (Batch batch : Batch.of(windows, BUDGET, vocabulary)) {
            try (Batch.Tensors in = batch.tensors(environment);
                    OrtSession.Result out = lower.run(lowerInputs(in), Set.of("boundary"))) {
                float[][] scores = (float[][]) out.get(0).getValue();
                for (int row = 0; row < scores.length; row++) {
                    found[batch.members.get(row)] = java.util.Arrays.copyOf(scores[row], batch.length(row));
                }
            } catch (OrtException e) {
                throw new IllegalStateException("The analyser's network failed: " + e.getMessage(), e);
            }
        }
        return List.of(found);
    }

    /** Reads sentences, each of at most {@link #MOST_PIECES} pieces. */
    public List<Reading> read(List<Sequence> sentences) {
        Reading[] readings = new Reading[sentences.size()];
        for (Batch batch : Batch.of(sentences, BUDGET, vocabulary)) {
            try (Batch.Tensors in = batch.tensors(environment);
                    OrtSession.Result half = lower.run(lowerInputs(in), Set.of("hidden", "mixed"));
                    OrtSession.Result out = upper.run(Map.of(
                            "hidden",
                            (OnnxTensor) half.get("hidden").orElseThrow(),
                            "mixed",
                            (OnnxTensor) half.get("mixed").orElseThrow(),
                            "mask",
                            in.mask(),
                            "words",
                            in.words()))) {
                List<Reading> decoded = decoder.decode(batch, out);
                for (int row = 0; row < decoded.size(); row++) {
                    readings[batch.members.get(row)] = decoded.get(row);
                }
            } catch (OrtException e) {
                throw new IllegalStateException("The analyser's network failed: " + e.getMessage(), e);
            }
        }
        return new ArrayList<>(List.of(readings));
    }

    private static Map<String, OnnxTensor> lowerInputs(Batch.Tensors in) {
        return Map.of("ids", in.ids(), "shapes", in.shapes(), "mask", in.mask(), "words", in.words());
    }

    @Override
    public void close() {
        try {
            lower.close();
            upper.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The analyser's network could not be closed: " + e.getMessage(), e);
        }
    }
}
