package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.lectern.generator.ingest.text.Piece;

/** Cuts a page into blocks where a browser would start a new line, in reading order. Used for one page. */
final class PageBlocks {

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "canvas",
            "video",
            "audio",
            "map",
            "head",
            "math-annotation",
            "datalist",
            "progress",
            "meter",
            "embed",
            "applet",
            "link",
            "meta",
            "title",
            "base");

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "math",
            "mi",
            "mo",
            "mn",
            "mrow",
            "msup",
            "msub",
            "mfrac",
            "semantics",
            "center-inline",
            "amp-img");

    /** A page nested deeper than this is broken or hostile. */
    private static final int DEEPEST = 400;

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** Those since the last block. */
    private final List<Element> images = new ArrayList<>();

    private int links;
    private int linked;
    private int bold;
    private int italic;
    private int inLink;
    private int inBold;
    private int inItalic;
    private int breaks;

    private final Set<Element> aroundTitle;

    private PageBlocks(Set<Element> aroundTitle) {
        this.aroundTitle = aroundTitle;
    }

    /** @param aroundTitle the elements that the title's heading stands in */
    static List<PageBlock> of(Element body, Set<Element> aroundTitle) {
        PageBlocks cutter = new PageBlocks(aroundTitle);
        Ancestry root = new Ancestry(body, null, true);
        cutter.children(body, root, 0);
        cutter.close(root);
        return cutter.blocks;
    }

    private void children(Element element, Ancestry place, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText(), place);
            } else if (child instanceof Element inner && !UNREAD.contains(inner.normalName())) {
                element(inner, place, depth);
            }
        }
    }

    private void element(Element element, Ancestry place, int depth) {
        String name = element.normalName();
        if (name.equals("br")) {
            breaks++;
            text.append(' ');
            return;
        }
        if (name.equals("img")) {
            images.add(element);
            return;
        }
        if (!INLINE.contains(name) && !name.startsWith("mjx-") || holdsBlocks(element, name)) {
            close(place);
            Ancestry inside = new Ancestry(element, place, aroundTitle.contains(element));
            int wasLink = inLink;
            inLink += name.equals("a") ? 1 : 0;
            children(element, inside, depth + 1);
            close(inside);
            inLink = wasLink;
            return;
        }
        boolean link = name.equals("a");
        boolean strong = name.equals("b") || name.equals("strong");
        boolean slanted = name.equals("i") || name.equals("em");
        links += link ? 1 : 0;
        inLink += link ? 1 : 0;
        inBold += strong ? 1 : 0;
        inItalic += slanted ? 1 : 0;
        children(element, place, depth + 1);
        inLink -= link ? 1 : 0;
        inBold -= strong ? 1 : 0;
        inItalic -= slanted ? 1 : 0;
    }

    /** Pages put whole cards into a link or a span: those are blocks whatever their tag. */
    private static boolean holdsBlocks(Element element, String name) {
        if (!name.equals("a") && !name.equals("span") && !name.equals("font") && !name.equals("ins")) {
            return false;
        }
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            String inner = child.normalName();
            if (!INLINE.contains(inner) && !UNREAD.contains(inner)
                    || inner.equals("span") && holdsBlocks(child, inner)) {
                return true;
            }
        }
        return false;
    }

    private void append(String words, Ancestry place) {
        if (breaks > 0 && Piece.isBlank(words)) {
            return;
        }
        if (breaks >= 2) {
            close(place);
        }
        breaks = 0;
        int before = text.length();
        text.append(words);
        int length = inLink + inBold + inItalic == 0
                ? 0
                : text.substring(before).strip().length();
        linked += inLink > 0 ? length : 0;
        bold += inBold > 0 ? length : 0;
        italic += inItalic > 0 ? length : 0;
    }

    private void close(Ancestry place) {
        String folded = Piece.fold(text.toString());
        if (!folded.isEmpty()) {
            PageBlock block = new PageBlock(place, folded, linked, links, bold, italic, List.copyOf(images));
            images.clear();
            blocks.add(block);
            count(block, place);
        }
        text.setLength(0);
        links = 0;
        linked = 0;
        bold = 0;
        italic = 0;
        breaks = 0;
    }

    private static void count(PageBlock block, Ancestry place) {
        boolean prose = block.isProse();
        if (prose) {
            place.proseWords += block.words;
        }
        for (@Nullable Ancestry at = place; at != null; at = at.parent) {
            at.words += block.words;
            at.linkedWords += (int) Math.round(block.words * block.linked);
            if (prose) {
                at.allProseWords += block.words;
            }
        }
    }
}
