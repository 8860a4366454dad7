package org.lectern.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.web.platform.Figures;
import org.lectern.web.platform.Words;

/**
 * A table as comma-separated values (RFC 4180) that spreadsheets read as text: a cell that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
final class CsvReport {

    /** Tells spreadsheets that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private CsvReport() {}

    static String of(ReportTable table, Words words) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        List<String> head = new ArrayList<>(
                List.of(table.pupils(words), words.text("progress_points"), words.text("report_percent")));
        head.addAll(table.heads(words));
        line(csv, head);
        for (ReportTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name(), number(row.points()), number(row.percent())));
            row.figures().forEach(cell -> cells.add(number(cell)));
            line(csv, cells);
        }
        return csv.toString();
    }

    private static String number(Optional<? extends Number> value) {
        return value.map(number -> Figures.plain(number.doubleValue())).orElse("");
    }

    private static void line(StringBuilder csv, List<String> cells) {
        csv.append(String.join(",", cells.stream().map(CsvReport::cell).toList()))
                .append(LINE_END);
    }

    /** One cell, neutralised and quoted where need be. */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }
}
