package org.lectern.generator.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text where nobody says in which encoding. */
final class Decoding {

    /** What western systems wrote before UTF-8; a superset of what browsers read for Latin-1. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int LOOKED_AT = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?:charset\\s*=\\s*[\"']?|<\\?xml[^>]{0,60}encoding=[\"'])([A-Za-z0-9_:.-]{3,40})",
            Pattern.CASE_INSENSITIVE);

    private Decoding() {}

    /**
     * The text: by its byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where it is valid,
     * else what an HTML or XML head declares, else what its letters make most sense in.
     */
    static String decode(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        double even = zeros(bytes, 0);
        double odd = zeros(bytes, 1);
        if (odd > 0.3 && even < 0.05) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (even > 0.3 && odd < 0.05) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    /** Whether these bytes are no text in any encoding read here. */
    static boolean looksBinary(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) {
            return false;
        }
        double even = zeros(bytes, 0);
        double odd = zeros(bytes, 1);
        if (Math.max(even, odd) > 0.3 && Math.min(even, odd) < 0.05) {
            return false;
        }
        int length = Math.min(bytes.length, LOOKED_AT);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
                control++;
            }
        }
        return control * 100 > length;
    }

    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher charset = DECLARED.matcher(head);
        while (charset.find()) {
            try {
                Charset named = Charset.forName(charset.group(1));
                // Bytes that are no UTF-8 were declared as such: one bad byte in a good page, or a false label.
                return named.equals(StandardCharsets.UTF_8) && mostlyUtf8(bytes)
                        ? named
                        : named.equals(StandardCharsets.ISO_8859_1)
                                        || named.equals(StandardCharsets.UTF_8)
                                        || named.equals(StandardCharsets.US_ASCII)
                                ? WINDOWS_1252
                                : named;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                // A label nobody knows says nothing: the next one may.
            }
        }
        return mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : CharsetGuess.of(bytes);
    }

    /** Whether sequences of UTF-8 outnumber what can't be read ten to one. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String read = new String(bytes, StandardCharsets.UTF_8);
        long bad = read.chars().filter(c -> c == '\ufffd').count();
        long good = read.chars().filter(c -> c > 0x7f && c != '\ufffd').count();
        return good > bad * 10;
    }

    private static double zeros(byte[] bytes, int from) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int zeros = 0;
        for (int i = from; i < length; i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return length < 2 ? 0 : zeros / (length / 2.0);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
