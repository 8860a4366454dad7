package org.lectern.generator.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lectern.generator.readability.Formulas;
import org.lectern.generator.readability.Readability;
import picocli.CommandLine.Command;

/** Reading ease of many texts. */
@Command(
        name = "readability",
        mixinStandardHelpOptions = true,
        description = "Reading ease and grade of English texts, one JSON object {id, text} a line. Compare versions of"
                + " one article by their plainness.")
public final class ReadabilityCommand extends BatchCommand {

    @Override
    void answer(JsonNode entry, ObjectNode answer) {
        if (!entry.path("text").isTextual()) {
            throw new IllegalArgumentException("The line has no text; give {\"id\": …, \"text\": \"…\"}.");
        }
        Readability level = Readability.of(entry.path("text").asText());
        Formulas formulas = level.formulas();
        answer.put("ease", level.ease()).put("grade", level.grade()).put("band", level.band());
        answer.put("plainness", level.plainness());
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
