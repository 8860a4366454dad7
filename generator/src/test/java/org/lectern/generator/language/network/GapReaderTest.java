package org.lectern.generator.language.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.generator.language.network.GapReader.Gap;

class GapReaderTest {

    private final GapReader reader = GapReader.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    She poured the hot | into two cups . | coffee | ladder
                    The farmer milked his | before breakfast . | cows | windows
                    They walked along the | to the village . | road | opinion
                    The | barked at the postman . | dog | spoon
                    The old | sailed out of the harbour . | ship | salad
                    """)
    void whatMakesSenseFitsBetter(String before, String after, String sensible, String silly) {
        double[] fit = reader.fit(gap(before, after), List.of(sensible, silly));

        assertThat(fit[0]).isGreaterThan(fit[1] + 1);
    }

    @Test
    void theFileIsTheOneThatWasMeasured() throws Exception {
        String noted = ModelFiles.lines("fillin.SHA256SUMS").getFirst();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(ModelFiles.bytes("fillin.onnx"));

        assertThat(noted).startsWith(HexFormat.of().formatHex(digest));
    }

    @Test
    void aWordOfSeveralPiecesIsReadToo() {
        double[] fit = reader.fit(gap("The farmer milked his", "."), List.of("goats", "phosphorescence"));

        assertThat(fit[0]).isGreaterThan(fit[1]);
    }

    @Test
    void theLikeliestWordsAreWords() {
        assertThat(reader.likeliest(gap("He drank a glass of", "."), 20))
                .contains("water")
                .allMatch(word -> word.matches("[a-z]{3,}"));
    }

    @Test
    void longSurroundingsAndStrangeSignsAreRead() {
        List<String> much = Collections.nCopies(3000, "word🙂");

        assertThat(reader.fit(new Gap(much, much), List.of("water"))).hasSize(1);
    }

    private static Gap gap(String before, String after) {
        return new Gap(List.of(before.split(" ")), List.of(after.split(" ")));
    }
}
