package org.lectern.generator.ingest.html;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.text.Piece;

/** Looks for the author's name in a page's body where its head is silent. */
final class BylineSearch {

    private static final int LONGEST = 100;

    private BylineSearch() {}

    /** Empty where none is found. */
    static String in(Document page) {
        for (Element element : page.body().getAllElements()) {
            if (element.attributesSize() == 0) {
                continue;
            }
            boolean named = element.attr("rel").equals("author")
                    || element.attr("itemprop").contains("author")
                    || isNamed(element.className())
                    || isNamed(element.id());
            if (!named) {
                continue;
            }
            Element name = element.selectFirst("[itemprop~=name]");
            String text = Byline.of(Piece.fold((name == null ? element : name).text()));
            if (!text.isEmpty() && text.length() < LONGEST) {
                return text;
            }
        }
        return "";
    }

    private static boolean isNamed(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("author")
                || small.contains("byline")
                || small.contains("dateline")
                || small.contains("writtenby");
    }
}
