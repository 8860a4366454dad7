package org.lectern.generator.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** A Word document (Office Open XML, ECMA-376 part 1) as pieces. */
public final class Docx {

    private static final int DEEPEST = 200;

    private Docx() {}

    /** The paragraphs in order; headings and titles by the names of their styles, deleted text left out. */
    public static List<Piece> of(Archive archive) {
        Map<String, String> styles = new HashMap<>();
        for (Element style : archive.xml("word/styles.xml").getElementsByTag("w:style")) {
            String name = style.getElementsByTag("w:name").attr("w:val").toLowerCase(Locale.ROOT);
            boolean outlined = !style.getElementsByTag("w:outlineLvl").isEmpty();
            styles.put(style.attr("w:styleId"), outlined && !name.contains("title") ? "heading" : name);
        }
        List<Piece> pieces = new ArrayList<>();
        for (Element paragraph : archive.xml("word/document.xml").getElementsByTag("w:p")) {
            StringBuilder text = new StringBuilder();
            collect(paragraph, text, 0);
            if (!Piece.isBlank(text.toString())) {
                pieces.add(new Piece(mark(paragraph, styles), text.toString()));
            }
        }
        return pieces;
    }

    private static Mark mark(Element paragraph, Map<String, String> styles) {
        Element properties = child(paragraph, "w:pPr");
        String id = properties.getElementsByTag("w:pStyle").attr("w:val");
        String style = styles.getOrDefault(id, id.toLowerCase(Locale.ROOT));
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
