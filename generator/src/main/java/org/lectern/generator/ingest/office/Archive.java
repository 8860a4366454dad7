package org.lectern.generator.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.lectern.generator.ingest.UnreadableArticleException;

/**
 * The files of a ZIP that may hold text, unpacked within limits that no honest document reaches.
 *
 * @param entries by name, in the archive's order
 */
public record Archive(Map<String, byte[]> entries) {

    private static final int MOST_ENTRIES = 5_000;

    private static final int MOST_BYTES = 60_000_000;

    private static final int MOST_BYTES_EACH = 40_000_000;

    /**
     * Unpacks, leaving pictures, fonts and sounds out.
     *
     * @throws UnreadableArticleException where the archive is damaged, locked or unfolds beyond all measure
     */
    public static Archive unpack(byte[] bytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long total = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw tooMuch();
                }
                boolean kept = !entry.isDirectory() && !isMedia(entry.getName());
                byte[] content = inflate(zip, kept, MOST_BYTES - total);
                total += content.length;
                if (kept) {
                    entries.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArticleException(
                    "This file is damaged or locked with a password; save it again without one and upload that.", e);
        }
        return new Archive(entries);
    }

    /** Media are skipped without being held, yet they count: an archive can hide its bulk in them. */
    private static byte[] inflate(ZipInputStream zip, boolean kept, long left) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        long read = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            read += n;
            if (kept && (read > MOST_BYTES_EACH || read > left) || read > 4L * MOST_BYTES) {
                throw tooMuch();
            }
            if (kept) {
                content.write(buffer, 0, n);
            }
        }
        return content.toByteArray();
    }

    private static UnreadableArticleException tooMuch() {
        return new UnreadableArticleException(
                "This file unfolds to far more than an article; copy the article's text and paste it.");
    }

    private static boolean isMedia(String name) {
        return name.toLowerCase(Locale.ROOT)
                .matches(
                        ".*\\.(jpe?g|png|gif|bmp|tiff?|webp|svgz?|emf|wmf|mp[34]|m4[av]|wav|ogg|webm|avi|mov|ttf|otf|woff2?|bin|class|exe)");
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** One file as XML; an empty document where it is not there. */
    public Document xml(String name) {
        byte[] bytes = entries.getOrDefault(name, new byte[0]);
        // jsoup's XML parser knows no document type definition, so that no entity can unfold or reach out.
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
