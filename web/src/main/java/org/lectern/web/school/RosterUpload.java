package org.lectern.web.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lectern.web.platform.Refusal;

/** The files that a form brought, read as lists of pupils. */
final class RosterUpload {

    private static final int LARGEST = 5_000_000;

    private RosterUpload() {}

    /**
     * Reads them.
     *
     * @throws Refusal where there is none, one is too large, or they name no pupils
     */
    static RosterFile read(List<FileUpload> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (FileUpload file : files) {
            if (file.size() > LARGEST) {
                throw new Refusal("school_import_large");
            }
            try {
                if (!file.fileName().isEmpty()) {
                    bytes.put(file.fileName(), Files.readAllBytes(file.uploadedFile()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("An upload can't be read back", e);
            }
        }
        if (bytes.isEmpty()) {
            throw new Refusal("school_import_missing");
        }
        return RosterFile.read(bytes);
    }
}
