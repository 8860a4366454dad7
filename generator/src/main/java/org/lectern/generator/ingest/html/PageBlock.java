package org.lectern.generator.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.furniture.Furniture;
import org.lectern.generator.ingest.furniture.TextShape;

/** A stretch of text that a page shows as one paragraph, heading, item or cell. */
final class PageBlock {

    final Ancestry place;
    /** The tag that makes it a block: its own element's, or that of the nearest heading, item or paragraph. */
    final String tag;

    final String text;
    final int words;
    /** Share of its characters inside links, 0–1. */
    final double linked;

    final int links;
    /** Share of its characters in bold, and in italics, 0–1. */
    final double bold;

    final double italic;
    /** Why its words alone make it furniture; empty where they don't. */
    final String furniture;

    /** Images that the page shows above it or inside it. */
    final List<Element> images;

    PageBlock(
            Ancestry place,
            String text,
            int linkedCharacters,
            int links,
            int boldCharacters,
            int italicCharacters,
            List<Element> images) {
        this.images = images;
        this.place = place;
        this.tag = place.element.normalName();
        this.text = text;
        this.words = TextShape.words(text);
        double length = Math.max(1, text.length());
        this.linked = Math.min(1, linkedCharacters / length);
        this.links = links;
        this.bold = Math.min(1, boldCharacters / length);
        this.furniture = Furniture.reason(text).orElse("");
        this.italic = Math.min(1, italicCharacters / length);
    }

    /** Running text with few links. */
    boolean isProse() {
        return words >= 10 && linked < 0.4 && (words >= 25 || TextShape.endsSentence(text)) && !isHeading();
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
