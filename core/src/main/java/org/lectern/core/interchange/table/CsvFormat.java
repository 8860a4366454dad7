package org.lectern.core.interchange.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.core.csv.CsvException;
import org.lectern.core.csv.CsvReader;
import org.lectern.core.csv.CsvRow;
import org.lectern.core.csv.CsvWriter;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.FileText;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.interchange.UnreadableFileException;
import org.lectern.core.question.BloomLevel;
import org.lectern.core.question.Item;
import org.lectern.core.question.Skill;

/** A table that people can edit in a spreadsheet, one question a row; it holds every type, skill, level and estimate. */
public final class CsvFormat implements QuestionFormat {

    static final List<String> HEADER = List.of(
            "id",
            "type",
            "question",
            "choices",
            "right",
            "rationales",
            "answers",
            "tolerance",
            "unit",
            "skill",
            "level",
            "difficulty",
            "quality");

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public Export write(List<Item> items) {
        CsvWriter out = new CsvWriter().row(HEADER);
        for (Item item : items) {
            List<String> row = new ArrayList<>(List.of(
                    item.id(), item.question().type().code(), item.question().stem()));
            row.addAll(QuestionCells.of(item.question()).asRow());
            row.addAll(List.of(
                    item.skill().name().toLowerCase(Locale.ROOT),
                    item.level().name().toLowerCase(Locale.ROOT),
                    String.valueOf(item.difficulty()),
                    String.valueOf(item.quality())));
            out.row(row);
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        return new Export(bytes, ".csv", "text/csv", List.of());
    }

    @Override
    public Import read(byte[] file) {
        FileText.refuseHuge(file);
        List<CsvRow> rows;
        try {
            rows = CsvReader.read(file);
        } catch (CsvException e) {
            throw new UnreadableFileException(e.getMessage(), e);
        }
        if (rows.isEmpty() || !names(rows.getFirst()).containsAll(List.of("type", "question"))) {
            throw new UnreadableFileException(
                    "The first line must name the columns, at least 'type' and 'question'; export a quiz to see them all.");
        }
        List<String> names = names(rows.getFirst());
        Import.Collector collector = new Import.Collector();
        for (CsvRow row : rows.subList(1, rows.size())) {
            String id = cell(row, names, "id");
            try {
                collector.add(
                        QuestionCells.read(name -> cell(row, names, name)),
                        oneOf(Skill.class, cell(row, names, "skill"), Skill.DETAIL),
                        oneOf(BloomLevel.class, cell(row, names, "level"), BloomLevel.REMEMBER),
                        share(cell(row, names, "difficulty"), .5),
                        share(cell(row, names, "quality"), 1));
            } catch (IllegalArgumentException e) {
                collector.refuse(row.line(), id, e);
            }
        }
        return collector.done();
    }

    private static List<String> names(CsvRow header) {
        return header.cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String cell(CsvRow row, List<String> names, String name) {
        int column = names.indexOf(name);
        return column < 0 ? "" : CsvWriter.plain(row.cell(column));
    }

    private static <E extends Enum<E>> E oneOf(Class<E> kind, String name, E otherwise) {
        return name.isBlank() ? otherwise : Enum.valueOf(kind, name.strip().toUpperCase(Locale.ROOT));
    }

    private static double share(String text, double otherwise) {
        return text.isBlank() ? otherwise : Math.clamp(Double.parseDouble(text.strip()), 0, 1);
    }
}
