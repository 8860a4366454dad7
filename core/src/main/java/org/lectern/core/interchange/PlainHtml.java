package org.lectern.core.interchange;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What other systems write as HTML, as the plain text of our questions. */
public final class PlainHtml {

    private PlainHtml() {}

    /** The text without tags, white space folded. */
    public static String text(String html) {
        return Jsoup.parse(html).text().strip();
    }

    /** Whether something is lost besides looks: pictures, sounds, formulas, tables. */
    public static boolean holdsMedia(String html) {
        String lower = html.toLowerCase(Locale.ROOT);
        if (lower.indexOf('<') < 0) {
            return false;
        }
        Document page = Jsoup.parse(html);
        return !page.select("img, video, audio, iframe, object, svg, math, table")
                .isEmpty();
    }

    /** Plain text as HTML. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
