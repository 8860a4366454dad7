package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.core.article.Article;

class FormatsTest {

    private final ArticleReader reader = new ArticleReader();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("a.docx", SampleFiles.docx()),
                Arguments.of("a.odt", SampleFiles.odt()),
                Arguments.of("a.epub", SampleFiles.epub()),
                Arguments.of("a.rtf", SampleFiles.rtf()),
                Arguments.of("a.md", SampleFiles.markdown()),
                Arguments.of("a.html", SampleFiles.html()),
                // The name is no sign: what it is, is told by the content.
                Arguments.of("letter.txt", SampleFiles.docx()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTitleSectionsAndWords(String name, byte[] bytes) {
        Article article = reader.read(name, bytes).toArticle();

        assertThat(article.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(article.sections()).extracting("heading").containsExactly("", SampleFiles.HEADING);
        assertThat(article.sections().getFirst().text().replace('’', '\'')).isEqualTo(SampleFiles.FIRST);
        assertThat(article.sections().getLast().text()).isEqualTo(SampleFiles.SECOND);
    }

    @Test
    void saysThatADocumentIsLocked() {
        String sentence = "This document is locked with a password; save a copy without one and upload that.";
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] word = Arrays.copyOf(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 2048);
        System.arraycopy(name, 0, word, 1100, name.length);

        assertThatThrownBy(() -> reader.open("a.docx", word)).hasMessage(sentence);
        for (String hidden : List.of("content.xml", "encrypted-package")) {
            byte[] text = SampleFiles.zip(Map.of(
                    "META-INF/manifest.xml",
                    "<manifest:manifest><manifest:file-entry manifest:full-path=\"" + hidden
                            + "\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
                    hidden,
                    "\u0001\u0002"));
            assertThatThrownBy(() -> reader.open("a.odt", text)).hasMessage(sentence);
        }
        // An old document says what it is.
        System.arraycopy(new byte[name.length], 0, word, 1100, name.length);
        assertThatThrownBy(() -> reader.open("a.doc", word)).hasMessageContaining("an old office program");
    }

    @Test
    void joinsWhatAPdfBreaksAndDropsItsRunningHeads() {
        Reading reading = reader.read("a.pdf", SampleFiles.pdf());
        Article article = reading.toArticle();

        assertThat(article.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(article.sections()).extracting("heading").containsExactly("", SampleFiles.HEADING);
        assertThat(article.sections().getFirst().text()).isEqualTo(SampleFiles.FIRST);
        assertThat(article.sections().getLast().paragraphs()).startsWith(SampleFiles.SECOND);
        assertThat(reading.removed()).extracting(Block::text).contains("Karrow Post, spring number", "Page 2");
    }

    @Test
    void readsTheColumnsOfAPdfOneAfterTheOther() {
        String left = SampleFiles.FIRST + " " + SampleFiles.SECOND;
        String right = "The second lamp was lit in May. " + SampleFiles.SECOND + " Nobody spoke of money that night.";

        Article article =
                reader.read("a.pdf", SampleFiles.pdfOfTwoColumns(left, right)).toArticle();

        assertThat(article.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(String.join(" ", article.sections().getFirst().paragraphs())).isEqualTo(left + " " + right);
    }

    @Test
    void aHeadingAboveParagraphsIsNoLinkWhateverItsWords() {
        byte[] document = SampleFiles.docx("More on the second lamp");

        assertThat(reader.read("a.docx", document).toArticle().sections())
                .extracting("heading")
                .containsExactly("", "More on the second lamp");
    }

    @Test
    void offersTheChaptersOfABook() {
        Opened opened = reader.open("a.epub", SampleFiles.epub());

        assertThat(opened).isInstanceOfSatisfying(Opened.Several.class, book -> {
            assertThat(book.title()).isEqualTo(SampleFiles.TITLE);
            assertThat(book.texts())
                    .extracting(Opened.Text::name)
                    .containsExactly(SampleFiles.FIRST.substring(0, 120) + "…", SampleFiles.HEADING);
        });
        assertThat(reader.read("a.epub", SampleFiles.epub(), Set.of(1))
                        .toArticle()
                        .sections())
                .singleElement()
                .satisfies(section -> assertThat(section.text()).isEqualTo(SampleFiles.SECOND));
    }

    @Test
    void offersTheFilesOfAnArchiveAndOpensALoneTextAtOnce() {
        byte[] archive = SampleFiles.zip(Map.of("b.txt", SampleFiles.FIRST, "a.txt", SampleFiles.SECOND));

        assertThat(reader.open("two.zip", archive))
                .isInstanceOfSatisfying(Opened.Several.class, several -> assertThat(several.texts())
                        .extracting(Opened.Text::name)
                        .containsExactly("a.txt", "b.txt"));
        assertThat(reader.open("a.docx", SampleFiles.docx())).isInstanceOf(Opened.One.class);
        assertThat(reader.open("a.md", SampleFiles.markdown())).isInstanceOf(Opened.One.class);
    }

    @Test
    void readsTheClipboardOfAWritingProgram() {
        Reading reading = reader.readClipboard("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><h1>"
                + SampleFiles.TITLE + "</h1><p class=MsoNormal>" + SampleFiles.FIRST + "</p><h2>" + SampleFiles.HEADING
                + "</h2><p class=MsoNormal>" + SampleFiles.SECOND + "</p></body></html>");

        assertThat(reading.title()).isEqualTo(SampleFiles.TITLE);
        assertThat(reading.toArticle().sections()).extracting("heading").containsExactly("", SampleFiles.HEADING);
    }

    @Test
    void readsTheClipboardOfABrowser() {
        Reading reading = reader.readClipboard("<meta charset='utf-8'><h2>" + SampleFiles.HEADING + "</h2><p>"
                + SampleFiles.FIRST + "</p><p>" + SampleFiles.SECOND + "</p>");

        assertThat(reading.toArticle().sections()).singleElement().satisfies(section -> assertThat(section.paragraphs())
                .containsExactly(SampleFiles.FIRST, SampleFiles.SECOND));
    }

    @Test
    void knowsTheSiteOfASavedPage() {
        String saved = "<!-- saved from url=(0035)https://www.karrow-post.example/lamp -->\n";
        String page = new String(SampleFiles.html(), StandardCharsets.UTF_8);

        assertThat(reader.readPasted(saved + page).site()).isEqualTo("karrow-post.example");
        assertThat(reader.readPasted(page).site()).isEmpty();
    }

    @Test
    void readsAnArchiveOfSeveralFiles() {
        byte[] archive = SampleFiles.zip(Map.of(
                "one.txt",
                SampleFiles.FIRST,
                "notes/two.md",
                "# Two\n\n" + SampleFiles.SECOND,
                "notes/.hidden.txt",
                "no"));

        assertThat(reader.read("both.zip", archive).toArticle().sections())
                .extracting("heading")
                .containsExactly("Two", "one");
    }

    @Test
    void aDayThatNoProgramKnewIsNone() {
        String page = "<html><head><title>Bees</title><script type=\"application/ld+json\">{\"@type\":\"Article\","
                + "\"datePublished\":\"%s\"}</script></head><body><p>" + SampleFiles.FIRST + "</p></body></html>";

        assertThat(published(page.formatted("0001-01-01T00:00:00Z"))).isEmpty();
        assertThat(published(page.formatted("2019-11-18"))).isEqualTo("2019-11-18");
    }

    private String published(String page) {
        return reader.read("bees.html", page.getBytes(StandardCharsets.UTF_8)).published();
    }

    @Test
    void saysThatADocumentIsDamaged() {
        byte[] left = "PK\u0003\u0004 what is left of it".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> reader.read("essay.docx", left)).hasMessageContaining("damaged or locked");
    }

    @Test
    void refusesAScannedPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        assertThatThrownBy(() -> reader.read("scan.pdf", out.toByteArray()))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("text recognition");
    }

    @Test
    void refusesBrokenFilesInASentence() {
        assertThatThrownBy(() -> reader.read("a.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("damaged");
        byte[] cut = java.util.Arrays.copyOf(SampleFiles.docx(), 200);
        assertThatThrownBy(() -> reader.read("a.docx", cut)).isInstanceOf(UnreadableArticleException.class);
    }

    @Test
    void readsWhatWasPackedOnceAndRefusesWhatWasPackedTwice() {
        byte[] once = packed(SampleFiles.html());
        assertThat(reader.read("a.html.gz", once).title()).isEqualTo(SampleFiles.TITLE);
        assertThatThrownBy(() -> reader.read("a.html.gz.gz", packed(once)))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("another archive");
        assertThatThrownBy(() -> reader.read("a.pdf.gz", packed("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("damaged");
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void takesTheTitleFromWhatASiteGeneratorPutAboveMarkdown() {
        String text = "---\ntitle: \"Salt in the wells\"\ndate: 2021-03-04\n---\n\nThe wells of Tarn were sweet for"
                + " three hundred years. Then the sea came closer, and people began to carry water from the hill.\n";
        Reading reading = reader.read("a.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.title()).isEqualTo("Salt in the wells");
        assertThat(reading.blocks()).extracting(Block::text).noneMatch(block -> block.contains("2021-03-04"));
    }

    @Test
    void refusesAZipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blank = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                zip.write(blank);
            }
        }
        assertThatThrownBy(() -> reader.read("bomb.docx", bytes.toByteArray()))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("unfolds");
    }

    @Test
    void leavesXmlEntitiesFolded() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha ha ha\"><!ENTITY b \"&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:document><w:p><w:r><w:t>" + SampleFiles.FIRST
                + " &b; &f;</w:t></w:r></w:p></w:document>";

        String text = reader.read("a.docx", SampleFiles.zip(Map.of("word/document.xml", bomb)))
                .toArticle()
                .sections()
                .getFirst()
                .text();

        assertThat(text).startsWith(SampleFiles.FIRST).doesNotContain("ha ha").doesNotContain("root:");
    }

    @Test
    void refusesMarkupNestedBeyondMeasure() {
        String deep = "> ".repeat(60_000) + SampleFiles.FIRST;

        assertThatThrownBy(() -> reader.read("deep.md", deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableArticleException.class);
    }
}
