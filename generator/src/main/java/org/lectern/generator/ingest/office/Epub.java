package org.lectern.generator.ingest.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.html.HtmlPieces;
import org.lectern.generator.ingest.html.Pictures;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** An e-book (EPUB 2 and 3) as chapters of pieces, in the order of its spine. */
public final class Epub {

    /**
     * One file of the spine.
     *
     * @param title its first heading, empty where it has none
     */
    public record Chapter(String title, List<Piece> pieces) {

        public Chapter {
            pieces = List.copyOf(pieces);
        }
    }

    /** A title page names the author and the publisher, and says no more. */
    private static final int MOST_BESIDE_TITLE = 25;

    private Epub() {}

    /** The book's own title, empty where it has none. */
    public static String title(Archive archive) {
        return Piece.fold(archive.xml(packagePath(archive)).getElementsByTag("dc:title").eachText().stream()
                .findFirst()
                .orElse(""));
    }

    /** Every chapter that holds text; the table of contents is none. */
    public static List<Chapter> chapters(Archive archive) {
        String path = packagePath(archive);
        Document book = archive.xml(path);
        String title = title(archive);
        Map<String, Element> items = new HashMap<>();
        for (Element item : book.getElementsByTag("item")) {
            items.put(item.attr("id"), item);
        }
        List<Chapter> chapters = new ArrayList<>();
        for (Element reference : book.getElementsByTag("itemref")) {
            Element item = items.get(reference.attr("idref"));
            if (item == null || item.attr("properties").contains("nav")) {
                continue;
            }
            byte[] file = archive.entries().get(resolve(path, item.attr("href")));
            if (file != null) {
                String place = resolve(path, item.attr("href"));
                Chapter chapter = chapter(
                        Jsoup.parse(new String(file, StandardCharsets.UTF_8)),
                        Pictures.beside(address -> archive.picture(resolve(place, address))));
                if (!chapter.pieces().isEmpty() && !isTitlePage(chapter, title)) {
                    chapters.add(chapter);
                }
            }
        }
        return chapters;
    }

    /** A page of a few words that begins with the book's title. */
    private static boolean isTitlePage(Chapter chapter, String title) {
        int words = chapter.pieces().stream()
                .mapToInt(piece -> TextShape.words(piece.text()))
                .sum();
        return words <= TextShape.words(title) + MOST_BESIDE_TITLE
                && chapter.pieces().getFirst().text().equalsIgnoreCase(title);
    }

    private static Chapter chapter(Document page, Pictures pictures) {
        List<Piece> pieces = HtmlPieces.of(page, pictures);
        String title = pieces.stream()
                .filter(piece -> piece.mark() == Mark.HEADING)
                .map(Piece::text)
                .findFirst()
                .orElse("");
        return new Chapter(title, pieces);
    }

    private static String packagePath(Archive archive) {
        return archive.xml("META-INF/container.xml")
                .getElementsByTag("rootfile")
                .attr("full-path");
    }

    private static String resolve(String base, String href) {
        try {
            return new URI(null, null, "/" + base, null)
                    .resolve(href.replaceFirst("#.*", "").replace(" ", "%20"))
                    .getPath()
                    .replaceFirst("^/", "");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return href;
        }
    }
}
