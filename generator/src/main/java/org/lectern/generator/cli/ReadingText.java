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
                text.append('\n');
                if (block.kind() == Block.Kind.HEADING) {
                    text.append("## ");
                }
                text.append(block.text()).append('\n');
            }
        }
        return text.toString();
    }
}
