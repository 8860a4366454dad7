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

    List<Reading> decode(Batch batch, OrtSession.Result out) throws OrtException {
        LongBuffer tags = longs(out, "upos");
        LongBuffer pennTags = longs(out, "xpos");
        LongBuffer features = longs(out, "feats");
        LongBuffer lemmas = longs(out, "lemma");
        LongBuffer kinds = longs(out, "kind");
        LongBuffer things = longs(out, "thing");
        LongBuffer relations = longs(out, "relations");
        FloatBuffer names = floats(out, "named");
        FloatBuffer arcs = floats(out, "arcs");
        FloatBuffer vectors = floats(out, "vectors");
        int width = vectors.capacity() / (batch.members.size() * batch.words);
        int nameLabels = labels.of("named").size();
        List<Reading> readings = new ArrayList<>();
        for (int row = 0; row < batch.members.size(); row++) {
            int n = batch.length(row);
            int start = row * batch.words;
            float[][] scores = rows(arcs, start, n, batch.words + 1, n + 1);
            int[] heads = SpanningTree.heads(scores);
            readings.add(new Reading(
                    named("upos", tags, start, n),
                    named("xpos", pennTags, start, n),
                    named("feats", features, start, n),
                    scripts(lemmas, start, n),
                    named("kind", kinds, start, n),
                    named("kind", things, start, n),
                    rows(names, start, n, nameLabels, nameLabels),
                    heads,
                    relations(relations, start, batch.words + 1, heads),
                    certainty(scores, heads),
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

    private List<String> relations(LongBuffer values, int start, int stride, int[] heads) {
        List<String> names = labels.of("relation");
        List<String> found = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            found.add(names.get((int) values.get((start + i) * stride + heads[i])));
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
