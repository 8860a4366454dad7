package org.lectern.generator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine.Model.CommandSpec;

/** JSON lines in, JSON lines out: each with the id it was given, and {@code {id, error}} where a line can't be used. */
final class BatchLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BatchLines() {}

    /**
     * Answers each line of {@code in}, in order; the rest goes on after a bad one.
     *
     * @param out standard output of the command where empty
     * @param answer fills the answer to one object; what it throws becomes the line's error
     */
    static void run(Path in, Optional<Path> out, CommandSpec spec, BiConsumer<JsonNode, ObjectNode> answer)
            throws IOException {
        if (!Files.isRegularFile(in)) {
            throw new IllegalArgumentException("There is no file " + in + "; give a file of JSON lines.");
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(in), StandardCharsets.UTF_8))) {
            if (out.isEmpty()) {
                answerAll(lines, spec.commandLine().getOut(), answer);
            } else {
                try (PrintWriter file = new PrintWriter(out.get().toFile(), StandardCharsets.UTF_8)) {
                    answerAll(lines, file, answer);
                    if (file.checkError()) {
                        throw new IOException("Writing " + out.get() + " failed; is there space left?");
                    }
                }
            }
        }
    }

    private static void answerAll(BufferedReader lines, PrintWriter out, BiConsumer<JsonNode, ObjectNode> answer)
            throws IOException {
        String line = lines.readLine();
        while (line != null) {
            // A byte-order mark is no part of the first line.
            String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!text.isBlank()) {
                out.print(JSON.writeValueAsString(answerOne(text, answer)) + "\n");
            }
            line = lines.readLine();
        }
        out.flush();
    }

    private static ObjectNode answerOne(String line, BiConsumer<JsonNode, ObjectNode> answer) {
        ObjectNode result = JSON.createObjectNode();
        result.set("id", NullNode.getInstance());
        try {
            JsonNode entry = JSON.readTree(line);
            if (!entry.isObject()) {
                throw new IllegalArgumentException("The line is not a JSON object.");
            }
            result.set("id", entry.hasNonNull("id") ? entry.get("id") : NullNode.getInstance());
            answer.accept(entry, result);
            return result;
        } catch (JsonProcessingException e) {
            return failed(result, "The line is no JSON: " + e.getOriginalMessage());
        } catch (RuntimeException e) {
            // One entry must not end a batch of thousands, whatever is wrong with it.
            return failed(result, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static ObjectNode failed(ObjectNode begun, String why) {
        ObjectNode failed = JSON.createObjectNode();
        failed.set("id", begun.get("id"));
        return failed.put("error", why.replaceAll("\\s+", " "));
    }
}
