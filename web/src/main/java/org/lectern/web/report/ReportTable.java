package org.lectern.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.web.progress.ClassGrid;

/**
 * A class's results as a plain table.
 *
 * @param title of the quiz
 * @param questions their wordings, in order
 * @param rows students by name
 */
public record ReportTable(
        String title, String room, List<String> questions, List<Row> rows, List<Optional<Integer>> facility) {

    /**
     * One student.
     *
     * @param points earned in all, empty where nothing was handed in
     * @param cells points at each question, empty where nothing was handed in
     */
    public record Row(String name, Optional<Double> points, Optional<Integer> percent, List<Optional<Double>> cells) {}

    static ReportTable of(String title, String room, ClassGrid grid) {
        List<Row> rows = new ArrayList<>();
        for (ClassGrid.Row row : grid.rows()) {
            rows.add(new Row(
                    row.name(),
                    row.grade().map(AttemptGrade::points),
                    row.percent(),
                    grid.columns().stream()
                            .map(column -> row.grade()
                                    .map(grade -> grade.item(column.id()))
                                    .map(ItemGrade::points))
                            .toList()));
        }
        return new ReportTable(
                title,
                room,
                grid.columns().stream().map(ClassGrid.Column::stem).toList(),
                rows,
                grid.columns().stream().map(ClassGrid.Column::percent).toList());
    }
}
