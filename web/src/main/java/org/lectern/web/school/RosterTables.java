package org.lectern.web.school;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lectern.core.csv.CsvException;
import org.lectern.core.csv.CsvReader;
import org.lectern.core.csv.CsvRow;
import org.lectern.web.platform.Refusal;

/** The tables of uploaded files: of CSV files, and of those in a ZIP, as school systems export them. */
final class RosterTables {

    private static final int MOST_ENTRIES = 100;
    private static final int LARGEST = 20_000_000;

    private RosterTables() {}

    /**
     * Reads the tables, in the files' order.
     *
     * @throws Refusal where a file is neither text nor a ZIP with CSV files, or too large when it is unpacked
     */
    static List<List<CsvRow>> of(Collection<byte[]> files) {
        List<List<CsvRow>> tables = new ArrayList<>();
        for (byte[] file : files) {
            if (isZip(file)) {
                unpacked(file).forEach(inside -> tables.add(table(inside)));
            } else {
                tables.add(table(file));
            }
        }
        return tables;
    }

    private static List<CsvRow> table(byte[] file) {
        if (!isText(file)) {
            throw new Refusal("school_import_no_text");
        }
        try {
            return CsvReader.read(file);
        } catch (CsvException unreadable) {
            throw new Refusal("school_import_unreadable");
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** UTF-16 has zeros, and begins with a byte-order mark; no other text has. */
    private static boolean isText(byte[] file) {
        boolean marked = file.length >= 2 && (file[0] & 0xff) + (file[1] & 0xff) == 0xff + 0xfe;
        if (!marked) {
            for (byte one : file) {
                if (one == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<byte[]> unpacked(byte[] archive) {
        List<byte[]> files = new ArrayList<>();
        int room = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refusal("school_import_large");
                }
                byte[] content = zip.readNBytes(room + 1);
                room -= content.length;
                if (room < 0) {
                    throw new Refusal("school_import_large");
                }
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    files.add(content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("school_import_no_text");
        }
        if (files.isEmpty()) {
            throw new Refusal("school_import_no_text");
        }
        return files;
    }
}
