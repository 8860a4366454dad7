package org.lectern.generator.ingest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture that came inside a source; nothing is ever fetched for one.
 *
 * @param id the same for the same bytes
 * @param type its media type, told by its first bytes
 */
public record Picture(String id, String type, byte[] bytes) {

    /** Larger ones are for print. */
    public static final int LARGEST = 3_000_000;

    /** Smaller ones are signs and spacers. */
    private static final int SMALLEST = 700;

    /** The picture of these bytes; empty where they are of no kind that every browser shows, or no picture to look at. */
    public static Optional<Picture> of(byte[] bytes) {
        String type = type(bytes);
        if (type.isEmpty() || bytes.length < SMALLEST || bytes.length > LARGEST) {
            return Optional.empty();
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Optional.of(new Picture(HexFormat.of().formatHex(digest, 0, 16), type, bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String type(byte[] bytes) {
        if (starts(bytes, 0, "\u0089PNG")) {
            return "image/png";
        }
        if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (starts(bytes, 0, "GIF8")) {
            return "image/gif";
        }
        return starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP") ? "image/webp" : "";
    }

    private static boolean starts(byte[] bytes, int from, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (bytes.length <= from + i || (bytes[from + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Picture picture && id.equals(picture.id) && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
