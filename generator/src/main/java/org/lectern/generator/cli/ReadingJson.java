package org.lectern.generator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;
import org.lectern.generator.ingest.Reading.Part;
import org.lectern.generator.ingest.section.TopicSections;

/** An extracted article as JSON: its fields, its sections, and every removal with its reason. */
final class ReadingJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReadingJson() {}

    static String of(Reading reading) {
        Reading divided = TopicSections.divided(reading);
        // Says in its own words where nothing is left to give.
        divided.toArticle();
        ObjectNode json = JSON.createObjectNode()
                .put("title", divided.title())
                .put("byline", divided.byline())
                .put("published", divided.published())
                .put("language", divided.language());
        ArrayNode sections = json.putArray("sections");
        ArrayNode pictures = json.putArray("pictures");
        for (Part part : divided.parts()) {
            ArrayNode paragraphs =
                    sections.addObject().put("heading", part.heading()).putArray("paragraphs");
            for (Block block : part.blocks()) {
                switch (block.kind()) {
                    case PARAGRAPH, LIST_ITEM, QUOTE, HEADING -> paragraphs.add(block.text());
                    case TABLE -> block.text().lines().forEach(row -> paragraphs.add(row.replace("\t", " | ")));
                    case PICTURE ->
                        pictures.addObject().put("text", block.text()).put("section", part.heading());
                }
            }
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
