package org.lectern.generator.ingest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of texts, written into a block's text as a line a row with tabs between the cells.
 *
 * @param rows each with at least one cell; cells may be empty
 */
public record Table(List<List<String>> rows) {

    public Table {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table that a block's text holds. */
    public static Table of(String text) {
        return new Table(text.lines().map(line -> List.of(line.split("\t", -1))).toList());
    }

    /** Whether it compares values, rather than laying out a page: two rows, two columns, short cells. */
    public boolean holdsData() {
        return rows.stream().filter(row -> row.size() >= 2).count() >= 2
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= 250);
    }

    /** The text of a block that holds this table. */
    public String text() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replaceAll("\\s+", " ").strip())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
