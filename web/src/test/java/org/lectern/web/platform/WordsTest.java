package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.generator.ingest.Unreadable;

class WordsTest {

    private static final Pattern IN_TEMPLATES = Pattern.compile("\\{t:(\\w+)");
    private static final Pattern IN_REFUSALS = Pattern.compile("new Refusal\\(\\s*\"(\\w+)\"");

    private static final Pattern IN_LINT =
            Pattern.compile("Finding\\.of\\(\\s*\"([a-z-]+)(?:/[a-z-]*)?\"[^;]*?\"([^\"]+ [^\"]+)\"");

    private final Words english = Words.in(Locale.ENGLISH);

    @Test
    void argumentsStandWhereTheirNumbersStood() {
        assertThat(english.text("article_figures", 3, 120, 7))
                .isEqualTo("Sections: 3 · words: 120 · pieces removed: 7");
    }

    @Test
    void aNameThatRunsTheOtherWayStandsBetweenIsolates() {
        Words arabic = Words.in(Locale.of("ar"));

        assertThat(english.text("school_join_class", "7b")).isEqualTo("Your class: 7b");
        assertThat(english.text("school_join_class", "صف ٧")).isEqualTo("Your class: \u2068صف ٧\u2069");
        assertThat(arabic.text("school_join_class", "7b")).endsWith("\u20687b\u2069");
        assertThat(arabic.text("school_join_class", "صف ٧")).endsWith(": صف ٧");
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

    @Test
    void everyLanguageSaysEverythingWithTheSameArguments() throws IOException {
        List<String> differences = new ArrayList<>();
        for (Locale language : Words.LANGUAGES.subList(1, Words.LANGUAGES.size())) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
                for (Path file :
                        files.filter(path -> !path.toString().contains("_")).toList()) {
                    String bundle = file.getFileName().toString().replace(".properties", "");
                    Map<String, String> said = bundle(file);
                    Map<String, String> other = bundle(file.resolveSibling(bundle + "_" + language + ".properties"));
                    said.keySet().stream()
                            .filter(key -> !arguments(said.get(key)).equals(arguments(other.get(key))))
                            .forEach(key -> differences.add(language + ": " + bundle + "_" + key));
                }
            }
        }

        assertThat(differences).isEmpty();
    }

    @Test
    void whatTheReaderAndTheLintSayIsInTheBundlesWordForWord() throws IOException {
        for (Unreadable why : Unreadable.values()) {
            assertThat(english.text("reader_" + why.name().toLowerCase(Locale.ROOT)))
                    .isEqualTo(why.sentence());
        }
        Set<String> rules = new TreeSet<>();
        Set<String> sentences = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("../core/src/main/java/org/lectern/core/lint"))) {
            for (Path file : files.toList()) {
                Matcher found = IN_LINT.matcher(Files.readString(file));
                while (found.find()) {
                    rules.add(found.group(1));
                    sentences.add(found.group(2));
                }
            }
        }
        Map<String, String> lint = bundle(Path.of("src/main/resources/messages/lint.properties"));

        assertThat(rules).hasSizeGreaterThan(15).allSatisfy(rule -> assertThat(lint.keySet())
                .anyMatch(key -> key.startsWith(rule)));
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(lint.values()).anyMatch(said -> said.startsWith(sentence)));
    }

    private static Map<String, String> bundle(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.notExists(file)) {
            return Map.of();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> bundle = new TreeMap<>();
        properties.forEach((key, text) -> bundle.put(key.toString(), text.toString()));
        return bundle;
    }

    /** The places for arguments in a text; what is missing has not even none. */
    private static Set<String> arguments(@Nullable String text) {
        return text == null || text.isBlank()
                ? Set.of("missing")
                : Pattern.compile("\\{\\d}")
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet());
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
