package org.lectern.generator.ingest.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.core.article.Article;
import org.lectern.generator.ingest.Block;
import org.lectern.generator.ingest.Block.Kind;
import org.lectern.generator.ingest.Reading;

class TopicSectionsTest {

    private static final String BEES =
            "Bees keep the hive warm all winter by trembling. Workers gather around the queen and"
                    + " shiver their wing muscles, and honey from the combs feeds the effort. A beekeeper who opens the hive in frost"
                    + " may kill the colony, for the warmth that the bees have saved is lost in a minute.";

    private static final String BRIDGES =
            "Engineers test a bridge by loading it with trucks. Steel cables stretch under the"
                    + " weight, and sensors on each pylon measure the strain. Concrete cracks where the load is badly spread, so the"
                    + " deck is poured in many short pieces with joints of rubber between them.";

    @Test
    void leavesShortSectionsWhole() {
        Reading reading = reading(List.of(Block.kept(Kind.PARAGRAPH, BEES), Block.kept(Kind.PARAGRAPH, BEES)));

        assertThat(TopicSections.divided(reading)).isEqualTo(reading);
    }

    @Test
    void dividesLongTextWithoutLosingAWord() {
        List<String> paragraphs =
                List.of(BEES, BEES, BEES, BEES, BEES, BRIDGES, BRIDGES, BRIDGES, BRIDGES, BRIDGES, BRIDGES);
        List<Block> blocks = new ArrayList<>(List.of(Block.kept(Kind.HEADING, "Opening")));
        paragraphs.forEach(paragraph -> blocks.add(Block.kept(Kind.PARAGRAPH, paragraph)));

        Article divided = TopicSections.divided(reading(blocks)).toArticle();

        assertThat(divided.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .collect(Collectors.toList()))
                .isEqualTo(paragraphs);
        assertThat(divided.sections()).hasSizeGreaterThan(1);
        assertThat(divided.sections().getFirst().heading()).isEqualTo("Opening");
        assertThat(divided.sections())
                .anySatisfy(section -> assertThat(section.text()).startsWith("Engineers test"));
    }

    private static Reading reading(List<Block> blocks) {
        return new Reading("A title", "", "", "en", blocks);
    }
}
