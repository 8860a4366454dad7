package org.lectern.generator.ingest.html;

import org.lectern.generator.ingest.furniture.Furniture;

/** Why a block of a page is no part of its article, in words for a teacher: the most telling sign first. */
final class RemovalReason {

    private RemovalReason() {}

    static String of(Page page, int index) {
        PageBlock block = page.blocks.get(index);
        if (index == page.titleAt || page.saysTitle(block)) {
            return "the title, kept as the title";
        }
        if (!block.furniture.isEmpty()) {
            return block.furniture;
        }
        int tags = block.place.tags;
        if ((tags & Ancestry.IN_HIDDEN) != 0) {
            return "not shown on the page";
        }
        if ((tags & Ancestry.IN_NAV) != 0) {
            return "a menu of the site";
        }
        if ((tags & Ancestry.IN_FOOTER) != 0) {
            return "the foot of the page";
        }
        if ((tags & Ancestry.IN_FIGURE) != 0) {
            return "a picture's caption or credit";
        }
        if ((tags & Ancestry.IN_FORM) != 0) {
            return "part of a form";
        }
        return byClue(block);
    }

    private static String byClue(PageBlock block) {
        Clue nearest = Clue.ARTICLE;
        int distance = 5;
        for (Clue clue : Clue.values()) {
            if (clue != Clue.ARTICLE && clue != Clue.HEADLINE && block.place.clueDistance[clue.ordinal()] < distance) {
                nearest = clue;
                distance = block.place.clueDistance[clue.ordinal()];
            }
        }
        if (block.place.clueDistance[Clue.COMMENTS.ordinal()] < Ancestry.FAR) {
            return "a reader's comment or the form for it";
        }
        return switch (nearest) {
            case NAVIGATION -> "a menu of the site";
            case FOOT -> "the foot of the page";
            case RELATED -> Furniture.LINK;
            case ADVERT -> "an advert";
            case SHARING -> "a button for sharing";
            case COMMENTS -> "a reader's comment or the form for it";
            case INVITATION -> "an invitation to a newsletter";
            case CAPTION -> "a picture's caption or credit";
            case LABEL -> "a date, name or label of the page";
            case QUOTE -> "a quotation set apart from the text";
            case HIDDEN -> "not shown on the page";
            case ASIDE -> "a box beside the article";
            case ARTICLE, HEADLINE ->
                block.linked > 0.5
                        ? "a list of links"
                        : (block.place.tags & Ancestry.IN_ASIDE) != 0
                                ? "a box beside the article"
                                : "outside the article's text";
        };
    }
}
