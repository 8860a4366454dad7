package org.lectern.generator.ingest.html;

/** What a simple rule would say of a block: inside the article's column, and nothing on the way to it says otherwise. */
final class ColumnVerdict {

    private static final int AGAINST = Clue.RELATED.bit()
            | Clue.ADVERT.bit()
            | Clue.SHARING.bit()
            | Clue.COMMENTS.bit()
            | Clue.INVITATION.bit()
            | Clue.CAPTION.bit()
            | Clue.NAVIGATION.bit()
            | Clue.FOOT.bit()
            | Clue.ASIDE.bit()
            | Clue.LABEL.bit()
            | Clue.HIDDEN.bit();

    private static final int TAGS_AGAINST = Ancestry.IN_ASIDE
            | Ancestry.IN_FOOTER
            | Ancestry.IN_NAV
            | Ancestry.IN_FORM
            | Ancestry.IN_FIGURE
            | Ancestry.IN_HIDDEN;

    private ColumnVerdict() {}

    /** 1: article text; 0: not; between: inside, but something speaks against it. */
    static double of(Page page, PageBlock block, int cue) {
        Ancestry column = page.column;
        if (!block.place.within(column)) {
            return 0;
        }
        int tagsInside = block.place.tags & ~column.tags;
        if ((tagsInside & TAGS_AGAINST) != 0) {
            return 0.1;
        }
        int against = 0;
        for (Ancestry at = block.place; at != column && at.parent != null; at = at.parent) {
            if ((at.ownClues & AGAINST) != 0
                    && (at.ownClues & Clue.ARTICLE.bit()) == 0
                    && at.allProseWords * 2 < column.allProseWords) {
                against++;
            }
        }
        if (against > 0) {
            return block.isProse() ? 0.3 : 0.15;
        }
        if (cue == 3 || block.linked > 0.8 && block.words > 2 && !block.tag.equals("p")) {
            return 0.2;
        }
        return block.isProse() ? 1 : 0.8;
    }
}
