package org.lectern.generator.ingest.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** A page that is text throughout, as a book's chapter is: every block is a piece. */
public final class HtmlPieces {

    private HtmlPieces() {}

    /** The pieces in reading order; hidden ones left out. */
    public static List<Piece> of(Document page) {
        return PageBlocks.of(page.body(), Set.of()).stream()
                .filter(block -> (block.place.tags & (Ancestry.IN_HIDDEN | Ancestry.IN_NAV)) == 0)
                .map(block -> new Piece(mark(block), block.text))
                .toList();
    }

    private static Mark mark(PageBlock block) {
        if (block.isHeading()) {
            return Mark.HEADING;
        }
        if ((block.place.tags & Ancestry.IN_FIGURE) != 0) {
            return Mark.CAPTION;
        }
        boolean item = block.tag.equals("li")
                || Page.holder(block.place).element.normalName().equals("li");
        return item ? Mark.LIST_ITEM : Mark.NONE;
    }
}
