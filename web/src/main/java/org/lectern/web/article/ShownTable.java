package org.lectern.web.article;

import java.util.List;
import java.util.stream.IntStream;
import org.lectern.generator.ingest.Table;

/**
 * A table of an article as a page shows it.
 *
 * @param caption a first line of one cell above lines of several; empty where there is none
 * @param head what the columns are called; empty where the first line is like the others
 * @param rows the other lines
 */
public record ShownTable(String caption, List<String> head, List<List<String>> rows) {

    static ShownTable of(Table table) {
        List<List<String>> rows = table.rows();
        String caption = "";
        if (rows.size() > 2 && rows.getFirst().size() == 1 && rows.get(1).size() > 1) {
            caption = rows.getFirst().getFirst();
            rows = rows.subList(1, rows.size());
        }
        boolean headed = namesColumns(rows);
        return new ShownTable(
                caption, headed ? rows.getFirst() : List.of(), headed ? rows.subList(1, rows.size()) : rows);
    }

    /** Files seldom say so: words above a column of figures name it. */
    private static boolean namesColumns(List<List<String>> rows) {
        List<String> first = rows.getFirst();
        List<List<String>> others = rows.subList(1, rows.size());
        return first.stream().noneMatch(ShownTable::isFigure)
                && IntStream.range(0, first.size()).anyMatch(column -> isOfFigures(others, column));
    }

    private static boolean isOfFigures(List<List<String>> rows, int column) {
        List<String> cells = rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
        return !cells.isEmpty() && cells.stream().filter(ShownTable::isFigure).count() * 2 > cells.size();
    }

    private static boolean isFigure(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        long letters = cell.chars().filter(Character::isLetter).count();
        return digits > 0 && digits >= letters;
    }
}
