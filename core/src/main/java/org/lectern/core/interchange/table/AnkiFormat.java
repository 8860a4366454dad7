package org.lectern.core.interchange.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.core.interchange.Export;
import org.lectern.core.interchange.FileText;
import org.lectern.core.interchange.Import;
import org.lectern.core.interchange.Loss;
import org.lectern.core.interchange.PlainHtml;
import org.lectern.core.interchange.QuestionFormat;
import org.lectern.core.question.Cloze;
import org.lectern.core.question.Item;
import org.lectern.core.question.Question;
import org.lectern.core.question.ShortAnswer;

/** Text that Anki imports: one note a line, note type, front, back, tags. A card asks for recall, so choices are lost. */
public final class AnkiFormat implements QuestionFormat {

    /** A gap and perhaps its hint, each of a length that people write: a file can't make the search long. */
    private static final Pattern DELETION =
            Pattern.compile("\\{\\{c\\d{1,4}::((?:(?!::|}}).){0,1000}+)(?:::(?:(?!}}).){0,1000}+)?}}", Pattern.DOTALL);

    @Override
    public String code() {
        return "anki";
    }

    @Override
    public String title() {
        return "Anki";
    }

    @Override
    public Export write(List<Item> items) {
        List<Loss> losses = new ArrayList<>();
        StringBuilder out = new StringBuilder("#separator:tab\n#html:true\n#notetype column:1\n#tags column:4\n");
        for (Item item : items) {
            AnkiNote note = AnkiNote.of(item, losses);
            out.append(String.join("\t", note.type(), cell(note.front()), cell(note.back()), note.tags()))
                    .append('\n');
        }
        return new Export(out.toString().getBytes(StandardCharsets.UTF_8), ".anki.txt", "text/plain", losses);
    }

    @Override
    public Import read(byte[] file) {
        Import.Collector collector = new Import.Collector();
        int line = 0;
        int first = 0;
        String separator = "\t";
        for (String row : FileText.of(file).split("\n", -1)) {
            line++;
            if (row.startsWith("#separator:")) {
                separator = separator(row.substring(11).strip());
            }
            if (row.startsWith("#notetype column:1")) {
                first = 1;
            }
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] cells = row.split(Pattern.quote(separator), -1);
            try {
                collector.add(question(cells, first));
            } catch (IllegalArgumentException e) {
                collector.refuse(line, "", e);
            }
        }
        return collector.done();
    }

    private static Question question(String[] cells, int first) {
        if (cells.length < first + 1) {
            throw new IllegalArgumentException("The note has no front.");
        }
        String front = plain(cells[first]);
        Matcher deletion = DELETION.matcher(front);
        if (deletion.find()) {
            String stem = front.substring(0, deletion.start()) + Cloze.GAP + front.substring(deletion.end());
            if (DELETION.matcher(stem).find()) {
                throw new IllegalArgumentException("The note has several gaps; make one note of each.");
            }
            List<String> accepted = new ArrayList<>(List.of(deletion.group(1)));
            if (cells.length > first + 1 && !cells[first + 1].isBlank()) {
                accepted.addAll(lines(cells[first + 1]));
            }
            return new Cloze(stem, accepted, List.of());
        }
        if (cells.length < first + 2 || cells[first + 1].isBlank()) {
            throw new IllegalArgumentException("The note has no back; separate front and back by a tab.");
        }
        return new ShortAnswer(front, lines(cells[first + 1]));
    }

    private static List<String> lines(String html) {
        List<String> lines = new ArrayList<>();
        for (String part : html.split("<br\\s*/?>")) {
            lines.add(plain(part));
        }
        return lines;
    }

    private static String plain(String html) {
        return PlainHtml.text(html);
    }

    private static String cell(String html) {
        // A cell that begins with a quote would be taken for a quoted one, and a # for a comment.
        return html.replace("\t", " ").replace("\n", "<br>").replace("\"", "&quot;");
    }

    private static String separator(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "comma" -> ",";
            case "semicolon" -> ";";
            case "pipe" -> "|";
            default -> "\t";
        };
    }
}
