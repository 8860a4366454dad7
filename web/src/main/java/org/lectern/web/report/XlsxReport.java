package org.lectern.web.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lectern.web.platform.Words;

/** A table as a spreadsheet. Texts are written as text cells, so none is ever taken for a formula. */
final class XlsxReport {

    private static final int FIRST_FIGURE = 3;

    private XlsxReport() {}

    static void write(ReportTable table, Words words, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Lectern", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.text("report_sheet"));
            sheet.value(0, 0, table.pupils(words));
            sheet.value(0, 1, words.text("progress_points"));
            sheet.value(0, 2, words.text("report_percent"));
            List<String> heads = table.heads(words);
            for (int index = 0; index < heads.size(); index++) {
                sheet.value(0, FIRST_FIGURE + index, heads.get(index));
            }
            int last = FIRST_FIGURE + heads.size() - 1;
            sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
            sheet.width(0, 28);
            sheet.freezePane(1, 1);
            int line = 1;
            for (ReportTable.Row row : table.rows()) {
                sheet.value(line, 0, row.name());
                write(sheet, line, row);
                line++;
            }
            workbook.finish();
        }
    }

    private static void write(Worksheet sheet, int line, ReportTable.Row row) {
        row.points().ifPresent(points -> sheet.value(line, 1, points));
        row.percent().ifPresent(percent -> sheet.value(line, 2, percent));
        for (int index = 0; index < row.figures().size(); index++) {
            int column = FIRST_FIGURE + index;
            row.figures().get(index).ifPresent(points -> sheet.value(line, column, points));
        }
    }
}
