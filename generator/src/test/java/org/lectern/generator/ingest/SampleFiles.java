package org.lectern.generator.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The same short article in every format that is read. */
final class SampleFiles {

    static final String TITLE = "How the Lighthouse Got Its Second Lamp";

    static final String FIRST = "For ninety years the lighthouse at Karrow had a single lamp, and fishermen said it was"
            + " enough. Then came the winter in which three boats missed the harbour in one night.";

    static final String HEADING = "A Collection in the Village";

    static final String SECOND = "The keeper's daughter walked from door to door with a tin box. By spring she had"
            + " gathered enough for a lamp that could be seen eleven miles farther out at sea.";

    private SampleFiles() {}

    static byte[] docx() {
        return docx(HEADING);
    }

    static byte[] docx(String heading) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "word/styles.xml",
                "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style></w:styles>");
        files.put(
                "word/document.xml",
                "<w:document><w:body>" + word("Titel", TITLE) + word("", FIRST) + word("berschrift1", heading)
                        + word("", SECOND) + "</w:body></w:document>");
        return zip(files);
    }

    private static String word(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text.substring(0, 5)
                + "</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t xml:space=\"preserve\">"
                + text.substring(5) + "</w:t></w:r></w:p>";
    }

    static byte[] odt() {
        return zip(Map.of(
                "content.xml",
                "<office:document-content><office:body><office:text><text:p text:style-name=\"Title\">" + TITLE
                        + "</text:p><text:p>" + FIRST
                        + "<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>"
                        + "<text:h text:outline-level=\"1\">" + HEADING + "</text:h><text:p>" + SECOND
                        + "</text:p></office:text></office:body></office:document-content>"));
    }

    static byte[] epub() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
        files.put(
                "OPS/book.opf",
                "<package><metadata><dc:title>" + TITLE + "</dc:title></metadata><manifest>"
                        + "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"b\" href=\"text/two.xhtml\"/><item id=\"a\""
                        + " href=\"text/one.xhtml\"/></manifest><spine><itemref idref=\"nav\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>");
        files.put("OPS/nav.xhtml", "<html><body><p>Contents of this book</p></body></html>");
        files.put("OPS/text/one.xhtml", "<html><body><p>" + FIRST + "</p></body></html>");
        files.put("OPS/text/two.xhtml", "<html><body><h1>" + HEADING + "</h1><p>" + SECOND + "</p></body></html>");
        return zip(files);
    }

    static byte[] rtf() {
        return ("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title hidden}}{\\b " + TITLE + "}\\par "
                        + FIRST.replace("'", "\\'92") + "\\par \\pard\\outlinelevel0 " + HEADING + "\\par \\pard "
                        + SECOND.replace("'", "\\u39?")
                        + "\\par}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] markdown() {
        return ("# " + TITLE + "\n\n" + FIRST + "\n\n## " + HEADING + "\n\n" + SECOND.replace("tin box", "**tin box**")
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html() {
        return ("<!DOCTYPE html><html><head><title>" + TITLE
                        + " | Karrow Post</title></head><body><nav><a href=/>Home</a>"
                        + "<a href=/s>Sport</a></nav><main><h1>" + TITLE + "</h1><p>" + FIRST
                        + "</p><figure><img src=x><figcaption>The lamp"
                        + " at dusk</figcaption></figure><h2>" + HEADING + "</h2><p>" + SECOND
                        + "</p></main><footer><p>All rights"
                        + " reserved.</p></footer></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Two pages with a running head and page numbers; the second paragraph runs over the page's end. */
    static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            int half = SECOND.indexOf("By spring") - 10;
            page(
                    document,
                    1,
                    List.of("20|" + TITLE, "11|" + FIRST, "14|" + HEADING, "11|" + SECOND.substring(0, half)));
            page(document, 2, List.of("11|" + SECOND.substring(half).strip()));
            page(document, 3, List.of("11|" + FIRST));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of two columns, written row by row, with a title across both. */
    static byte[] pdfOfTwoColumns(String left, String right) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            List<String> first = wrapped(left, 44);
            List<String> second = wrapped(right, 44);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                line(out, 20, 72, 770, TITLE);
                for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
                    if (i < first.size()) {
                        line(out, 10, 50, 730 - i * 13, first.get(i));
                    }
                    if (i < second.size()) {
                        line(out, 10, 310, 730 - i * 13, second.get(i));
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static void page(PDDocument document, int number, List<String> paragraphs) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            line(out, 9, 72, 810, "Karrow Post, spring number");
            float y = 740;
            for (String paragraph : paragraphs) {
                int size = Integer.parseInt(paragraph.substring(0, paragraph.indexOf('|')));
                StringBuilder row = new StringBuilder();
                for (String word :
                        paragraph.substring(paragraph.indexOf('|') + 1).split(" ")) {
                    if (row.length() + word.length() > 80) {
                        line(out, size, 72, y, row.toString().strip());
                        y -= size * 1.3f;
                        row.setLength(0);
                    }
                    row.append(word).append(' ');
                }
                line(out, size, 72, y, row.toString().strip());
                y -= size * 2.4f;
            }
            line(out, 9, 300, 30, "Page " + number);
        }
    }

    private static void line(PDPageContentStream out, float size, float x, float y, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), size);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
