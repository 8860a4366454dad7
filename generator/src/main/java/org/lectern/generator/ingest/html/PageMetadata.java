package org.lectern.generator.ingest.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.text.Piece;

/**
 * What a page's head says of the article, by JSON-LD, Dublin Core, Open Graph and the names sites made up.
 *
 * @param title empty where nothing was said, and so for the others
 * @param body the article's text where JSON-LD gives it
 */
record PageMetadata(String title, String byline, String published, String language, String description, String body) {

    /** What a program writes that knows no day. */
    private static final Pattern NO_DAY = Pattern.compile("0001-01-01|1970-01-01");

    private static final Pattern SEPARATED = Pattern.compile("\\s[|\\-–—\\\\/>»·•]\\s");

    private static final Pattern ADDRESS = Pattern.compile("^(https?:)?//.*|^www\\..*|.*@.*\\..*");

    static PageMetadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        Map<String, String> meta = new HashMap<>();
        for (Element element : page.select("meta[content]")) {
            String content = Piece.fold(Parser.unescapeEntities(element.attr("content"), false));
            for (String key : List.of("property", "name", "itemprop")) {
                for (String name : element.attr(key).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty() && !content.isEmpty()) {
                        meta.putIfAbsent(name.replace('.', ':'), content);
                    }
                }
            }
        }
        String said = first(
                meta,
                data.headline(),
                "dc:title",
                "dcterms:title",
                "dcterm:title",
                "og:title",
                "weibo:article:title",
                "weibo:webpage:title",
                "title",
                "twitter:title",
                "parsely-title");
        String author = first(
                meta,
                data.author(),
                "dc:creator",
                "dcterms:creator",
                "dcterm:creator",
                "author",
                "parsely-author",
                "sailthru:author",
                "byl",
                "article:author");
        Element html = page.selectFirst("html");
        return new PageMetadata(
                said.isEmpty() ? withoutSite(page) : said,
                ADDRESS.matcher(author).matches() ? "" : Byline.of(author),
                first(
                        meta,
                        NO_DAY.matcher(data.published()).lookingAt() ? "" : data.published(),
                        "article:published_time",
                        "parsely-pub-date",
                        "datepublished",
                        "dc:date",
                        "dcterms:date",
                        "sailthru:date",
                        "pubdate",
                        "date",
                        "publish-date"),
                html == null ? "" : html.attr("lang"),
                first(meta, "", "dc:description", "og:description", "description", "twitter:description"),
                data.body());
    }

    private static String first(Map<String, String> meta, String known, String... names) {
        if (!known.isEmpty()) {
            return known;
        }
        for (String name : names) {
            String value = meta.getOrDefault(name, "");
            if (!value.isEmpty()
                    && !(name.equals("article:author") && ADDRESS.matcher(value).matches())) {
                return value;
            }
        }
        return "";
    }

    /** The document's title without the site's name before or after it. */
    private static String withoutSite(Document page) {
        String whole = Piece.fold(page.title());
        String title = whole;
        var separators = SEPARATED.matcher(whole).results().toList();
        if (!separators.isEmpty()) {
            title = whole.substring(0, separators.getLast().start());
            if (TextShape.words(title) < 3) {
                title = whole.substring(separators.getFirst().end());
            }
        } else if (whole.contains(": ")) {
            String wanted = whole;
            boolean heading = page.select("h1, h2").stream()
                    .anyMatch(h -> Piece.fold(h.text()).equals(wanted));
            if (!heading) {
                String after = whole.substring(whole.lastIndexOf(':') + 1).strip();
                title = TextShape.words(after) >= 3
                        ? after
                        : whole.substring(whole.indexOf(':') + 1).strip();
                title = TextShape.words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : title;
            }
        } else if (whole.length() > 150 || whole.length() < 15) {
            List<Element> headings = page.select("h1");
            title = headings.size() == 1 ? Piece.fold(headings.getFirst().text()) : whole;
        }
        int words = TextShape.words(title);
        int lost = TextShape.words(whole) - words;
        // What little is left of a title was more likely part of it.
        return words <= 4 && (separators.isEmpty() || lost != 1) && words != TextShape.words(whole) ? whole : title;
    }
}
