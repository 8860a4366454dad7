package org.lectern.generator.ingest;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.lectern.generator.ingest.html.HtmlPieces;
import org.lectern.generator.ingest.html.HtmlReader;
import org.lectern.generator.ingest.html.Pictures;
import org.lectern.generator.ingest.text.Assembly;

/** HTML from a clipboard: a document's text is all wanted, a page's has to be told from what surrounds it. */
final class Clipboard {

    /** Writing programs leave their names. */
    private static final Pattern WRITTEN = Pattern.compile(
            "docs-internal-guid|class=\"?Mso|urn:schemas-microsoft-com:office|<meta[^>]{0,80}(?:LibreOffice"
                    + "|OpenOffice|Word\\.Document)",
            Pattern.CASE_INSENSITIVE);

    private Clipboard() {}

    static Reading read(String html) {
        Pictures.Slim slim = Pictures.Slim.of(html, Pictures.NONE);
        if (!WRITTEN.matcher(slim.html()).find()) {
            Reading page = HtmlReader.read(slim.html(), slim.pictures());
            if (!page.parts().isEmpty()) {
                return page;
            }
        }
        Document document = Jsoup.parse(slim.html());
        return Assembly.of(HtmlPieces.of(document, slim.pictures()));
    }
}
