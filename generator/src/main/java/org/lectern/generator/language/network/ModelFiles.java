package org.lectern.generator.language.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the trained files come from: the class path, or a folder while a new network is tried. */
public final class ModelFiles {

    /** System property naming a folder to read instead of the files that ship. */
    public static final String FOLDER = "lectern.analyser";

    private ModelFiles() {}

    static byte[] bytes(String name) {
        String folder = System.getProperty(FOLDER, "");
        try (InputStream in = folder.isEmpty()
                ? ModelFiles.class.getResourceAsStream(name)
                : Files.newInputStream(Path.of(folder, name))) {
            if (in == null) {
                throw new IllegalStateException("The analyser's file " + name + " is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The analyser's file " + name + " cannot be read", e);
        }
    }

    static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }
}
