package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in, a reading or a sentence comes out. */
class HostileInputTest {

    private static final List<byte[]> SEEDS = List.of(
            SampleFiles.html(),
            SampleFiles.rtf(),
            SampleFiles.markdown(),
            SampleFiles.docx(),
            SampleFiles.odt(),
            SampleFiles.epub());

    @Property(seed = "1", tries = 300)
    void answersEveryDamagedFile(@ForAll("damaged") byte[] bytes) {
        Reading reading;
        try {
            // In this process: what a sandbox would hide is a failure here.
            reading = ArticleReader.readHere("upload", bytes);
        } catch (UnreadableArticleException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception");
            return;
        }
        assertThat(reading.blocks())
                .allSatisfy(block -> assertThat(block.text()).isNotBlank().doesNotContain("\n"));
    }

    @Property(seed = "1", tries = 300)
    void readsAnyText(@ForAll String text) {
        try {
            assertThat(new ArticleReader().readPasted(text).blocks()).isNotEmpty();
        } catch (UnreadableArticleException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Property(seed = "1", tries = 200)
    void keepsAReadingOnItsWayBetweenProcesses(@ForAll("paragraphs") List<String> paragraphs) {
        Reading reading = new Reading(
                "A title",
                "",
                "",
                "en",
                paragraphs.stream()
                        .map(text -> new Block(Block.Kind.PARAGRAPH, text, text.length() % 2 == 0 ? "" : "why"))
                        .toList());
        StringBuilder lines = new StringBuilder();
        ReadingLines.write(reading, lines);

        assertThat(ReadingLines.read(lines.toString().lines().toList())).isEqualTo(reading);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(' ', '.', '"')
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(text -> !text.isBlank())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        return Arbitraries.of(SEEDS).flatMap(seed -> Arbitraries.integers()
                .between(0, seed.length - 1)
                .flatMap(at -> Arbitraries.integers().between(0, 40).flatMap(length -> Arbitraries.bytes()
                        .array(byte[].class)
                        .ofMaxSize(20)
                        .map(inserted -> damage(seed, at, length, inserted)))));
    }

    private static byte[] damage(byte[] seed, int at, int length, byte[] inserted) {
        byte[] before = java.util.Arrays.copyOfRange(seed, 0, at);
        byte[] after = java.util.Arrays.copyOfRange(seed, Math.min(seed.length, at + length), seed.length);
        byte[] joined = new byte[before.length + inserted.length + after.length];
        System.arraycopy(before, 0, joined, 0, before.length);
        System.arraycopy(inserted, 0, joined, before.length, inserted.length);
        System.arraycopy(after, 0, joined, before.length + inserted.length, after.length);
        return joined.length == 0 ? "empty".getBytes(StandardCharsets.UTF_8) : joined;
    }
}
