package org.lectern.core.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"moodle-xml", "qti"})
    void aDocumentTypeIsRefusedBeforeAnythingIsFetched(String format, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        String file = "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]><quiz><question type=\"truefalse\"><questiontext><text>&e;</text></questiontext></question></quiz>";

        assertThatThrownBy(() -> read(format, file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void entitiesThatUnfoldAreRefused() {
        String bomb =
                "<!DOCTYPE q [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><quiz>&b;</quiz>";

        assertThatThrownBy(() -> read("moodle-xml", bomb)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<quiz>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</quiz>";

        assertThatThrownBy(() -> read("moodle-xml", deep))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void aZipThatUnfoldsToMuchMoreIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("item.xml"));
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(bytes.size()).isLessThan(200_000);
        assertThatThrownBy(() -> QuestionFormats.ofCode("qti").read(bytes.toByteArray()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("50 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moodle-xml", "qti", "csv"})
    void somethingElseIsRefusedInASentence(String format) {
        assertThatThrownBy(() -> read(format, "Dear all, see you on Monday."))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void aBinaryFileIsNoText() {
        assertThatThrownBy(() -> QuestionFormats.ofCode("gift").read(new byte[] {'a', 0, 'b'}))
                .isInstanceOf(UnreadableFileException.class);
    }

    private static Import read(String format, String file) {
        return QuestionFormats.ofCode(format).read(file.getBytes(StandardCharsets.UTF_8));
    }
}
