package org.lectern.generator.language.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * Some rows of what a run gave.
 *
 * @param tensor the rows
 * @param isCopy whether the tensor has to be closed apart from the run's result
 */
record Rows(OnnxTensor tensor, boolean isCopy) implements AutoCloseable {

    static Rows of(
            OrtSession.Result result,
            String name,
            List<Integer> rows,
            OrtEnvironment environment,
            DirectBuffers buffers)
            throws OrtException {
        OnnxTensor all = (OnnxTensor) result.get(name).orElseThrow();
        long[] shape = all.getInfo().getShape();
        if (rows.size() == shape[0]) {
            return new Rows(all, false);
        }
        FloatBuffer values = all.getFloatBuffer();
        int size = values.capacity() / (int) shape[0];
        shape[0] = rows.size();
        FloatBuffer chosen = buffers.of(name, rows.size() * size);
        for (int row : rows) {
            chosen.put(values.slice(row * size, size));
        }
        return new Rows(OnnxTensor.createTensor(environment, chosen.flip(), shape), true);
    }

    @Override
    public void close() {
        if (isCopy) {
            tensor.close();
        }
    }
}
