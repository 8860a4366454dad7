package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.core.article.Span;

/**
 * MiniLM (Wang et al. 2020) with heads for tags, features, lemmas, entities and a deep biaffine parser (Dozat and
 * Manning 2017), in two graphs, of which the lower one also finds where
 * sentences end; a third names the relations once the tree is known. May be shared by threads.
 */
public final class Network implements AutoCloseable {

    /** Longer sequences have to be cut: MiniLM has 512 positions. */
    public static final int MOST_PIECES = 500;

    /** Pieces run at once, with padding: more are no faster, as they leave the caches, and cost memory. */
    private static final int BUDGET = 192;

    /** So many sentences out of stretches of several are kept half read until a batch of like length can be made. */
    private static final int MOST_WAITING = 256;

    private final OrtEnvironment environment;
    private final OrtSession lower;
    private final OrtSession upper;
    private final OrtSession relations;
    private final WordPieces vocabulary;
    private final ReadingDecoder decoder;

    private Network(OrtEnvironment environment, OrtSession lower, OrtSession upper, OrtSession relations) {
        this.environment = environment;
        this.lower = lower;
        this.upper = upper;
        this.relations = relations;
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
                    environment.createSession(ModelFiles.bytes("upper.onnx"), options),
                    environment.createSession(ModelFiles.bytes("relations.onnx"), options));
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
                    found[batch.members.get(row)] = Arrays.copyOf(scores[row], batch.length(row));
                }
            } catch (OrtException e) {
                throw new IllegalStateException("The analyser's network failed: " + e.getMessage(), e);
            }
        }
        return List.of(found);
    }

    /** Reads sentences, each of at most {@link #MOST_PIECES} pieces. */
    public List<Reading> read(List<Sequence> sentences) {
        return read(sentences, (i, ends) -> List.of(sentences.get(i).all())).stream()
                .map(List::getFirst)
                .toList();
    }

    /** Says, halfway through reading a stretch of words, which sentences it is made of. */
    @FunctionalInterface
    public interface SentenceCut {
        /**
         * The sentences to read on, in order and without a gap; none where the stretch is not to be read on.
         *
         * @param stretch its index
         * @param ends log odds of a sentence end after each word
         */
        List<Sequence.Part> sentences(int stretch, float[] ends);
    }

    /**
     * Reads stretches of words, each of at most {@link #MOST_PIECES} pieces.
     *
     * @return for each stretch the readings of its sentences
     */
    public List<List<Reading>> read(List<Sequence> stretches, SentenceCut cut) {
        List<List<Reading>> readings = new ArrayList<>(Collections.nCopies(stretches.size(), List.of()));
        DirectBuffers buffers = new DirectBuffers();
        List<HalfRead> waiting = new ArrayList<>();
        try {
            for (Batch batch : Batch.of(stretches, BUDGET, vocabulary)) {
                try (Batch.Tensors in = batch.tensors(environment);
                        OrtSession.Result half = lower.run(lowerInputs(in))) {
                    float[][] ends =
                            (float[][]) half.get("boundary").orElseThrow().getValue();
                    List<Integer> whole = new ArrayList<>();
                    for (int row = 0; row < ends.length; row++) {
                        int stretch = batch.members.get(row);
                        List<Sequence.Part> sentences =
                                cut.sentences(stretch, Arrays.copyOf(ends[row], batch.length(row)));
                        if (sentences.size() == 1) {
                            whole.add(row);
                        } else if (sentences.size() > 1) {
                            readings.set(stretch, new ArrayList<>());
                            waiting.addAll(HalfRead.of(half, batch, row, stretches.get(stretch), sentences));
                        }
                    }
                    if (!whole.isEmpty()) {
                        readOn(batch.only(whole), whole, half, buffers, readings);
                    }
                }
                if (waiting.size() >= MOST_WAITING) {
                    readOn(waiting, buffers, readings);
                    waiting.clear();
                }
            }
            readOn(waiting, buffers, readings);
        } catch (OrtException e) {
            throw new IllegalStateException("The analyser's network failed: " + e.getMessage(), e);
        }
        return readings;
    }

    /** Reads on the rows that are one sentence each. */
    private void readOn(
            Batch batch,
            List<Integer> rows,
            OrtSession.Result half,
            DirectBuffers buffers,
            List<List<Reading>> readings)
            throws OrtException {
        try (Batch.Tensors in = batch.tensors(environment);
                Rows hidden = Rows.of(half, "hidden", rows, environment, buffers);
                Rows mixed = Rows.of(half, "mixed", rows, environment, buffers)) {
            List<Reading> decoded = upper(batch, in, hidden.tensor(), mixed.tensor(), buffers);
            for (int row = 0; row < decoded.size(); row++) {
                readings.set(batch.members.get(row), List.of(decoded.get(row)));
            }
        }
    }

    /** Reads on sentences out of stretches of several, all of each stretch. */
    private void readOn(List<HalfRead> sentences, DirectBuffers buffers, List<List<Reading>> readings)
            throws OrtException {
        Reading[] found = new Reading[sentences.size()];
        for (Batch batch : Batch.of(sentences.stream().map(HalfRead::sequence).toList(), BUDGET, vocabulary)) {
            try (Batch.Tensors in = batch.tensors(environment);
                    OnnxTensor hidden = HalfRead.hidden(batch, sentences, environment, buffers);
                    OnnxTensor mixed = HalfRead.mixed(batch, sentences, environment, buffers)) {
                List<Reading> decoded = upper(batch, in, hidden, mixed, buffers);
                for (int row = 0; row < decoded.size(); row++) {
                    found[batch.members.get(row)] = decoded.get(row);
                }
            }
        }
        for (int i = 0; i < found.length; i++) {
            readings.get(sentences.get(i).stretch()).add(found[i]);
        }
    }

    private List<Reading> upper(
            Batch batch, Batch.Tensors in, OnnxTensor hidden, OnnxTensor mixed, DirectBuffers buffers)
            throws OrtException {
        Map<String, OnnxTensor> inputs =
                Map.of("hidden", hidden, "mixed", mixed, "mask", in.mask(), "words", in.words());
        try (OrtSession.Result out = upper.run(inputs)) {
            return decoder.decode(batch, out, buffers, this::relations);
        }
    }

    /** The best relation of each pair of a word and its head. */
    private long[] relations(FloatBuffer children, FloatBuffer heads, long[] shape) throws OrtException {
        try (OnnxTensor child = OnnxTensor.createTensor(environment, children, shape);
                OnnxTensor head = OnnxTensor.createTensor(environment, heads, shape);
                OrtSession.Result out = relations.run(Map.of("child", child, "head", head))) {
            return (long[]) out.get(0).getValue();
        }
    }

    private static Map<String, OnnxTensor> lowerInputs(Batch.Tensors in) {
        return Map.of("ids", in.ids(), "shapes", in.shapes(), "mask", in.mask(), "words", in.words());
    }

    @Override
    public void close() {
        try {
            lower.close();
            upper.close();
            relations.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The analyser's network could not be closed: " + e.getMessage(), e);
        }
    }
}
