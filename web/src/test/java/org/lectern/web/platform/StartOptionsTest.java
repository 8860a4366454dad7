package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {

    private static final Path HOME = Path.of("/lectern");

    @Test
    void withoutOptionsTheConfigurationDecides() {
        StartOptions options = StartOptions.parse(List.of(), HOME);

        assertThat(options.data()).isEqualTo(Path.of("/lectern/data"));
        assertThat(options.host()).isEmpty();
        assertThat(options.port()).isEmpty();
    }

    @Test
    void everyOptionIsTaken() {
        StartOptions options =
                StartOptions.parse(List.of("--host", "0.0.0.0", "--port", "80", "--data", "/srv/lectern"), HOME);

        assertThat(options.host()).contains("0.0.0.0");
        assertThat(options.port()).contains(80);
        assertThat(options.data()).isEqualTo(Path.of("/srv/lectern"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--port eighty | --port needs a number from 0 to 65535, not 'eighty'.",
                "--port 70000 | --port needs a number from 0 to 65535, not '70000'.",
                "--port | --port needs a number after it.",
                "--data --port | --data needs a folder after it.",
                "--prot 80 | '--prot' is not an option of serve",
                "--tls-key /nowhere/key.pem | The file /nowhere/key.pem can't be read.",
                "reset-password | reset-password needs an e-mail address after it."
            })
    void whatCantBeUsedIsSaidInOneSentence(String arguments, String sentence) {
        assertThatThrownBy(() -> StartOptions.parse(List.of(arguments.split(" ")), HOME))
                .isInstanceOf(UnusableStartException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void aKeyWithoutItsCertificateIsRefused() {
        assertThatThrownBy(() -> StartOptions.parse(List.of("--tls-key", "pom.xml"), HOME))
                .hasMessage("Give both --tls-certificate and --tls-key, or neither.");
    }
}
