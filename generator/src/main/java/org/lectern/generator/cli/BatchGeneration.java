package org.lectern.generator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.draft.DraftQuiz;
import org.lectern.generator.draft.Progress;
import org.lectern.generator.draft.QuizGenerator;

/** Drafts for many texts, one a line in and one a line out. A bad line gets {@code {id, error}} and the rest goes on. */
final class BatchGeneration {

    private final QuizGenerator generator;
    private final DraftOptions options;
    private final ObjectMapper json;
    private final DraftJson drafts;

    BatchGeneration(QuizGenerator generator, DraftOptions options, ObjectMapper json) {
        this.generator = generator;
        this.options = options;
        this.json = json;
        this.drafts = new DraftJson(json);
    }

    void run(Path in, PrintWriter out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null) {
                if (!line.isBlank()) {
                    out.print(json.writeValueAsString(answer(line)));
                    out.print('\n');
                }
                line = lines.readLine();
            }
        }
    }

    private ObjectNode answer(String line) {
        JsonNode id = NullNode.getInstance();
        try {
            JsonNode entry = json.readTree(line);
            id = entry.path("id").isMissingNode() ? id : entry.path("id");
            List<JsonNode> given = sections(entry);
            List<JsonNode> written =
                    given.stream().filter(section -> !isBlank(section)).toList();
            DraftQuiz draft = written.isEmpty()
                    ? new DraftQuiz(List.of(), List.of(), List.of())
                    : generator.draft(article(entry, written), options, Progress.SILENT);
            return withBlanks(drafts.batchLine(id, draft), given);
        } catch (JsonProcessingException e) {
            return failed(id, "This line is no JSON: " + e.getOriginalMessage());
        } catch (RuntimeException e) {
            // One text must not end a batch of thousands, whatever is wrong with it.
            return failed(id, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private static List<JsonNode> sections(JsonNode entry) {
        if (!entry.isObject()) {
            throw new IllegalArgumentException("An entry is an object {id, title?, sections:[{heading?, text}]}.");
        }
        JsonNode given = entry.path("sections");
        if (!given.isArray() || given.isEmpty()) {
            throw new IllegalArgumentException("An entry needs 'sections': a list of {heading?, text}.");
        }
        List<JsonNode> sections = new ArrayList<>();
        for (JsonNode section : given) {
            if (!section.path("text").isTextual()) {
                throw new IllegalArgumentException("Section " + (sections.size() + 1) + " has no 'text'.");
            }
            sections.add(section);
        }
        return sections;
    }

    private static Article article(JsonNode entry, List<JsonNode> written) {
        List<Section> sections = written.stream()
                .map(section -> new Section(
                        section.path("heading").asText(""), section.path("text").asText()))
                .toList();
        return new Article(entry.path("title").asText(""), "", "", "en", sections);
    }

    private static boolean isBlank(JsonNode section) {
        return section.path("text").asText().isBlank();
    }

    /** Puts the sections without a word back in their places, so that what comes out lines up with what went in. */
    private static ObjectNode withBlanks(ObjectNode line, List<JsonNode> given) {
        ArrayNode sections = line.withArray("sections");
        for (int place = 0; place < given.size(); place++) {
            JsonNode section = given.get(place);
            if (!isBlank(section)) {
                continue;
            }
            ObjectNode blank = sections.insertObject(place);
            blank.put("heading", section.path("heading").asText(""))
                    .put("text", section.path("text").asText());
            List.of("summary", "keyTerms", "questions").forEach(blank::putArray);
            for (JsonNode question : line.path("questions")) {
                for (JsonNode proof : question.path("evidence")) {
                    int named = proof.path("section").asInt();
                    ((ObjectNode) proof).put("section", named >= place ? named + 1 : named);
                }
            }
        }
        return line;
    }

    private ObjectNode failed(JsonNode id, String why) {
        ObjectNode node = json.createObjectNode();
        node.set("id", id);
        return node.put("error", why.replaceAll("\\s+", " "));
    }
}
