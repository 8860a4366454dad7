package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.generator.readability.Formulas;
import org.lectern.generator.readability.Readability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reading ease of many texts. */
@Command(
        name = "readability",
        mixinStandardHelpOptions = true,
        description = "Reading ease and grade of English texts, one JSON object {id, text} a line.")
public final class ReadabilityCommand implements Callable<Integer> {

    @Option(names = "--batch", required = true, paramLabel = "IN.jsonl", description = "lines of {id, text}")
    @SuppressWarnings("NullAway.Init")
    private Path batch;

    @Option(
            names = "--out",
            paramLabel = "OUT.jsonl",
            description = "where the result goes; standard output where absent")
    private Optional<Path> out = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        BatchLines.run(batch, out, spec, ReadabilityCommand::answer);
        return 0;
    }

    private static void answer(JsonNode entry, ObjectNode answer) {
        if (!entry.path("text").isTextual()) {
            throw new IllegalArgumentException("The line has no text; give {\"id\": …, \"text\": \"…\"}.");
        }
        Readability level = Readability.of(entry.path("text").asText());
        Formulas formulas = level.formulas();
        answer.put("ease", level.ease()).put("grade", level.grade()).put("band", level.band());
        answer.putObject("formulas")
                .put("fleschEase", rounded(formulas.fleschEase()))
                .put("fleschKincaidGrade", rounded(formulas.fleschKincaidGrade()))
                .put("automatedIndex", rounded(formulas.automatedIndex()))
                .put("colemanLiau", rounded(formulas.colemanLiau()))
                .put("smog", rounded(formulas.smog()));
        ArrayNode hard = answer.putArray("hardWords");
        level.hardWords().forEach(hard::add);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
