package org.lectern.generator.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** A Word document (Office Open XML, ECMA-376 part 1) as pieces. Used for one document. */
public final class Docx {

    private static final int DEEPEST = 200;

    private final Archive archive;
    private final Map<String, String> styles;
    /** Where the files that the text refers to lie, by the id of the reference. */
    private final Map<String, String> targets;

    private final List<Piece> pieces = new ArrayList<>();

    private Docx(Archive archive, Map<String, String> styles, Map<String, String> targets) {
        this.archive = archive;
        this.styles = styles;
        this.targets = targets;
    }

    /**
     * The paragraphs, tables and pictures in order, then the notes; headings and titles by the names of their styles,
     * deleted text left out.
     */
    public static List<Piece> of(Archive archive) {
        Map<String, String> styles = new HashMap<>();
        for (Element style : archive.xml("word/styles.xml").getElementsByTag("w:style")) {
            String name = style.getElementsByTag("w:name").attr("w:val").toLowerCase(Locale.ROOT);
            boolean outlined = !style.getElementsByTag("w:outlineLvl").isEmpty();
            styles.put(style.attr("w:styleId"), outlined && !name.contains("title") ? "heading" : name);
        }
        Map<String, String> targets = new HashMap<>();
        for (Element relation : archive.xml("word/_rels/document.xml.rels").getElementsByTag("Relationship")) {
            targets.put(relation.attr("Id"), "word/" + relation.attr("Target"));
        }
        Docx reader = new Docx(archive, styles, targets);
        reader.walk(archive.xml("word/document.xml"), 0);
        reader.notes("word/footnotes.xml", "w:footnote");
        reader.notes("word/endnotes.xml", "w:endnote");
        return reader.pieces;
    }

    private void walk(Element parent, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "w:p" -> paragraph(child, depth);
                case "w:tbl" -> table(child, depth);
                case "mc:Fallback", "w:del", "w:moveFrom" -> {}
                default -> walk(child, depth + 1);
            }
        }
    }

    /** Each note as one piece; what only draws the line above them has a type. */
    private void notes(String file, String tag) {
        for (Element note : archive.xml(file).getElementsByTag(tag)) {
            String type = note.attr("w:type");
            String text = type.isEmpty() || type.equals("normal") ? text(note) : "";
            if (!Piece.isBlank(text)) {
                pieces.add(new Piece(Mark.MARGIN, text));
            }
        }
    }

    /** The text of all paragraphs in an element, with a space between. */
    private static String text(Element around) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : around.getElementsByTag("w:p")) {
            text.append(text.isEmpty() ? "" : " ");
            collect(paragraph, text, 0);
        }
        return text.toString();
    }

    private void paragraph(Element paragraph, int depth) {
        StringBuilder text = new StringBuilder();
        collect(paragraph, text, 0);
        if (!Piece.isBlank(text.toString())) {
            pieces.add(new Piece(mark(paragraph, styles), text.toString()));
        }
        for (Element blip : paragraph.getElementsByTag("a:blip")) {
            archive.picture(targets.getOrDefault(blip.attr("r:embed"), ""))
                    .ifPresent(picture -> pieces.add(Piece.picture(picture, "", alternative(paragraph))));
        }
        for (Element box : paragraph.getElementsByTag("w:txbxContent")) {
            if (box.parents().stream().noneMatch(around -> around.tagName().equals("mc:Fallback"))) {
                walk(box, depth + 1);
            }
        }
    }

    /** What the author wrote for those who can't see the picture. */
    private static String alternative(Element paragraph) {
        return paragraph.getElementsByTag("wp:docPr").attr("descr");
    }

    private void table(Element element, int depth) {
        // Tables within tables lay out a page.
        if (element.getElementsByTag("w:tbl").size() > 1) {
            walk(element, depth + 1);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Element row : element.getElementsByTag("w:tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.getElementsByTag("w:tc")) {
                cells.add(Piece.fold(text(cell)));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        Table table = new Table(rows);
        if (table.holdsData()) {
            pieces.add(new Piece(Mark.TABLE, table.text()));
        } else {
            walk(element, depth + 1);
        }
    }

    private static Mark mark(Element paragraph, Map<String, String> styles) {
        Element properties = child(paragraph, "w:pPr");
        String id = properties.getElementsByTag("w:pStyle").attr("w:val");
        String style = styles.getOrDefault(id, id.toLowerCase(Locale.ROOT));
        if (style.equals("quote") || style.equals("intense quote")) {
            return Mark.QUOTE;
        }
        if (style.equals("title")) {
            return Mark.TITLE;
        }
        if (style.startsWith("heading")
                || !properties.getElementsByTag("w:outlineLvl").isEmpty()) {
            return Mark.HEADING;
        }
        if (style.equals("caption")) {
            return Mark.CAPTION;
        }
        boolean numbered = !properties.getElementsByTag("w:numPr").isEmpty() || style.startsWith("list");
        return numbered ? Mark.LIST_ITEM : Mark.NONE;
    }

    private static Element child(Element parent, String name) {
        for (Element child : parent.children()) {
            if (child.tagName().equals(name)) {
                return child;
            }
        }
        return new Element(name);
    }

    private static void collect(Element element, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words && element.tagName().equals("w:t")) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child) {
                switch (child.tagName()) {
                    case "w:tab", "w:br", "w:cr" -> text.append(' ');
                    case "w:noBreakHyphen" -> text.append('-');
                    // Deleted text, notes' numbers, field codes, and text boxes, whose paragraphs come by themselves.
                    case "w:del",
                            "w:moveFrom",
                            "w:instrText",
                            "w:footnoteReference",
                            "mc:Fallback",
                            "w:txbxContent",
                            "w:pPr" -> {}
                    default -> collect(child, text, depth + 1);
                }
            }
        }
    }
}
