package org.lectern.generator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lectern.core.article.Article;
import org.lectern.core.article.Section;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.section.TopicSections;

/** An extracted article as JSON: its fields, its sections, and every removal with its reason. */
final class ReadingJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReadingJson() {}

    static String of(Reading reading) {
        Article article = TopicSections.divided(reading.toArticle());
        ObjectNode json = JSON.createObjectNode()
                .put("title", article.title())
                .put("byline", article.byline())
                .put("published", article.published())
                .put("language", article.language());
        ArrayNode sections = json.putArray("sections");
        for (Section section : article.sections()) {
            ArrayNode paragraphs =
                    sections.addObject().put("heading", section.heading()).putArray("paragraphs");
            section.paragraphs().forEach(paragraphs::add);
        }
        ArrayNode removed = json.putArray("removed");
        for (Block block : reading.removed()) {
            removed.addObject().put("text", block.text()).put("reason", block.removed());
        }
        try {
            return JSON.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts is always written", e);
        }
    }
}
