package org.lectern.core.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.core.csv.CsvException;
import org.lectern.core.csv.CsvReader;
import org.lectern.core.csv.CsvRow;

/** Reads a table with a header; first column the learner's id, then one column of 0 and 1 an item. */
public final class ResponsesCsv {

    private static final Set<String> MISSING = Set.of("", "na", "n/a", "nan", "null", "-", ".");

    /** Larger tables are no class's, and would fill the memory. */
    private static final long MOST_CELLS = 20_000_000;

    private ResponsesCsv() {}

    /**
     * Reads the table; an empty cell or {@code NA} is missing.
     *
     * @throws CsvException naming the line and column that can't be used
     */
    public static Responses read(byte[] file) {
        List<CsvRow> rows = CsvReader.read(file);
        if (rows.isEmpty()) {
            throw new CsvException(
                    "The file is empty; give a header line, then one line a learner with a 0 or 1 for each item.");
        }
        List<String> items = items(rows.getFirst());
        if (rows.size() < 2) {
            throw new CsvException("There is a header but no learner; add one line a learner below it.");
        }
        if ((long) rows.size() * items.size() > MOST_CELLS) {
            throw new CsvException("The table has more than " + MOST_CELLS + " cells; analyse one quiz at a time.");
        }
        List<Responses.Row> learners = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            learners.add(learner(row, items));
        }
        return new Responses(items, learners);
    }

    private static List<String> items(CsvRow header) {
        List<String> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int columns = header.cells().size();
        // Spreadsheets often leave empty columns on the right.
        while (columns > 1 && header.cell(columns - 1).isBlank()) {
            columns--;
        }
        if (columns < 2) {
            throw new CsvException("The header names no item; put the learner's id first and then one column an item,"
                    + " separated by commas.");
        }
        for (int column = 1; column < columns; column++) {
            String name = header.cell(column).strip();
            if (name.isEmpty()) {
                throw new CsvException("Column " + (column + 1) + " of the header has no name; name every item.");
            }
            if (!seen.add(name)) {
                throw new CsvException("Two columns are called '" + name + "'; give each item its own name.");
            }
            items.add(name);
        }
        if (items.stream().allMatch(name -> name.equals("0") || name.equals("1"))) {
            throw new CsvException("The first line looks like answers; put a header with the items' names above it.");
        }
        return items;
    }

    private static Responses.Row learner(CsvRow row, List<String> items) {
        List<Responses.Outcome> outcomes = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            if (item + 1 >= row.cells().size()) {
                throw new CsvException(
                        "Line " + row.line() + " has " + (row.cells().size() - 1) + " answers for " + items.size()
                                + " items; fill it up, leaving a cell empty where an item was not asked.");
            }
            outcomes.add(outcome(row.cell(item + 1).strip(), row.line(), items.get(item)));
        }
        for (int extra = items.size() + 1; extra < row.cells().size(); extra++) {
            if (!row.cell(extra).isBlank()) {
                throw new CsvException("Line " + row.line() + " has more cells than the header has names; name every"
                        + " column or drop the extra cells.");
            }
        }
        return new Responses.Row(row.cell(0).strip(), outcomes);
    }

    private static Responses.Outcome outcome(String cell, int line, String item) {
        return switch (cell) {
            case "0", "0.0", "0,0" -> Responses.Outcome.WRONG;
            case "1", "1.0", "1,0" -> Responses.Outcome.RIGHT;
            default -> {
                if (MISSING.contains(cell.toLowerCase(java.util.Locale.ROOT))) {
                    yield Responses.Outcome.MISSING;
                }
                String shown = cell.length() > 20 ? cell.substring(0, 20) + "…" : cell;
                throw new CsvException("Line " + line + ", item '" + item + "': '" + shown
                        + "' is neither 0 nor 1; write 1 for right, 0 for wrong, nothing where it was not asked.");
            }
        };
    }
}
