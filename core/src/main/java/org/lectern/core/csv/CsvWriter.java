package org.lectern.core.csv;

import java.util.List;

/** Writes RFC 4180 with CRLF. */
public final class CsvWriter {

    private final StringBuilder out = new StringBuilder();

    /**
     * Adds a row of cells that a spreadsheet can't run: what begins with {@code = + - @}, a tab or a carriage return
     * gets an apostrophe in front, unless it is a plain number.
     */
    public CsvWriter row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            append(neutral(cells.get(i)));
        }
        out.append("\r\n");
        return this;
    }

    /** The cell as {@link #row} writes it, undone by {@link #plain}. */
    public static String neutral(String cell) {
        boolean runs =
                !cell.isEmpty() && "=+-@\t\r'".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?\\d+(?:\\.\\d+)?");
        return runs ? "'" + cell : cell;
    }

    /** What was written before {@link #neutral} guarded it. */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r'".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private void append(String cell) {
        boolean quote =
                cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r')
                        || !cell.equals(cell.strip());
        out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
