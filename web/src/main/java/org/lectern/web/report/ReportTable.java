package org.lectern.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.core.attempt.AttemptGrade;
import org.lectern.core.attempt.ItemGrade;
import org.lectern.core.quiz.QuizPart;
import org.lectern.web.platform.Words;
import org.lectern.web.progress.ClassGrid;

/**
 * A class's results as a plain table.
 *
 * @param title of the quiz
 * @param group whose results alone these are; empty for the whole class
 * @param parts titles of the quiz's parts, in order; none where it is not divided
 * @param questions their wordings, in order
 * @param rows students by name
 */
public record ReportTable(
        String title,
        String room,
        String group,
        List<String> parts,
        List<String> questions,
        List<Row> rows,
        List<Optional<Integer>> facility) {

    /**
     * One student.
     *
     * @param points earned in all, empty where nothing was handed in
     * @param parts points in each part, empty where nothing was handed in
     * @param cells points at each question, empty where nothing was handed in
     */
    public record Row(
            String name,
            Optional<Double> points,
            Optional<Integer> percent,
            List<Optional<Double>> parts,
            List<Optional<Double>> cells) {

        /** What stands behind the percentage: the parts, then the questions. */
        List<Optional<Double>> figures() {
            return Stream.concat(parts.stream(), cells.stream()).toList();
        }
    }

    /** What stands above the figures behind the percentage. */
    List<String> heads(Words words) {
        return Stream.concat(parts.stream().map(part -> words.text("report_part_points", part)), questions.stream())
                .toList();
    }

    /** What stands above the names: a file that holds a group alone says so. */
    String pupils(Words words) {
        return group.isEmpty() ? words.text("progress_pupil") : words.text("report_pupil_of", group);
    }

    static ReportTable of(String title, String room, String group, ClassGrid grid) {
        List<Row> rows = new ArrayList<>();
        for (ClassGrid.Row row : grid.rows()) {
            rows.add(new Row(
                    row.name(),
                    row.grade().map(AttemptGrade::points),
                    row.percent(),
                    grid.parts().stream()
                            .map(part -> row.in(part).map(AttemptGrade::points))
                            .toList(),
                    grid.columns().stream()
                            .map(column -> row.at(column).map(ItemGrade::points))
                            .toList()));
        }
        return new ReportTable(
                title,
                room,
                group,
                grid.parts().stream().map(QuizPart::title).toList(),
                grid.columns().stream().map(ClassGrid.Column::stem).toList(),
                rows,
                grid.columns().stream().map(ClassGrid.Column::percent).toList());
    }
}
