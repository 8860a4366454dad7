package org.lectern.generator.ingest.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A block-level element with what is known of the elements around it. One object serves all blocks inside.
 */
final class Ancestry {

    static final int IN_ARTICLE = 1;
    static final int IN_MAIN = 1 << 1;
    static final int IN_ASIDE = 1 << 2;
    static final int IN_FOOTER = 1 << 3;
    static final int IN_HEADER = 1 << 4;
    static final int IN_NAV = 1 << 5;
    static final int IN_FORM = 1 << 6;
    static final int IN_FIGURE = 1 << 7;
    static final int IN_TABLE = 1 << 8;
    static final int IN_LIST = 1 << 9;
    static final int IN_QUOTE = 1 << 10;
    static final int IN_ARTICLE_BODY = 1 << 11;
    static final int IN_HIDDEN = 1 << 12;
    static final int TAG_BITS = 13;

    /** Clues farther up than this say little about a block. */
    static final int FAR = 12;

    final Element element;
    final @org.jspecify.annotations.Nullable Ancestry parent;
    final int depth;
    final int tags;
    final int ownClues;
    /** For each clue, how many block-level elements up it was last seen, {@link #FAR} where not. */
    final byte[] clueDistance;
    /** A name for elements that look alike: tags and classes of the element and the one around it. */
    final int signature;

    /** Prose directly inside, and inside at any depth; summed up while the page is cut. */
    int proseWords;

    int allProseWords;
    /** Prose inside that is allowed to say where the article is. */
    int votingWords;

    int words;
    int linkedWords;
    double score;

    /** @param holdsTitle whether the page's title stands inside, so that the element is no advert, comment or menu */
    Ancestry(Element element, @org.jspecify.annotations.Nullable Ancestry parent, boolean holdsTitle) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.tags = (parent == null ? 0 : parent.tags) | tagBits(element);
        this.ownClues = holdsTitle ? Clue.of(element) & Clue.ARTICLE.bit() : Clue.of(element);
        this.clueDistance = new byte[Clue.COUNT];
        for (int i = 0; i < Clue.COUNT; i++) {
            boolean own = (ownClues & 1 << i) != 0;
            int above = parent == null ? FAR : parent.clueDistance[i] + 1;
            clueDistance[i] = (byte) (own ? 0 : Math.min(FAR, above));
        }
        int name = element.normalName().hashCode() * 31 + element.className().hashCode();
        this.signature = name * 31
                + (parent == null
                        ? 0
                        : parent.element.normalName().hashCode() * 31
                                + parent.element.className().hashCode());
    }

    boolean within(Ancestry other) {
        Ancestry at = this;
        while (at.depth > other.depth && at.parent != null) {
            at = at.parent;
        }
        return at == other;
    }

    private static int tagBits(Element element) {
        int bits =
                switch (element.normalName()) {
                    case "article" -> IN_ARTICLE;
                    case "main" -> IN_MAIN;
                    case "aside" -> IN_ASIDE;
                    case "footer" -> IN_FOOTER;
                    case "header" -> IN_HEADER;
                    case "nav" -> IN_NAV;
                    case "form" -> IN_FORM;
                    case "figure", "figcaption" -> IN_FIGURE;
                    case "table" -> IN_TABLE;
                    case "ul", "ol", "dl" -> IN_LIST;
                    case "blockquote" -> IN_QUOTE;
                    default -> 0;
                };
        if (element.attr("itemprop").equals("articleBody")) {
            bits |= IN_ARTICLE_BODY;
        }
        String role = element.attr("role");
        if (role.equals("navigation")) {
            bits |= IN_NAV;
        } else if (role.equals("main")) {
            bits |= IN_MAIN;
        } else if (role.equals("complementary")) {
            bits |= IN_ASIDE;
        } else if (role.equals("contentinfo")) {
            bits |= IN_FOOTER;
        }
        return isHidden(element) ? bits | IN_HIDDEN : bits;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String written = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return written.contains("display:none") || written.contains("visibility:hidden");
    }
}
