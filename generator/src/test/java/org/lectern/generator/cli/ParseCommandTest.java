package org.lectern.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.generator.language.ParsedText;
import org.lectern.generator.language.conllu.ConlluReader;

class ParseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aFileBecomesConllu() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "Ida sold the boat.\nShe couldn't keep it.");
        Path out = folder.resolve("a.conllu");
        assertThat(Lectern.run("parse", text.toString(), "--out", out.toString()))
                .isZero();
        ParsedText parsed = ConlluReader.read(out);
        assertThat(parsed.sentences()).hasSize(2);
        assertThat(Files.readString(out)).contains("# text = Ida sold the boat.", "NamedEntity=B-PER", "Entity=person");
    }

    @Test
    void aFolderGoesOnAfterABadFile() throws IOException {
        Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.writeString(folder.resolve("good.txt"), "The boat sank.");
        Path out = folder.resolve("out");
        int code = Lectern.run("parse", folder.toString(), "--out", out.toString(), "--format", "tree");
        assertThat(code).isZero();
        assertThat(out.resolve("good.tree")).content().contains("sank", "└─ .");
        assertThat(out.resolve("bad.tree")).doesNotExist();
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(Lectern.run("parse", folder.resolve("none.txt").toString())).isNotZero();
    }
}
