package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;

/** Turns the numbers of a batch into readings, one a sentence. */
final class ReadingDecoder {

    private static final int SCRIPTS = 3;

    private final Labels labels;

    ReadingDecoder(Labels labels) {
        this.labels = labels;
    }

    /** Names the relations of pairs of words. */
    @FunctionalInterface
    interface Relations {
        /**
         * The number of the best relation of each pair.
         *
         * @param children what is known of each pair's dependent
         * @param heads what is known of each pair's head
         * @param shape the number of pairs, and how much is known of a word
         */
        long[] of(FloatBuffer children, FloatBuffer heads, long[] shape) throws OrtException;
    }

    List<Reading> decode(Batch batch, OrtSession.Result out, DirectBuffers buffers, Relations relations)
            throws OrtException {
        LongBuffer tags = longs(out, "upos");
        LongBuffer pennTags = longs(out, "xpos");
        LongBuffer features = longs(out, "feats");
        LongBuffer lemmas = longs(out, "lemma");
        FloatBuffer kinds = floats(out, "kinds");
        FloatBuffer names = floats(out, "named");
        FloatBuffer arcs = floats(out, "arcs");
        FloatBuffer vectors = floats(out, "vectors");
        int width = vectors.capacity() / (batch.members.size() * batch.words);
        int kindLabels = labels.of("kind").size();
        int nameLabels = labels.of("named").size();
        List<Reading> readings = new ArrayList<>();
        List<int[]> trees = new ArrayList<>();
        List<float[]> certainties = new ArrayList<>();
        for (int row = 0; row < batch.members.size(); row++) {
            int n = batch.length(row);
            float[][] scores = rows(arcs, row * batch.words, n, batch.words + 1, n + 1);
            trees.add(SpanningTree.heads(scores));
            certainties.add(certainty(scores, trees.get(row)));
        }
        List<List<String>> named = relations(batch, trees, out, buffers, relations);
        for (int row = 0; row < batch.members.size(); row++) {
            int n = batch.length(row);
            int start = row * batch.words;
            readings.add(new Reading(
                    named("upos", tags, start, n),
                    named("xpos", pennTags, start, n),
                    named("feats", features, start, n),
                    scripts(lemmas, start, n),
                    rows(kinds, start, n, kindLabels, kindLabels),
                    rows(names, start, n, nameLabels, nameLabels),
                    trees.get(row),
                    named.get(row),
                    certainties.get(row),
                    rows(vectors, start, n, width, width)));
        }
        return readings;
    }

    private static LongBuffer longs(OrtSession.Result out, String name) {
        return ((OnnxTensor) out.get(name).orElseThrow()).getLongBuffer();
    }

    private static FloatBuffer floats(OrtSession.Result out, String name) {
        return ((OnnxTensor) out.get(name).orElseThrow()).getFloatBuffer();
    }

    private List<String> named(String head, LongBuffer values, int start, int n) {
        List<String> names = labels.of(head);
        List<String> found = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            found.add(names.get((int) values.get(start + i)));
        }
        return found;
    }

    private List<List<String>> scripts(LongBuffer values, int start, int n) {
        List<String> names = labels.of("lemma");
        List<List<String>> found = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            int at = (start + i) * SCRIPTS;
            found.add(List.of(names.get((int) values.get(at)), names.get((int) values.get(at + 1)), names.get((int)
                    values.get(at + 2))));
        }
        return found;
    }

    private static float[][] rows(FloatBuffer values, int start, int n, int stride, int width) {
        float[][] rows = new float[n][width];
        for (int i = 0; i < n; i++) {
            values.get((start + i) * stride, rows[i], 0, width);
        }
        return rows;
    }

    /** The relations of all words of all sentences, named in one run. */
    private List<List<String>> relations(
            Batch batch, List<int[]> trees, OrtSession.Result out, DirectBuffers buffers, Relations relations)
            throws OrtException {
        FloatBuffer children = floats(out, "child");
        FloatBuffer heads = floats(out, "head");
        int pairs = trees.stream().mapToInt(tree -> tree.length).sum();
        int width = children.capacity() / (batch.members.size() * batch.words);
        FloatBuffer below = buffers.of("below", pairs * width);
        FloatBuffer above = buffers.of("above", pairs * width);
        for (int row = 0; row < trees.size(); row++) {
            int start = row * batch.words;
            int[] tree = trees.get(row);
            for (int i = 0; i < tree.length; i++) {
                // The root's own relation is known: any vector will do for its head.
                int head = tree[i] == 0 ? i : tree[i] - 1;
                below.put(children.slice((start + i) * width, width));
                above.put(heads.slice((start + head) * width, width));
            }
        }
        long[] best = relations.of(below.flip(), above.flip(), new long[] {pairs, width});
        List<String> names = labels.of("relation");
        List<List<String>> found = new ArrayList<>();
        int at = 0;
        for (int[] tree : trees) {
            List<String> own = new ArrayList<>(tree.length);
            for (int head : tree) {
                own.add(head == 0 ? "root" : names.get((int) best[at]));
                at++;
            }
            found.add(own);
        }
        return found;
    }

    private static float[] certainty(float[][] scores, int[] heads) {
        float[] lead = new float[heads.length];
        for (int i = 0; i < heads.length; i++) {
            float other = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < scores[i].length; j++) {
                if (j != heads[i] && j != i + 1) {
                    other = Math.max(other, scores[i][j]);
                }
            }
            lead[i] = scores[i][heads[i]] - other;
        }
        return lead;
    }
}
