package org.lectern.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.generator.draft.ArticleQuizGenerator;
import org.lectern.generator.draft.DraftOptions;
import org.lectern.generator.question.HandMadeArticle;
import org.lectern.generator.question.reading.ArticleReading;

class BatchGenerationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArticleReading school = HandMadeArticle.theSchool();

    /** Knows one text by heart. */
    private final ArticleQuizGenerator generator = new ArticleQuizGenerator(text -> school.parsed());

    @TempDir
    Path folder;

    @Test
    void echoesIdAndTextAndPointsIntoTheText() throws IOException {
        JsonNode line = run(entry("\"a-1\"")).getFirst();
        assertThat(line.path("id").asText()).isEqualTo("a-1");
        JsonNode section = line.path("sections").path(0);
        assertThat(section.path("text").asText()).isEqualTo(school.parsed().text());
        assertThat(section.path("questions")).isNotEmpty();
        for (JsonNode question : section.path("questions")) {
            assertThat(question.path("options").isArray()).isTrue();
            assertThat(question.path("answers").isArray()).isTrue();
            for (JsonNode words : question.path("evidence")) {
                assertThat(section.path("text")
                                .asText()
                                .substring(
                                        words.path("start").asInt(),
                                        words.path("end").asInt()))
                        .isEqualTo(words.path("quote").asText());
            }
        }
    }

    @Test
    void anIdKeepsItsType() throws IOException {
        assertThat(run(entry("17")).getFirst().path("id").isInt()).isTrue();
    }

    @Test
    void goesOnAfterABadLine() throws IOException {
        List<JsonNode> lines = run("not json", "{\"id\": 2}", "{\"id\": 3, \"sections\": [{}]}", entry("4"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).path("error").asText()).contains("no JSON");
        assertThat(lines.get(1).path("id").asInt()).isEqualTo(2);
        assertThat(lines.get(1).path("error").asText()).contains("sections");
        assertThat(lines.get(2).path("error").asText()).contains("Section 1");
        assertThat(lines.get(3).has("error")).isFalse();
    }

    @Test
    void aSectionWithoutAWordKeepsItsPlaceAndGetsNoQuestion() throws IOException {
        String text = JSON.writeValueAsString(school.parsed().text());
        JsonNode line = run("{\"id\": 5, \"sections\": [{\"heading\": \"First\", \"text\": \" \"}, {\"text\": " + text
                        + "}, {\"text\": \"\"}]}")
                .getFirst();
        assertThat(line.path("sections")).hasSize(3);
        assertThat(line.path("sections").path(0).path("heading").asText()).isEqualTo("First");
        assertThat(line.path("sections").path(0).path("text").asText()).isEqualTo(" ");
        assertThat(line.path("sections").path(0).path("questions")).isEmpty();
        assertThat(line.path("sections").path(1).path("questions")).isNotEmpty();
        assertThat(line.path("sections").path(2).path("questions").isArray()).isTrue();
        assertThat(run("{\"id\": 6, \"sections\": [{\"text\": \"\"}]}")
                        .getFirst()
                        .path("sections"))
                .hasSize(1);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(run(entry("1"))).isEqualTo(run(entry("1")));
    }

    private String entry(String id) throws IOException {
        return "{\"id\": " + id + ", \"sections\": [{\"text\": "
                + JSON.writeValueAsString(school.parsed().text()) + "}]}";
    }

    private List<JsonNode> run(String... lines) throws IOException {
        Path in = Files.write(folder.resolve("in.jsonl"), List.of(lines));
        StringWriter out = new StringWriter();
        new BatchGeneration(generator, DraftOptions.standard(), JSON).run(in, new PrintWriter(out));
        List<JsonNode> read = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            read.add(JSON.readTree(line));
        }
        return read;
    }
}
