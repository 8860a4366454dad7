package org.lectern.generator.language.network;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Memory outside the heap that a tensor can be made on without a copy, used again from batch to batch: what is taken anew
 * each time stays taken until the heap's collector runs. For one thread.
 */
final class DirectBuffers {

    private final Map<String, FloatBuffer> buffers = new HashMap<>();

    /**
     * An empty buffer; what it held before is lost.
     *
     * @param use what it is for; no two tensors in use at a time may share one
     */
    FloatBuffer of(String use, int size) {
        FloatBuffer known = buffers.get(use);
        if (known == null || known.capacity() < size) {
            known = ByteBuffer.allocateDirect(Math.multiplyExact(size, Float.BYTES))
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
            buffers.put(use, known);
        }
        return known.clear().limit(size);
    }
}
