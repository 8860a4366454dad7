package org.lectern.generator.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.lectern.generator.ingest.Picture;
import org.lectern.generator.ingest.Unreadable;
import org.lectern.generator.ingest.UnreadableArticleException;

/**
 * The files of a ZIP that may hold text, and its pictures, unpacked within limits that no honest document reaches.
 *
 * @param entries by name, in the archive's order
 */
public record Archive(Map<String, byte[]> entries) {

    private static final int MOST_ENTRIES = 5_000;

    private static final int MOST_BYTES = 60_000_000;

    private static final int MOST_BYTES_EACH = 40_000_000;

    /** Pictures beyond this are left out: the text is what is wanted. */
    private static final int MOST_PICTURE_BYTES = 12_000_000;

    /**
     * Unpacks, leaving large pictures, fonts and sounds out.
     *
     * @throws UnreadableArticleException where the archive is damaged, locked or unfolds beyond all measure
     */
    public static Archive unpack(byte[] bytes) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long total = 0;
        int count = 0;
        long pictures = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw tooMuch();
                }
                if (entry.isDirectory()) {
                    continue;
                }
                if (isPicture(entry.getName())) {
                    byte[] picture = skim(zip, (int) Math.min(Picture.LARGEST, MOST_PICTURE_BYTES - pictures));
                    pictures += picture.length;
                    entries.put(entry.getName(), picture);
                } else if (isMedia(entry.getName())) {
                    skim(zip, 0);
                } else {
                    byte[] content = inflate(zip, Math.min(MOST_BYTES_EACH, MOST_BYTES - total));
                    total += content.length;
                    entries.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableArticleException(Unreadable.DAMAGED_OR_LOCKED, e);
        }
        return new Archive(entries);
    }

    private static byte[] inflate(ZipInputStream zip, long most) throws IOException {
        byte[] content = zip.readNBytes((int) most + 1);
        if (content.length > most) {
            throw tooMuch();
        }
        return content;
    }

    /** Media that are too large are skipped without being held, yet they count: an archive can hide its bulk in them. */
    private static byte[] skim(ZipInputStream zip, int most) throws IOException {
        byte[] content = zip.readNBytes(most + 1);
        byte[] buffer = new byte[16_384];
        long read = content.length;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            read += n;
            if (read > 4L * MOST_BYTES) {
                throw tooMuch();
            }
        }
        return content.length > most ? new byte[0] : content;
    }

    private static UnreadableArticleException tooMuch() {
        return new UnreadableArticleException(Unreadable.UNFOLDS_TOO_FAR);
    }

    private static boolean isPicture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|gif|webp)");
    }

    private static boolean isMedia(String name) {
        return name.toLowerCase(Locale.ROOT)
                .matches(
                        ".*\\.(bmp|tiff?|svgz?|emf|wmf|mp[34]|m4[av]|wav|ogg|webm|avi|mov|ttf|otf|woff2?|bin|class|exe)");
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The picture in a file; empty where there is none to look at. */
    public Optional<Picture> picture(String name) {
        return Picture.of(entries.getOrDefault(name, new byte[0]));
    }

    /** One file as XML; an empty document where it is not there. */
    public Document xml(String name) {
        byte[] bytes = entries.getOrDefault(name, new byte[0]);
        // jsoup's XML parser knows no document type definition, so that no entity can unfold or reach out.
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
