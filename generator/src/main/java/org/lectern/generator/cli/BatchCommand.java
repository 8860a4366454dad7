package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that answers each line of a file of JSON objects. */
abstract class BatchCommand implements Callable<Integer> {

    @Option(names = "--batch", required = true, paramLabel = "IN.jsonl", description = "a JSON object a line")
    @SuppressWarnings("NullAway.Init")
    private Path batch;

    @Option(
            names = "--out",
            paramLabel = "OUT.jsonl",
            description = "where the answers go; standard output if not given")
    private Optional<Path> out = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * Fills the answer to one object; its {@code id} is already there.
     *
     * @throws IllegalArgumentException says what is wrong with the line; it becomes the line's error
     */
    abstract void answer(JsonNode entry, ObjectNode answer);

    @Override
    public Integer call() throws IOException {
        BatchLines.run(batch, out, spec, this::answer);
        return 0;
    }
}
