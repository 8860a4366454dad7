package org.lectern.generator.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.generator.language.ParsedSentence;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.Word;
import org.lectern.generator.language.conllu.ConlluReader;
import org.lectern.generator.language.network.Network;

/** The trained files that ship are the ones that were measured, and read a small sample of our own well. */
class ShippedScoresTest {

    @Test
    void theSampleIsReadWell() throws IOException {
        ParsedText gold;
        try (InputStream in = ShippedScoresTest.class.getResourceAsStream("sample.conllu")) {
            gold = ConlluReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        ParsedText ours = SharedAnalyser.get().analyse(gold.text());
        assertThat(ours.sentences()).hasSameSizeAs(gold.sentences());
        int words = 0;
        int tags = 0;
        int lemmas = 0;
        int labelled = 0;
        for (int i = 0; i < gold.sentences().size(); i++) {
            ParsedSentence sentence = gold.sentences().get(i);
            List<Word> own = ours.sentences().get(i).words();
            assertThat(own)
                    .extracting(Word::form)
                    .isEqualTo(sentence.words().stream().map(Word::form).toList());
            for (Word word : sentence.words()) {
                Word found = own.get(word.index() - 1);
                words++;
                tags += found.tag() == word.tag() ? 1 : 0;
                lemmas += found.lemma().equals(word.lemma()) ? 1 : 0;
                labelled += found.head() == word.head() && found.relation().equals(word.relation()) ? 1 : 0;
            }
        }
        assertThat((double) labelled / words).as("labelled attachment").isGreaterThan(0.88);
        assertThat((double) tags / words).as("universal tags").isGreaterThan(0.96);
        assertThat((double) lemmas / words).as("lemmas").isGreaterThan(0.96);
    }

    @Test
    void theFilesAreThoseThatWereMeasured() throws Exception {
        String sums;
        try (InputStream in = Network.class.getResourceAsStream("SHA256SUMS")) {
            sums = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(sums.lines()).hasSize(5);
        for (String line : sums.lines().toList()) {
            String[] parts = line.split(" +");
            try (InputStream in = Network.class.getResourceAsStream(parts[1])) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                assertThat(HexFormat.of().formatHex(digest)).as(parts[1]).isEqualTo(parts[0]);
            }
        }
    }
}
