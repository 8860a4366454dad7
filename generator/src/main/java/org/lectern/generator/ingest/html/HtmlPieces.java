package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.Table;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** A page that is text throughout, as a book's chapter is: every block is a piece. */
public final class HtmlPieces {

    private HtmlPieces() {}

    /** The pieces in reading order; hidden ones left out. */
    public static List<Piece> of(Document page, Pictures pictures) {
        List<Piece> notes = PageNotes.taken(page);
        List<PageBlock> blocks = PageBlocks.of(page.body(), Set.of()).stream()
                .filter(block -> (block.place.tags & Ancestry.IN_NAV) == 0)
                .toList();
        PageTables tables = PageTables.among(blocks);
        List<Piece> pieces = new ArrayList<>();
        for (PageBlock block : blocks) {
            for (Element image : block.images) {
                pictures.of(image)
                        .ifPresent(picture -> pieces.add(
                                Piece.picture(picture, Pictures.caption(image), Pictures.alternative(image))));
            }
            if ((block.place.tags & Ancestry.IN_HIDDEN) != 0) {
                // A caption that repeats a picture's words is hidden from readers' programs; its picture is not.
                continue;
            }
            Optional<Table> table = tables.of(block);
            if (table.isEmpty()) {
                pieces.add(new Piece(mark(block), block.text));
            } else if (tables.isFirst(block)) {
                pieces.add(new Piece(Mark.TABLE, table.get().text()));
            }
        }
        pieces.addAll(notes);
        return pieces;
    }

    private static Mark mark(PageBlock block) {
        if (block.isHeading()) {
            return Mark.HEADING;
        }
        if ((block.place.tags & Ancestry.IN_FIGURE) != 0) {
            return Mark.CAPTION;
        }
        if ((block.place.tags & Ancestry.IN_QUOTE) != 0) {
            return Mark.QUOTE;
        }
        boolean item = block.tag.equals("li")
                || Page.holder(block.place).element.normalName().equals("li");
        return item ? Mark.LIST_ITEM : Mark.NONE;
    }
}
