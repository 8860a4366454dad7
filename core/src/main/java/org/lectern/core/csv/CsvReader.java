package org.lectern.core.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads RFC 4180 and what spreadsheets make of it: a byte-order mark, UTF-16 or windows-1252, semicolons or tabs
 * instead of commas, any line ending, empty lines.
 */
public final class CsvReader {

    private static final String SEPARATORS = ",;\t";

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvReader(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    /**
     * The rows that hold something, in order.
     *
     * @throws CsvException where a quote is never closed
     */
    public static List<CsvRow> read(String text) {
        CsvReader reader = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<CsvRow> rows = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            CsvRow row = reader.row();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The same from a file's bytes. */
    public static List<CsvRow> read(byte[] bytes) {
        return read(decode(bytes));
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                || bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // What older spreadsheets save in western Europe; it has a character for nearly every byte.
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The mark that stands most often in the first line outside quotes; a comma where none does. */
    private static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (i > 0 && counts[0] + counts[1] + counts[2] > 0) {
                    break;
                }
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private CsvRow row() {
        int start = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return new CsvRow(start, cells);
            }
            char end = text.charAt(at++);
            if (end == separator) {
                if (at == text.length()) {
                    cells.add("");
                    return new CsvRow(start, cells);
                }
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return new CsvRow(start, cells);
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
                line += c == '\n' ? 1 : 0;
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                // Anything between the closing quote and the separator belongs to the cell too.
                while (at < text.length() && !endsCell(text.charAt(at))) {
                    cell.append(text.charAt(at++));
                }
                return cell.toString();
            }
        }
        throw new CsvException("The quote that opens on line " + opened + " is never closed; add the closing quote.");
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
