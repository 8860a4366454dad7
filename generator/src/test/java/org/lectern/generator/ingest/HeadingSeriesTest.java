package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that head sections because there is a series of them, and the same lines where there is none. */
class HeadingSeriesTest {

    private static final String TITLE = "The Long Way to the Lighthouse of Karrow";

    private static final List<String> PROSE = List.of(
            "The road ends at the last farm, and from there a path leads over the dunes to the water.",
            "Whoever walks it alone takes a lamp, because the fog comes without any sound at all.",
            "The keeper hears each step on the boards, and he has the kettle on before anybody knocks.",
            "In the morning the sea lies flat, and the way back seems much shorter than the way out.");

    private final ArticleReader reader = ArticleReader.inThisProcess();

    @ParameterizedTest
    @CsvSource({
        "1|2|3",
        "I|II|III",
        "Chapter One.|Chapter Two.|Chapter Three.",
        "1) The road|2) The path|3) The keeper",
        "(a) The road|(b) The path|(c) The keeper",
        "• The road|• The path|• The keeper",
        "3 May 1911|4 May 1911|9 June 1911",
        "the road|the path|the keeper",
        "**The road**|**The path**|**The keeper**",
    })
    void aSeriesOfLinesAloneBetweenParagraphsHeadsThem(String written) {
        List<String> lines = Arrays.asList(written.split("\\|"));

        assertThat(headings("\n\n", lines)).hasSize(3).doesNotContain("");
        assertThat(headings("\n", lines)).hasSize(3).doesNotContain("");
    }

    @Test
    void oneSuchLineHeadsNothing() {
        assertThat(parts(TITLE + "\n\n" + PROSE.get(0) + "\n\nthe path\n\n" + PROSE.get(1)))
                .singleElement()
                .isEqualTo("");
        assertThat(parts(TITLE + "\n\n" + PROSE.get(0) + "\n\n4 May 1911\n\n" + PROSE.get(1)))
                .singleElement()
                .isEqualTo("");
    }

    @Test
    void numbersThatDoNotCountOnAreNoSeries() {
        assertThat(parts(TITLE + "\n\n" + PROSE.get(0) + "\n\n17\n\n" + PROSE.get(1) + "\n\n4\n\n" + PROSE.get(2)))
                .singleElement()
                .isEqualTo("");
    }

    @Test
    void sentencesThatBeginAsNumbersDoAreNoSeries() {
        assertThat(parts(TITLE + "\n\n" + PROSE.get(0) + "\n\nI knocked.\n\n" + PROSE.get(1)
                        + "\n\nTwo knocks came back.\n\n" + PROSE.get(2)))
                .singleElement()
                .isEqualTo("");
    }

    @Test
    void itemsThatFollowEachOtherStayAList() {
        Reading reading = reader.readPasted(
                TITLE + "\n\n" + PROSE.get(0) + "\n\n1) The road\n2) The path\n3) The keeper\n\n" + PROSE.get(1));

        assertThat(reading.blocks())
                .filteredOn(block -> block.kind() == Block.Kind.LIST_ITEM)
                .hasSize(3);
    }

    /** The headings of a text whose sections these lines head, the one before the first left out. */
    private List<String> headings(String between, List<String> lines) {
        StringBuilder text = new StringBuilder(TITLE + "\n\n" + PROSE.getFirst());
        for (int i = 0; i < lines.size(); i++) {
            text.append("\n\n").append(lines.get(i)).append(between).append(PROSE.get(i + 1));
        }
        List<String> parts = parts(text.toString());
        assertThat(parts.getFirst()).isEmpty();
        return parts.subList(1, parts.size());
    }

    private List<String> parts(String text) {
        return reader.readPasted(text).parts().stream()
                .map(Reading.Part::heading)
                .toList();
    }
}
