package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands beside the text of books, documents and Markdown: notes, title pages, titles given twice, pictures kept elsewhere. */
class NotesTest {

    private final ArticleReader reader = ArticleReader.inThisProcess();

    @Test
    void aBooksNotesAreShownAsRemovedAndTheirNumbersAreGone() {
        Reading reading = reader.read(
                "a.epub",
                book("<p>" + SampleFiles.FIRST
                        + "<a href=\"#n1\" epub:type=\"noteref\">1</a></p><p>" + SampleFiles.SECOND
                        + "<sup><a href=\"#n2\">2</a></sup></p><section epub:type=\"footnotes\"><ol><li id=\"n1\"><p>The log of Karrow."
                        + "<a href=\"#r1\">↩︎</a></p></li><li id=\"n2\"><p>A second log.</p></li></ol></section>"));

        assertThat(reading.toArticle().sections().getFirst().paragraphs())
                .containsExactly(SampleFiles.FIRST, SampleFiles.SECOND);
        assertThat(reading.removed()).extracting(Block::text).containsExactly("The log of Karrow.", "A second log.");
    }

    @Test
    void aBooksTitlePageIsNoChapter() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("text/title.xhtml", "<h1>" + SampleFiles.TITLE + "</h1><p>Ada Brandt</p>");
        files.put("text/one.xhtml", "<h1>Night</h1><p>" + SampleFiles.FIRST + "</p>");
        files.put("text/two.xhtml", "<h1>Spring</h1><p>" + SampleFiles.SECOND + "</p>");

        Opened opened = reader.open("a.epub", book(files));

        assertThat(opened).isInstanceOfSatisfying(Opened.Several.class, several -> assertThat(several.texts())
                .extracting(Opened.Text::name)
                .containsExactly("Night", "Spring"));
    }

    @Test
    void markdownsNotesAreRemovedItsTitleStandsOnceAndItsPicturesAreMissed() {
        Reading reading = reader.read(
                "a.md",
                ("---\ntitle: " + SampleFiles.TITLE + "\n---\n\n# " + SampleFiles.TITLE + "\n\n" + SampleFiles.FIRST
                                + "[^1]\n\n![The second lamp](lamp.png)\n\n[^1]: The log of Karrow.\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(reading.blocks().stream().filter(Block::isKept).map(Block::text))
                .containsExactly(SampleFiles.FIRST);
        assertThat(reading.removed()).extracting(Block::text).containsExactly("The second lamp", "The log of Karrow.");
    }

    @Test
    void aWordDocumentsNotesAreShownAsRemovedAndCanBePutBack() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "word/document.xml",
                "<w:document><w:body>"
                        + word(SampleFiles.FIRST + "</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>")
                        + word(SampleFiles.SECOND + "</w:t></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r><w:r><w:t>")
                        + "</w:body></w:document>");
        files.put(
                "word/footnotes.xml",
                "<w:footnotes><w:footnote w:type=\"separator\" w:id=\"0\">" + word("a line") + "</w:footnote>"
                        + "<w:footnote w:id=\"2\">" + word("The log of Karrow.") + word("It is lost.")
                        + "</w:footnote></w:footnotes>");
        files.put(
                "word/endnotes.xml",
                "<w:endnotes><w:endnote w:id=\"1\">" + word("A second log.") + "</w:endnote></w:endnotes>");

        holdsItsNotesApart(reader.read("a.docx", SampleFiles.zip(files)), "The log of Karrow. It is lost.");
    }

    @Test
    void anOpenDocumentsNotesAreShownAsRemovedAndCanBePutBack() {
        String content = "<office:document-content><office:body><office:text><text:p>" + SampleFiles.FIRST
                + note("footnote", "<text:p>The log of Karrow.</text:p><text:p>It is lost.</text:p>")
                + "</text:p><text:p>"
                + SampleFiles.SECOND + note("endnote", "<text:p>A second log.</text:p>")
                + "</text:p></office:text></office:body></office:document-content>";

        holdsItsNotesApart(
                reader.read("a.odt", SampleFiles.zip(Map.of("content.xml", content))),
                "The log of Karrow. It is lost.");
    }

    private static void holdsItsNotesApart(Reading reading, String first) {
        assertThat(reading.toArticle().sections().getFirst().paragraphs())
                .containsExactly(SampleFiles.FIRST, SampleFiles.SECOND);
        assertThat(reading.removed()).extracting(Block::text).containsExactly(first, "A second log.");
        assertThat(reading.removed())
                .extracting(Block::removed)
                .containsOnly("a running head, page number or note in the margin");
        Reading again = reading.with(2, reading.blocks().get(2).kept());
        assertThat(again.toArticle().sections().getFirst().paragraphs()).endsWith(first);
    }

    private static String word(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String note(String kind, String paragraphs) {
        return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>1</text:note-citation><text:note-body>"
                + paragraphs + "</text:note-body></text:note>";
    }

    private static byte[] book(String chapter) {
        return book(Map.of("text/one.xhtml", chapter));
    }

    private static byte[] book(Map<String, String> chapters) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("META-INF/container.xml", "<container><rootfile full-path=\"OPS/book.opf\"/></container>");
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        chapters.forEach((path, body) -> {
            items.append("<item id=\"%s\" href=\"%s\"/>".formatted(path, path));
            spine.append("<itemref idref=\"%s\"/>".formatted(path));
            files.put("OPS/" + path, "<html><body>" + body + "</body></html>");
        });
        files.put(
                "OPS/book.opf",
                "<package><metadata><dc:title>" + SampleFiles.TITLE + "</dc:title></metadata><manifest>" + items
                        + "</manifest><spine>" + spine + "</spine></package>");
        return SampleFiles.zip(files);
    }
}
