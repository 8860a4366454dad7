package org.lectern.core.interchange.qti;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.lectern.core.interchange.FileText;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.UnreadableFileException;

/** A zip file in memory, bounded so that a small file can't unfold into a huge one. */
final class ContentPackage {

    private static final int MOST_FILES = 5_000;

    private ContentPackage() {}

    static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Files in the order given; the same files give the same bytes. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // The earliest time a zip file can tell, in whatever zone this runs.
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The XML files inside, in order; others are skipped without being kept. */
    static Map<String, byte[]> unzip(byte[] file) {
        FileText.refuseHuge(file);
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = QuestionFormat.LARGEST_FILE;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || ++count > MOST_FILES) {
                    throw new UnreadableFileException(
                            "The package unfolds to more than 50 MB or 5,000 files; split it, and leave pictures out.");
                }
                if (!entry.isDirectory() && entry.getName().endsWith(".xml")) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException("The package is damaged; export it again.", e);
        }
        return files;
    }
}
