package org.lectern.generator.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

    private static final String TEXT =
            "The café’s owner, Zoë, served “naïve” guests a soufflé each evening, and nobody ever"
                    + " sent one back to her kitchen while the piano played.";

    private final ArticleReader reader = new ArticleReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheSameWordsInEveryEncoding(String encoding) {
        assertThat(read(TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(TEXT);
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertThatThrownBy(() -> reader.read("picture.txt", noise))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("no text that can be read");
        assertThatThrownBy(() -> reader.read("empty.txt", new byte[0]))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> reader.read("huge.txt", new byte[20_000_000]))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("20 MB");
    }

    private String read(byte[] bytes) {
        return reader.read("cafe.txt", bytes).toArticle().sections().getFirst().text();
    }
}
