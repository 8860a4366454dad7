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

/** A text in the OpenDocument format (ISO/IEC 26300) as pieces. */
public final class Odt {

    private static final int DEEPEST = 200;

    private Odt() {}

    /** The paragraphs in order, then the notes; comments left out. */
    public static List<Piece> of(Archive archive) {
        Element content = archive.xml("content.xml");
        Map<String, String> parents = new HashMap<>();
        for (Element style : content.getElementsByTag("style:style")) {
            parents.put(style.attr("style:name"), style.attr("style:parent-style-name"));
        }
        List<Piece> pieces = new ArrayList<>();
        for (Element body : content.getElementsByTag("office:text")) {
            walk(body, pieces, parents, archive, false, 0);
            for (Element note : body.getElementsByTag("text:note-body")) {
                addNote(pieces, note);
            }
        }
        return pieces;
    }

    /** A note as one piece, whatever paragraphs it has. */
    private static void addNote(List<Piece> pieces, Element note) {
        StringBuilder text = new StringBuilder();
        for (Element paragraph : note.getElementsByTag("text:p")) {
            text.append(' ');
            collect(paragraph, text, 0);
        }
        if (!Piece.isBlank(text.toString())) {
            pieces.add(new Piece(Mark.MARGIN, text.toString()));
        }
    }

    private static void walk(
            Element element,
            List<Piece> pieces,
            Map<String, String> parents,
            Archive archive,
            boolean listed,
            int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : element.children()) {
            switch (child.tagName()) {
                case "text:h" -> add(pieces, Mark.HEADING, child);
                case "text:p" -> {
                    add(pieces, listed ? Mark.LIST_ITEM : mark(child, parents), child);
                    addPictures(pieces, child, archive);
                }
                case "table:table" -> {
                    Table table = table(child);
                    if (table.holdsData()) {
                        pieces.add(new Piece(Mark.TABLE, table.text()));
                    } else {
                        walk(child, pieces, parents, archive, listed, depth + 1);
                    }
                }
                case "text:note", "office:annotation", "text:tracked-changes", "text:table-of-content" -> {}
                default ->
                    walk(
                            child,
                            pieces,
                            parents,
                            archive,
                            listed || child.tagName().equals("text:list"),
                            depth + 1);
            }
        }
    }

    /** The table of an element; one without rows where it holds further tables, which lay out a page. */
    private static Table table(Element element) {
        List<List<String>> rows = new ArrayList<>();
        if (element.getElementsByTag("table:table").size() == 1) {
            for (Element row : element.getElementsByTag("table:table-row")) {
                List<String> cells = new ArrayList<>();
                for (Element cell : row.getElementsByTag("table:table-cell")) {
                    StringBuilder text = new StringBuilder();
                    collect(cell, text, 0);
                    cells.add(Piece.fold(text.toString()));
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(cells);
                }
            }
        }
        return new Table(rows);
    }

    private static void addPictures(List<Piece> pieces, Element paragraph, Archive archive) {
        for (Element image : paragraph.getElementsByTag("draw:image")) {
            Element frame = image.parent() == null ? image : image.parent();
            String words = frame.getElementsByTag("svg:desc").text()
                    + frame.getElementsByTag("svg:title").text();
            archive.picture(image.attr("xlink:href"))
                    .ifPresent(picture -> pieces.add(Piece.picture(picture, "", words)));
        }
    }

    private static Mark mark(Element paragraph, Map<String, String> parents) {
        String own = paragraph.attr("text:style-name");
        String parent = parents.getOrDefault(own, "");
        String style = (parent.isEmpty() ? own : parent).toLowerCase(Locale.ROOT);
        if (style.equals("title")) {
            return Mark.TITLE;
        }
        if (style.startsWith("quot")) {
            return Mark.QUOTE;
        }
        if (style.startsWith("heading")) {
            return Mark.HEADING;
        }
        return style.equals("caption") || style.equals("illustration") ? Mark.CAPTION : Mark.NONE;
    }

    private static void add(List<Piece> pieces, Mark mark, Element paragraph) {
        StringBuilder text = new StringBuilder();
        collect(paragraph, text, 0);
        if (!Piece.isBlank(text.toString())) {
            pieces.add(new Piece(mark, text.toString()));
        }
    }

    private static void collect(Element element, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child) {
                switch (child.tagName()) {
                    case "text:s", "text:tab", "text:line-break" -> text.append(' ');
                    case "text:note", "office:annotation", "svg:desc", "svg:title" -> {}
                    default -> collect(child, text, depth + 1);
                }
            }
        }
    }
}
