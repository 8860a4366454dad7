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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A published network that turns word pieces into vectors, one layer after the other. May be shared by threads. */
final class SentenceEncoder {

    /** What the network calls its last layer's output. */
    static final String LAST = "last_hidden_state";

    /** Word pieces that it is given at once, with the two at the edges; the rest of a longer text is left out. */
    static final int MOST_PIECES = 256;

    /** Words, numbers and single signs. */
    static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['’]\\p{L}+)?|\\p{N}+(?:[.,]\\p{N}+)*|[^\\s\\p{L}\\p{N}]");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Vocabulary vocabulary;

    private SentenceEncoder(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
        this.environment = environment;
        this.session = session;
        this.vocabulary = vocabulary;
    }

    /**
     * A network of the class path.
     *
     * @param name of its file, without the ending
     * @param layers outputs to be had besides the last, as {@link LayerOutputs} names them
     */
    static SentenceEncoder load(String name, List<String> layers) {
        try (InputStream model = new SequenceInputStream(
                        resource("/" + name + ".onnx"), new ByteArrayInputStream(LayerOutputs.declared(layers)));
                InputStream tokenizer = resource("/" + name + "-tokenizer.json");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            // One thread a text: a server reads several texts side by side.
            options.setIntraOpNumThreads(1);
            return new SentenceEncoder(
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
        InputStream stream = SentenceEncoder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("The sentence model " + name + " is missing from the class path.");
        }
        return stream;
    }

    /** The pieces of a word as {@link #WORD} finds it. */
    List<Integer> pieces(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : word.split("(?=['’])|(?<=['’])")) {
            pieces.addAll(vocabulary.pieces(part));
        }
        return pieces;
    }

    /**
     * Runs the network.
     *
     * @param ids of the word pieces, with those of the edges
     * @param wanted names of outputs
     * @return by name a vector a piece
     */
    Map<String, float[][]> run(long[] ids, Set<String> wanted) {
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
}
