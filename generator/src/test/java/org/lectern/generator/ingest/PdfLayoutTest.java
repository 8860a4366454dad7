package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What only the places of a PDF's lines tell: where a paragraph ends, what is a page's foot, a note or a table. */
class PdfLayoutTest {

    private static final String[] FIRST = {
        "The harbour of Osk freezes every winter, and for two months nobody can reach",
        "the village by boat. Letters come over the ice on a sledge that six dogs pull."
    };
    private static final String[] SECOND = {
        "When the ice breaks the children ring the bell of the old customs house until",
        "the first boat has tied up, and whoever sees it first may choose the song."
    };

    private final ArticleReader reader = ArticleReader.inThisProcess();

    @Test
    void aPagesFootNeverTakesAParagraphWithIt() {
        Reading reading = read(new DrawnPdf()
                .line(72, 40, 12, "Osk Courier")
                .line(72, 110, 24, "The bell of Osk")
                .lines(150, FIRST)
                .line(72, 810, 12, "Copyright Osk Courier")
                .newPage()
                .line(72, 40, 12, "Osk Courier")
                .lines(90, SECOND)
                .line(72, 810, 12, "Copyright Osk Courier"));

        assertThat(kept(reading)).containsExactly(String.join(" ", FIRST), String.join(" ", SECOND));
        assertThat(reading.removed().stream().map(Block::text))
                .containsExactly("Osk Courier", "Copyright Osk Courier", "Osk Courier", "Copyright Osk Courier");
    }

    @Test
    void aSinglePageHasAHeadAndAFootToo() {
        Reading reading = read(new DrawnPdf()
                .line(72, 40, 10, "The bell of Osk | Osk Courier")
                .line(72, 110, 24, "The bell of Osk")
                .lines(150, FIRST)
                .lines(190, SECOND)
                .line(72, 815, 10, "https://courier.example/bell 1/1"));

        assertThat(kept(reading)).containsExactly(String.join(" ", FIRST), String.join(" ", SECOND));
    }

    @Test
    void namesAndDatesUnderTheTitleAreNoPartOfTheFirstParagraph() {
        Reading reading = read(new DrawnPdf()
                .line(72, 110, 24, "The bell of Osk")
                .lines(150, "By Ilse Brandt", "4 May 2021")
                .lines(180, FIRST));

        assertThat(reading.byline()).isEqualTo("Ilse Brandt");
        assertThat(reading.published()).isEqualTo("4 May 2021");
        assertThat(kept(reading)).containsExactly(String.join(" ", FIRST));
    }

    @Test
    void aLineThatEndsBeforeItsTimeEndsAParagraphOrIsAHeading() {
        Reading reading = read(new DrawnPdf()
                .line(72, 110, 24, "The bell of Osk")
                .lines(150, FIRST)
                .lines(180, "What the bell says")
                .lines(195, SECOND));

        assertThat(reading.parts()).extracting(Reading.Part::heading).containsExactly("", "What the bell says");
    }

    @Test
    void signsOfSymbolFontsMarkListsAndListsAreNotOneParagraph() {
        Reading reading = read(new DrawnPdf()
                .line(72, 110, 24, "The bell of Osk")
                .lines(150, FIRST)
                .lines(190, "• Bread for six dogs and their driver", "• Letters, wrapped in oilcloth", "• One lamp")
                .lines(250, SECOND));

        assertThat(reading.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.LIST_ITEM)
                        .map(Block::text))
                .containsExactly("Bread for six dogs and their driver", "Letters, wrapped in oilcloth", "One lamp");
    }

    @Test
    void numbersOfNotesAreNoPartOfWordsAndNotesNoPartOfTheText() {
        Reading reading = read(new DrawnPdf()
                .line(72, 110, 24, "The bell of Osk")
                .lines(150, FIRST[0])
                .noted(72, 165, 12, FIRST[1], "1")
                .lines(190, SECOND)
                .line(72, 716, 7, "1")
                .line(78, 720, 12, "The sledge is kept in the museum of Osk, and the dogs have a")
                .line(72, 735, 12, "house of their own beside it."));

        assertThat(kept(reading)).containsExactly(String.join(" ", FIRST), String.join(" ", SECOND));
        assertThat(reading.removed())
                .extracting(Block::text)
                .containsExactly("1 The sledge is kept in the museum of Osk, and the dogs have a house of their own"
                        + " beside it.");
    }

    @Test
    void rowsWhosePartsStandInColumnsAreATable() {
        DrawnPdf pdf = new DrawnPdf().line(72, 110, 24, "The bell of Osk").lines(150, FIRST);
        List<List<String>> rows = List.of(List.of("Year", "Days of ice"), List.of("1990", "71"), List.of("2020", "38"));
        for (int i = 0; i < rows.size(); i++) {
            pdf.line(72, 200 + 16 * i, 12, rows.get(i).getFirst());
            pdf.line(220, 200 + 16 * i, 12, rows.get(i).getLast());
        }
        Reading reading = read(pdf.lines(280, SECOND));

        assertThat(reading.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.TABLE)
                        .map(block -> Table.of(block.text()).rows()))
                .containsExactly(rows);
        assertThat(kept(reading)).contains(String.join(" ", FIRST), String.join(" ", SECOND));
    }

    private Reading read(DrawnPdf pdf) {
        return reader.read("a.pdf", pdf.bytes());
    }

    private static List<String> kept(Reading reading) {
        return reading.blocks().stream()
                .filter(block -> block.isKept() && block.kind().isRead())
                .map(Block::text)
                .toList();
    }
}
