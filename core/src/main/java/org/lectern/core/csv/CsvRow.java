package org.lectern.core.csv;

import java.util.List;

/**
 * One record of a table.
 *
 * @param line the line of the file it starts on, from 1
 * @param cells as written, quotes resolved
 */
public record CsvRow(int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The cell at {@code column}, from 0; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
