package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.core.scoring.TextSimilarity;
import org.lectern.generator.grading.MeaningSimilarity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grades short answers against reference answers. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grades short answers: {id, question, references, answer} in, {id, score, matched, missing} out.")
public final class GradeCommand implements Callable<Integer> {

    @Option(names = "--batch", required = true, paramLabel = "IN.jsonl", description = "one answer a line")
    @SuppressWarnings("NullAway.Init")
    private Path batch;

    @Option(
            names = "--out",
            paramLabel = "OUT.jsonl",
            description = "where the grades go; standard output if not given")
    private Optional<Path> out = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final TextSimilarity similarity = new MeaningSimilarity();

    @Override
    public Integer call() throws IOException {
        BatchLines.run(batch, out, spec, this::grade);
        return 0;
    }

    private void grade(JsonNode entry, ObjectNode result) {
        TextSimilarity.Judgement judgement =
                similarity.judge(text(entry, "question"), references(entry), text(entry, "answer"));
        // Four digits are more than a grade can mean, and keep the files readable.
        result.put("score", Math.round(judgement.score() * 1e4) / 1e4);
        add(result.putArray("matched"), judgement.matched());
        add(result.putArray("missing"), judgement.missing());
    }

    private static String text(JsonNode entry, String name) {
        JsonNode value = entry.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isValueNode()) {
            throw new IllegalArgumentException("'" + name + "' is a text, not a list or object.");
        }
        return value.asText();
    }

    private static List<String> references(JsonNode entry) {
        List<String> references = new ArrayList<>();
        JsonNode given = entry.path("references");
        (given.isArray() ? given : List.of(given)).forEach(reference -> {
            if (reference.isValueNode() && !reference.asText().isBlank() && !reference.isNull()) {
                references.add(reference.asText());
            }
        });
        if (references.isEmpty()) {
            throw new IllegalArgumentException("Give at least one reference answer as 'references': [\"…\"].");
        }
        return references;
    }

    private static void add(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
