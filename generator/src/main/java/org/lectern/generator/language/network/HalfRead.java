package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that the lower half of the network has read along with its neighbours, taken out of their stretch.
 *
 * @param sequence the sentence
 * @param hidden a vector for the mark that begins the stretch, each piece of the sentence, and the mark that ends it
 * @param mixed a vector for each word
 * @param stretch index of the stretch
 */
record HalfRead(Sequence sequence, FloatBuffer hidden, FloatBuffer mixed, int stretch) {

    /** The sentences of one row of what the lower half gave. */
    static List<HalfRead> of(
            OrtSession.Result half, Batch batch, int row, Sequence stretch, List<Sequence.Part> sentences) {
        OnnxTensor pieces = (OnnxTensor) half.get("hidden").orElseThrow();
        int width = (int) pieces.getInfo().getShape()[2];
        FloatBuffer hidden = pieces.getFloatBuffer();
        FloatBuffer mixed = ((OnnxTensor) half.get("mixed").orElseThrow()).getFloatBuffer();
        int begin = row * batch.pieces;
        int end = begin + stretch.size() - 1;
        int at = begin + 1;
        List<HalfRead> found = new ArrayList<>(sentences.size());
        for (Sequence.Part sentence : sentences) {
            Sequence own = stretch.part(sentence.from(), sentence.to());
            int length = own.size() - 2;
            FloatBuffer ofPieces = FloatBuffer.allocate(own.size() * width)
                    .put(hidden.slice(begin * width, width))
                    .put(hidden.slice(at * width, length * width))
                    .put(hidden.slice(end * width, width));
            FloatBuffer ofWords = FloatBuffer.allocate(own.forms().size() * width)
                    .put(mixed.slice(
                            (row * batch.words + sentence.from()) * width,
                            own.forms().size() * width));
            found.add(new HalfRead(own, ofPieces.flip(), ofWords.flip(), batch.members.get(row)));
            at += length;
        }
        return found;
    }

    /** The vectors of the pieces of a batch of sentences, those of the shorter ones filled up with the beginning's. */
    static OnnxTensor hidden(Batch batch, List<HalfRead> all, OrtEnvironment environment, DirectBuffers buffers)
            throws OrtException {
        List<FloatBuffer> rows =
                batch.members.stream().map(i -> all.get(i).hidden().duplicate()).toList();
        return padded(
                rows,
                all.getFirst().width(),
                batch.pieces,
                environment,
                buffers.of(
                        "hidden",
                        batch.members.size() * batch.pieces * all.getFirst().width()));
    }

    /** The vectors of the words of a batch of sentences, padded alike. */
    static OnnxTensor mixed(Batch batch, List<HalfRead> all, OrtEnvironment environment, DirectBuffers buffers)
            throws OrtException {
        List<FloatBuffer> rows =
                batch.members.stream().map(i -> all.get(i).mixed().duplicate()).toList();
        return padded(
                rows,
                all.getFirst().width(),
                batch.words,
                environment,
                buffers.of(
                        "mixed",
                        batch.members.size() * batch.words * all.getFirst().width()));
    }

    private int width() {
        return hidden.limit() / sequence.size();
    }

    private static OnnxTensor padded(
            List<FloatBuffer> rows, int width, int length, OrtEnvironment environment, FloatBuffer to)
            throws OrtException {
        for (FloatBuffer row : rows) {
            FloatBuffer filler = row.slice(0, width);
            int missing = length - row.remaining() / width;
            to.put(row);
            for (int i = 0; i < missing; i++) {
                to.put(filler.rewind());
            }
        }
        return OnnxTensor.createTensor(environment, to.flip(), new long[] {rows.size(), length, width});
    }
}
