package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.lectern.generator.ingest.Block.Kind;

class TablesAndPicturesTest {

    private static final String TABLE =
            "<table><tr><th>Year</th><th>Boats lost</th></tr><tr><td>1911</td><td>3</td></tr>"
                    + "<tr><td>1912</td><td>none</td></tr></table>";

    private final ArticleReader reader = new ArticleReader();

    @Test
    void keepsATableOfAPageTogetherAndAsksNothingOfIt() {
        Reading reading = reader.readPasted(page(TABLE + "<p>" + SampleFiles.SECOND + "</p>"));

        Block table = only(reading, Kind.TABLE);
        assertThat(Table.of(table.text()).rows())
                .containsExactly(List.of("Year", "Boats lost"), List.of("1911", "3"), List.of("1912", "none"));
        assertThat(reading.toArticle().sections().getFirst().text()).doesNotContain("1912");
    }

    @Test
    void keepsAPictureThatThePageHoldsAndFetchesNoOther() {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
        Reading reading = reader.readPasted(page("<figure><img src=\"" + data
                + "\" alt=\"A lamp on a tower\"><figcaption>The lamp at dusk</figcaption></figure><p>"
                + SampleFiles.SECOND
                + "</p><img src=\"https://elsewhere.example/x.png\" alt=\"A map of the bay\"><p>" + SampleFiles.FIRST
                + "</p>"));

        assertThat(reading.blocks().stream().filter(block -> block.kind() == Kind.PICTURE))
                .extracting(Block::text, Block::isKept)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("The lamp at dusk", true),
                        org.assertj.core.groups.Tuple.tuple("A map of the bay", false));
        Block kept = only(reading, Kind.PICTURE);
        assertThat(kept.caption()).isEqualTo("The lamp at dusk");
        assertThat(kept.alternative()).isEqualTo("A lamp on a tower");
        assertThat(reading.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.type()).isEqualTo("image/png");
            assertThat(picture.bytes()).isEqualTo(png());
        });
    }

    @Test
    void keepsTablesAndPicturesOfAWordDocument() {
        byte[] docx = zip(Map.of(
                "word/document.xml",
                bytes("<w:document><w:body>" + word(SampleFiles.FIRST)
                        + "<w:tbl><w:tr><w:tc>" + word("Year") + "</w:tc><w:tc>" + word("Boats lost")
                        + "</w:tc></w:tr><w:tr><w:tc>" + word("1911") + "</w:tc><w:tc>" + word("3")
                        + "</w:tc></w:tr></w:tbl><w:p><w:r><w:drawing><wp:docPr descr=\"The new lamp\"/><a:blip"
                        + " r:embed=\"r1\"/></w:drawing></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"caption\"/></w:pPr>"
                        + "<w:r><w:t>The lamp in its first winter</w:t></w:r></w:p>" + word(SampleFiles.SECOND)
                        + "</w:body></w:document>"),
                "word/_rels/document.xml.rels",
                bytes("<Relationships><Relationship Id=\"r1\" Target=\"media/image1.png\"/></Relationships>"),
                "word/media/image1.png",
                png()));

        Reading reading = reader.read("a.docx", docx);

        assertThat(reading.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.TABLE, Kind.PICTURE, Kind.PARAGRAPH);
        assertThat(only(reading, Kind.TABLE).text()).isEqualTo("Year\tBoats lost\n1911\t3");
        assertThat(only(reading, Kind.PICTURE).caption()).isEqualTo("The lamp in its first winter");
        assertThat(only(reading, Kind.PICTURE).alternative()).isEqualTo("The new lamp");
        assertThat(only(reading, Kind.PICTURE).picture())
                .isEqualTo(reading.pictures().getFirst().id());
    }

    @Test
    void keepsTheTablesAndQuotesOfMarkdown() {
        Reading reading = reader.readPasted("# A title\n\n" + SampleFiles.FIRST
                + "\n\n> We had no light, and we had no luck.\n\n| Year | Lost |\n| --- | --- |\n| 1911 | 3 |\n\n"
                + SampleFiles.SECOND);

        assertThat(only(reading, Kind.QUOTE).text()).startsWith("We had no light");
        assertThat(only(reading, Kind.TABLE).text()).isEqualTo("Year\tLost\n1911\t3");
    }

    @Test
    void carriesBothFromOneProcessToAnother() {
        Reading reading = new Reading(
                "T",
                "",
                "",
                "en",
                List.of(
                        Block.kept(Kind.PARAGRAPH, SampleFiles.FIRST).opening(true),
                        Block.kept(Kind.TABLE, "a\tb\nc\td"),
                        Block.picture("0a", "", "A lamp")),
                List.of(Picture.of(png()).orElseThrow()),
                "karrow-post.example");
        StringBuilder lines = new StringBuilder();
        ReadingLines.write(reading, lines);

        assertThat(ReadingLines.read(lines.toString().lines().toList())).isEqualTo(reading);
    }

    @Test
    void takesNothingForAPictureThatIsNone() {
        assertThat(Picture.of(bytes("<svg onload=x>".repeat(100)))).isEmpty();
        assertThat(Picture.of(new byte[0])).isEmpty();
    }

    private static Block only(Reading reading, Kind kind) {
        List<Block> found = reading.blocks().stream()
                .filter(block -> block.kind() == kind && block.isKept())
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String page(String inside) {
        return "<html><head><title>" + SampleFiles.TITLE + "</title></head><body><main><h1>" + SampleFiles.TITLE
                + "</h1><p>" + SampleFiles.FIRST + "</p>" + inside + "</main></body></html>";
    }

    private static String word(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** Begins as a PNG does; nobody here looks farther. */
    static byte[] png() {
        byte[] bytes = new byte[1_000];
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
