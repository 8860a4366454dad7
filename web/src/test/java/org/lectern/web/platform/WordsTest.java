package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\{t:(\\w+)");
    private static final Pattern IN_REFUSALS = Pattern.compile("new Refusal\\(\\s*\"(\\w+)\"");

    private final Words english = Words.in(Locale.ENGLISH);

    @Test
    void argumentsStandWhereTheirNumbersStood() {
        assertThat(english.text("article_figures", 3, 120, 7))
                .isEqualTo("Sections: 3 · words: 120 · pieces removed: 7");
    }

    @Test
    void anArgumentIsNoPattern() {
        assertThat(english.text("start_hello", "{0} $1")).isEqualTo("Hello, {0} $1");
    }

    @Test
    void aLanguageWithoutBundlesSpeaksEnglish() {
        assertThat(Words.in(Locale.FRENCH).text("layout_save")).isEqualTo("Save");
    }

    @Test
    void whatNoBundleHasIsAMistake() {
        assertThatThrownBy(() -> english.text("layout_no_such_key")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> english.text("nobundle")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKeyThatPagesAndRefusalsUseIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        collect(Path.of("src/main/resources/templates"), IN_TEMPLATES, missing);
        collect(Path.of("src/main/java"), IN_REFUSALS, missing);

        assertThat(missing).isEmpty();
    }

    private void collect(Path folder, Pattern use, List<String> missing) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher key = use.matcher(Files.readString(file));
                while (key.find()) {
                    if (!has(key.group(1))) {
                        missing.add(key.group(1) + " in " + file);
                    }
                }
            }
        }
    }

    private boolean has(String key) {
        try {
            return !english.text(key).isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
