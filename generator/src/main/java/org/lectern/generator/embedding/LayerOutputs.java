package org.lectern.generator.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes a published network also give out what its layers compute. Protocol buffers merge messages that are written one
 * after the other, so that more outputs need only be appended to the file.
 */
final class LayerOutputs {

    /** Fields of ONNX's messages, all of them with a length in front. */
    private static final int GRAPH_OF_MODEL = 7;

    private static final int OUTPUT_OF_GRAPH = 12;
    private static final int NAME_OF_VALUE = 1;
    private static final int TYPE_OF_VALUE = 2;

    /** A tensor of 32-bit floats of any shape. */
    private static final byte[] FLOATS = {0x0A, 0x02, 0x08, 0x01};

    private LayerOutputs() {}

    /** What the networks call the output of a layer, the lowest being 0. */
    static String name(int layer) {
        return "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0";
    }

    /** What to append to a network's file for these outputs. */
    static byte[] declared(List<String> names) {
        ByteArrayOutputStream outputs = new ByteArrayOutputStream();
        for (String name : names) {
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            write(value, NAME_OF_VALUE, name.getBytes(StandardCharsets.US_ASCII));
            write(value, TYPE_OF_VALUE, FLOATS);
            write(outputs, OUTPUT_OF_GRAPH, value.toByteArray());
        }
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        write(model, GRAPH_OF_MODEL, outputs.toByteArray());
        return model.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int field, byte[] content) {
        out.write(field << 3 | 2);
        int length = content.length;
        while (length >= 0x80) {
            out.write(length & 0x7F | 0x80);
            length >>>= 7;
        }
        out.write(length);
        out.writeBytes(content);
    }
}
