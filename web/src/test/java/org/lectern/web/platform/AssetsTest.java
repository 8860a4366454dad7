package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path STATIC = RESOURCES.resolve(Path.of("META-INF", "resources", "static"));

    @Test
    void everyScriptAndStyleThatAPageAsksForIsThere() throws IOException {
        List<String> asked = found(RESOURCES.resolve("templates"), ".html", "page\\.asset\\('([^']+)'\\)");

        assertThat(asked).isNotEmpty().allSatisfy(path -> assertThat(STATIC.resolve(path))
                .isRegularFile());
    }

    @Test
    void everyModuleThatAScriptImportsIsThere() throws IOException {
        try (Stream<Path> scripts = Files.walk(STATIC.resolve("js"))) {
            for (Path script :
                    scripts.filter(path -> path.toString().endsWith(".js")).toList()) {
                for (String imported : matches(script, "from \"(\\.[^\"]+)\"")) {
                    assertThat(script.resolveSibling(imported).normalize())
                            .as(script.toString())
                            .isRegularFile();
                }
            }
        }
    }

    private static List<String> found(Path folder, String ending, String pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .flatMap(path -> matches(path, pattern).stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<String> matches(Path file, String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Unreadable: " + file, e);
        }
    }
}
