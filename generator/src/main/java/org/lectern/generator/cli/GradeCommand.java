package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.lectern.core.scoring.TextSimilarity;
import org.lectern.generator.grading.MeaningSimilarity;
import picocli.CommandLine.Command;

/** Grades short answers against reference answers. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grades short answers: {id, question, references, answer} in, {id, score, matched, missing} out.")
public final class GradeCommand extends BatchCommand {

    private final TextSimilarity similarity = new MeaningSimilarity();

    @Override
    void answer(JsonNode entry, ObjectNode result) {
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
