package org.lectern.generator.cli;

import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;

/** An extracted article as text: the title's line, an empty line, then blocks separated by empty lines. */
final class ReadingText {

    private ReadingText() {}

    static String of(Reading reading) {
        StringBuilder text = new StringBuilder(reading.title()).append("\n");
        for (Block block : reading.blocks()) {
            if (block.isKept()) {
                switch (block.kind()) {
                    case HEADING -> text.append("\n## ").append(block.text()).append('\n');
                    case PARAGRAPH, LIST_ITEM, QUOTE ->
                        text.append('\n').append(block.text()).append('\n');
                    case TABLE ->
                        text.append('\n')
                                .append(block.text().replace("\t", " | "))
                                .append('\n');
                    case PICTURE -> {
                        // No text of the article.
                    }
                }
            }
        }
        return text.toString();
    }
}
