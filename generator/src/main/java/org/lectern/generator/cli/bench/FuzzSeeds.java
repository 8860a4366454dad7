package org.lectern.generator.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small files of the binary formats, to be damaged. */
final class FuzzSeeds {

    private static final String TEXT = "The ferry left at noon with nine people aboard. By evening the wind had turned,"
            + " and the captain, who had crossed the strait for thirty years, asked for help over the radio.";

    private FuzzSeeds() {}

    /** A file that can be damaged as it lies there, or inside before it is packed. */
    sealed interface Seed {

        record Plain(byte[] bytes) implements Seed {}

        record Packed(Map<String, byte[]> files) implements Seed {}
    }

    static List<Seed> binary() throws IOException {
        return List.of(
                new Seed.Plain(pdf(3)), new Seed.Packed(docx()), new Seed.Packed(odt()), new Seed.Packed(epub()));
    }

    /** A seed with some bytes changed: for an archive, mostly of a file in it, else its checksum would catch them all. */
    static byte[] damaged(Seed seed, SplittableRandom random) throws IOException {
        return switch (seed) {
            case Seed.Plain plain -> FuzzBench.damage(plain.bytes(), random);
            case Seed.Packed packed -> {
                if (random.nextInt(5) == 0) {
                    yield FuzzBench.damage(zip(packed.files()), random);
                }
                Map<String, byte[]> files = new LinkedHashMap<>(packed.files());
                String chosen = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
                files.put(chosen, FuzzBench.damage(packed.files().get(chosen), random));
                yield zip(files);
            }
        };
    }

    /** So many pages of running text under a running head. */
    static byte[] pdf(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    line(out, font, 760, "A crossing, page " + number);
                    for (int row = 0; row < 45; row++) {
                        int at = (row * 37 + number) % 60;
                        line(out, font, 720 - row * 14, TEXT.substring(at, at + 90));
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(PDPageContentStream out, PDType1Font font, int y, String text) throws IOException {
        out.beginText();
        out.setFont(font, 11);
        out.newLineAtOffset(60, y);
        out.showText(text);
        out.endText();
    }

    private static Map<String, byte[]> docx() {
        String table =
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>";
        return files(
                "word/styles.xml",
                "<w:styles><w:style w:styleId=\"h\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
                "word/document.xml",
                "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>A crossing</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p>" + table + "</w:body></w:document>");
    }

    private static Map<String, byte[]> odt() {
        return files(
                "content.xml",
                "<office:document-content><office:body><office:text><text:h>A crossing</text:h><text:p>" + TEXT
                        + "</text:p><text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>"
                        + "</office:text></office:body></office:document-content>");
    }

    private static Map<String, byte[]> epub() {
        return files(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"OPS/b.opf\"/></rootfiles></container>",
                "OPS/b.opf",
                "<package><metadata><dc:title>Crossings</dc:title></metadata><manifest><item id=\"a\" href=\"one.xhtml\"/>"
                        + "</manifest><spine><itemref idref=\"a\"/></spine></package>",
                "OPS/one.xhtml",
                "<html><body><h1>A crossing</h1><p>" + TEXT
                        + "</p><table><tr><td>1</td><td>2</td></tr></table></body></html>");
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
