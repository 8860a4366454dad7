package org.lectern.generator.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by its content; its name decides only between kinds of text. */
enum SourceFormat {
    HTML,
    MARKDOWN,
    TEXT,
    PDF,
    RTF,
    /** DOCX, ODT, EPUB and archives of several: told apart by what is inside. */
    ZIP,
    GZIP,
    /** Word's format before 2007, and other compound files. */
    OLD_OFFICE,
    /** A DOCX with a password: a compound file around it. */
    LOCKED_OFFICE,
    BINARY;

    private static final int LOOKED_AT = 8192;

    /** The stream that a locked document lies in ([MS-OFFCRYPTO] 2.3.4.4), as the compound file's directory writes it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Pattern HTML_START = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|article|div|p|h1|main|section)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern HTML_INSIDE =
            Pattern.compile("<(?:html|body|article|div|p|h[1-6])(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKDOWN_MARKS =
            Pattern.compile("(?m)^#{1,6} \\S|^```|\\[[^\\]\\n]+\\]\\(https?://|^\\*\\*[^*\\n]+\\*\\*$"
                    + "|^\\|?[ \\t]*:?-{3,}:?[ \\t]*\\|");

    static SourceFormat of(String fileName, byte[] bytes) {
        if (starts(bytes, "%PDF-") || indexOfPdf(bytes)) {
            return PDF;
        }
        if (starts(bytes, "{\\rtf")) {
            return RTF;
        }
        if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006")) {
            return ZIP;
        }
        if (bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b) {
            return GZIP;
        }
        if (bytes.length > 8 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf && bytes[2] == 0x11) {
            return holds(bytes, ENCRYPTED) ? LOCKED_OFFICE : OLD_OFFICE;
        }
        return Decoding.looksBinary(bytes) ? BINARY : ofText(fileName, Decoding.decode(bytes));
    }

    /** Which kind of text this is. */
    static SourceFormat ofText(String fileName, String text) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (HTML_START.matcher(start).find()) {
            return HTML;
        }
        boolean named = name.matches(".*\\.x?html?");
        if (named && HTML_INSIDE.matcher(text).find()) {
            return HTML;
        }
        if (name.matches(".*\\.(md|markdown|mdown)")) {
            return MARKDOWN;
        }
        if (HTML_INSIDE.matcher(start).results().limit(3).count() == 3) {
            return HTML;
        }
        return MARKDOWN_MARKS.matcher(start).results().limit(2).count() == 2 ? MARKDOWN : TEXT;
    }

    private static boolean starts(byte[] bytes, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    /** Readers accept some bytes before a PDF's header, and some programs write them. */
    private static boolean indexOfPdf(byte[] bytes) {
        int length = Math.min(bytes.length, 1024);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("\n%PDF-1.");
    }
}
