package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sequences of like length, padded to one size. */
final class Batch {

    /** Indices of the sequences in the list they came from. */
    final List<Integer> members;

    final int pieces;
    final int words;
    private final List<Sequence> sequences;
    private final WordPieces vocabulary;

    private Batch(List<Integer> members, List<Sequence> sequences, int pieces, int words, WordPieces vocabulary) {
        this.members = members;
        this.sequences = sequences;
        this.vocabulary = vocabulary;
        this.pieces = pieces;
        this.words = words;
    }

    /** Groups sequences by length so that each group has at most {@code budget} pieces, or is a single sequence. */
    static List<Batch> of(List<Sequence> all, int budget, WordPieces vocabulary) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> all.get(i).size()));
        List<Batch> batches = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (int i : order) {
            if (!group.isEmpty() && (group.size() + 1) * all.get(i).size() > budget) {
                batches.add(batch(group, all, vocabulary));
                group = new ArrayList<>();
            }
            group.add(i);
        }
        if (!group.isEmpty()) {
            batches.add(batch(group, all, vocabulary));
        }
        return batches;
    }

    private static Batch batch(List<Integer> group, List<Sequence> all, WordPieces vocabulary) {
        List<Sequence> sequences = group.stream().map(all::get).toList();
        int pieces = sequences.stream().mapToInt(Sequence::size).max().orElse(2);
        int words = sequences.stream().mapToInt(s -> s.forms().size()).max().orElse(1);
        return new Batch(List.copyOf(group), sequences, pieces, words, vocabulary);
    }

    /** Some rows alone, padded as they are. */
    Batch only(List<Integer> rows) {
        return new Batch(
                rows.stream().map(members::get).toList(),
                rows.stream().map(sequences::get).toList(),
                pieces,
                words,
                vocabulary);
    }

    int length(int row) {
        return sequences.get(row).forms().size();
    }

    Tensors tensors(OrtEnvironment environment) throws OrtException {
        int rows = sequences.size();
        long[] ids = new long[rows * pieces];
        long[] shapes = new long[rows * pieces];
        int[] mask = new int[rows * pieces];
        long[] first = new long[rows * words];
        for (int row = 0; row < rows; row++) {
            Sequence sequence = sequences.get(row);
            int at = row * pieces;
            int begin = at;
            ids[at++] = vocabulary.begin();
            for (int w = 0; w < sequence.forms().size(); w++) {
                first[row * words + w] = at;
                int shape = sequence.shape(w);
                for (int id : sequence.pieces().get(w)) {
                    ids[at] = id;
                    shapes[at++] = shape;
                }
            }
            ids[at++] = vocabulary.end();
            java.util.Arrays.fill(mask, begin, at, 1);
            java.util.Arrays.fill(first, row * words + sequence.forms().size(), (row + 1) * words, begin);
        }
        long[] byPiece = {rows, pieces};
        return new Tensors(
                OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), byPiece),
                OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), byPiece),
                OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), byPiece),
                OnnxTensor.createTensor(environment, LongBuffer.wrap(first), new long[] {rows, words}));
    }

    /** The network's inputs; to be closed. */
    record Tensors(OnnxTensor ids, OnnxTensor shapes, OnnxTensor mask, OnnxTensor words) implements AutoCloseable {
        @Override
        public void close() {
            ids.close();
            shapes.close();
            mask.close();
            words.close();
        }
    }
}
