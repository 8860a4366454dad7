package org.lectern.generator.ingest.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the names that authors give their elements (class, id, role, itemprop) say about the text inside. */
enum Clue {
    ARTICLE(
            "article",
            "story",
            "post",
            "entry",
            "content",
            "body",
            "text",
            "main",
            "blog",
            "paragraph",
            "prose",
            "column"),
    NAVIGATION(
            "nav", "menu", "breadcrumb", "pagination", "pager", "toc", "tabs", "header", "masthead", "topbar", "skip"),
    FOOT("footer", "foot", "copyright", "rodape", "legal", "colophon", "bottom", "disclaimer", "disclosure"),
    ASIDE("sidebar", "side", "aside", "rail", "widget", "module", "secondary", "infobox", "complementary", "callout"),
    RELATED(
            "related",
            "recommend",
            "more",
            "also",
            "popular",
            "trending",
            "latest",
            "suggest",
            "outbrain",
            "taboola",
            "readnext",
            "next",
            "prev",
            "teaser",
            "promo",
            "card",
            "carousel",
            "slider",
            "list",
            "feed",
            "river",
            "linked"),
    ADVERT(
            "ad",
            "ads",
            "advert",
            "sponsor",
            "dfp",
            "banner",
            "commercial",
            "affiliate",
            "shop",
            "product",
            "deal",
            "outofpage"),
    SHARING(
            "share",
            "sharing",
            "social",
            "sharedaddy",
            "follow",
            "tweet",
            "facebook",
            "twitter",
            "addthis",
            "tools",
            "toolbar",
            "button",
            "btn",
            "rating",
            "vote",
            "like",
            "reaction",
            "print"),
    COMMENTS(
            "comment",
            "comments",
            "disqus",
            "respond",
            "reply",
            "replies",
            "discussion",
            "comentario",
            "livefyre",
            "talkback",
            "feedback"),
    INVITATION(
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "sign",
            "register",
            "login",
            "paywall",
            "email",
            "optin",
            "form",
            "cta",
            "donate",
            "popup",
            "modal",
            "overlay",
            "cookie",
            "consent",
            "gdpr",
            "notice",
            "alert"),
    CAPTION(
            "caption",
            "credit",
            "figure",
            "image",
            "photo",
            "gallery",
            "slideshow",
            "media",
            "video",
            "player",
            "thumb",
            "lightbox",
            "wp",
            "embed",
            "attribution"),
    LABEL(
            "meta",
            "byline",
            "author",
            "date",
            "time",
            "tag",
            "tags",
            "category",
            "categories",
            "kicker",
            "label",
            "topic",
            "topics",
            "published",
            "bio",
            "profile",
            "info",
            "details",
            "section",
            "keywords",
            "timestamp",
            "posted"),
    HEADLINE(
            "title",
            "headline",
            "subtitle",
            "dek",
            "standfirst",
            "summary",
            "excerpt",
            "lead",
            "lede",
            "intro",
            "subhead"),
    QUOTE("quote", "pullquote", "blockquote", "pull"),
    HIDDEN("hidden", "hide", "invisible", "offscreen", "reader", "sr", "collapsed", "noprint", "visuallyhidden");

    /** One bit for each clue. */
    static final int COUNT = values().length;

    private static final Clue[] ALL = values();

    private final List<String> stems;

    Clue(String... stems) {
        this.stems = List.of(stems);
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The bits of all clues in an element's own attributes. */
    static int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int bits = 0;
        for (Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "class", "id", "role", "itemprop", "data-component", "data-module", "data-type", "data-testid" ->
                    bits |= ofNames(attribute.getValue());
                default -> {
                    // Other attributes name nothing.
                }
            }
        }
        return bits;
    }

    private static int ofNames(String names) {
        int bits = 0;
        int start = 0;
        int length = Math.min(names.length(), 300);
        for (int i = 0; i <= length; i++) {
            boolean letter = i < length && Character.isLetter(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i - start >= 2) {
                    bits |= NameClues.of(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return bits;
    }

    /** The bits of one word of a name: the word itself, a plural, or a compound that starts or ends with a stem. */
    static int ofWord(String word) {
        int bits = 0;
        for (Clue clue : ALL) {
            for (String stem : clue.stems) {
                boolean same = word.equals(stem) || word.equals(stem + "s");
                boolean compound = stem.length() >= 5 && (word.startsWith(stem) || word.endsWith(stem));
                if (same || compound) {
                    bits |= clue.bit();
                }
            }
        }
        return bits;
    }
}
