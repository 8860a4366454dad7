package org.lectern.generator.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.embedding.TextEmbedder;
import org.lectern.generator.grading.AnswerFeatures;

/** Reads the graded answers of the public sets. */
final class GradedAnswers {

    static final String MOHLER = "Mohler";
    static final String BEETLE = "Beetle";
    static final String SCIENTS_BANK = "SciEntsBank";

    private GradedAnswers() {}

    static List<AnswerModelFit.Graded> read(Path data) throws IOException {
        List<AnswerModelFit.Graded> answers = new ArrayList<>();
        add(answers, MOHLER, data.resolve("sag-mohler/mohler.jsonl"));
        add(answers, BEETLE, data.resolve("sag-semeval2013/beetle.train.jsonl"));
        add(answers, SCIENTS_BANK, data.resolve("sag-semeval2013/sciEntsBank.train.jsonl"));
        return answers;
    }

    private static void add(List<AnswerModelFit.Graded> answers, String set, Path file) throws IOException {
        boolean lenient = set.equals(MOHLER);
        for (String line : Files.readAllLines(file)) {
            JsonNode entry = new ObjectMapper().readTree(line);
            String text = entry.get(lenient ? "student_answer" : "answer").asText();
            if (text.isBlank()) {
                continue;
            }
            List<String> references = new ArrayList<>();
            if (lenient) {
                references.add(entry.get("desired_answer").asText());
            } else {
                entry.get("references").forEach(reference -> references.add(reference.asText()));
            }
            double grade = lenient
                    ? entry.get("score_avg").asDouble() / 5
                    : entry.get("label_2way").asText().equals("correct") ? 1 : 0;
            AnswerFeatures features = AnswerFeatures.of(
                    TextEmbedder.shared(), entry.get("question").asText(), references, text);
            String question =
                    set + " " + entry.get(lenient ? "id" : "question_id").asText();
            answers.add(new AnswerModelFit.Graded(
                    set, question, features.values(), features.contradicts(), grade, lenient));
        }
    }
}
