package org.lectern.generator.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.lectern.generator.ingest.html.HtmlPieces;
import org.lectern.generator.ingest.html.HtmlReader;
import org.lectern.generator.ingest.html.Pictures;
import org.lectern.generator.ingest.text.Assembly;
import org.lectern.generator.ingest.text.Piece;

/** HTML from a clipboard: a document's text is all wanted, a page's has to be told from what surrounds it. */
final class Clipboard {

    /** Writing programs leave their names. */
    private static final Pattern WRITTEN = Pattern.compile(
            "docs-internal-guid|class=\"?Mso|urn:schemas-microsoft-com:office|<meta[^>]{0,80}(?:LibreOffice"
                    + "|OpenOffice|Word\\.Document)",
            Pattern.CASE_INSENSITIVE);

    /** What Word puts before an item of a list: a sign or a number. */
    private static final String ITEM_SIGN = "[style*=mso-list:Ignore]";

    private static final Pattern SIGN = Pattern.compile("^[\\s\\u00a0]*[·•▪◦‣●§][\\s\\u00a0]+");

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
        markItems(document);
        return Assembly.of(HtmlPieces.of(document, slim.pictures()));
    }

    /** Makes items of Word's paragraphs that only look like some. */
    private static void markItems(Document document) {
        for (Element paragraph : document.select("p[style*=mso-list:l], p[class^=MsoListParagraph]")) {
            boolean marked = !paragraph.select(ITEM_SIGN).remove().isEmpty();
            TextNode first = paragraph.selectXpath(".//text()", TextNode.class).stream()
                    .filter(text -> !Piece.isBlank(text.getWholeText()))
                    .findFirst()
                    .orElse(null);
            // A browser that cleans what it pastes leaves the sign and takes away what told it from the text.
            Matcher sign = SIGN.matcher(first == null ? "" : first.getWholeText() + " ");
            if (first != null && sign.find()) {
                first.text(first.getWholeText()
                        .substring(Math.min(sign.end(), first.getWholeText().length())));
                marked = true;
            }
            if (marked) {
                paragraph.tagName("li");
            }
        }
    }
}
