package org.lectern.web.article;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Reading;

/**
 * A section as the form for headings shows it.
 *
 * @param index of the block that it begins with: its heading, or its first text where it has none
 * @param number from 1
 * @param heading empty where it has none
 * @param beginning of its text
 */
public record ShownSection(int index, int number, String heading, String beginning) {

    static List<ShownSection> of(Reading reading) {
        List<ShownSection> sections = new ArrayList<>();
        int heading = -1;
        boolean open = false;
        for (int i = 0; i < reading.blocks().size(); i++) {
            Block block = reading.blocks().get(i);
            if (!block.isKept()) {
                continue;
            }
            if (block.kind() == Block.Kind.HEADING) {
                heading = i;
                open = false;
            } else if (block.kind().isRead() && (!open || block.opens())) {
                boolean headed = heading >= 0;
                sections.add(new ShownSection(
                        headed ? heading : i,
                        sections.size() + 1,
                        headed ? reading.blocks().get(heading).text() : "",
                        block.text()));
                heading = -1;
                open = true;
            }
        }
        return sections;
    }

    public boolean isHeaded() {
        return !heading.isEmpty();
    }
}
