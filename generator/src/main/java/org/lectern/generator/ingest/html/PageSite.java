package org.lectern.generator.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which site a saved page comes from: what browsers note when they save it, else what the page says of itself. */
final class PageSite {

    private static final Pattern SAVED = Pattern.compile("(?:saved from url=\\(\\d+\\)|url:\\s*)(https?://\\S+)");

    private PageSite() {}

    /** Its host without {@code www.}, in small letters; empty where nothing says. */
    static String of(Document page) {
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher saved = SAVED.matcher(comment.getData());
                if (saved.find()) {
                    return host(saved.group(1));
                }
            }
        }
        for (String said : List.of("link[rel=canonical]", "meta[property=og:url]")) {
            Element element = page.head().selectFirst(said);
            String host = element == null ? "" : host(element.attr("href") + element.attr("content"));
            if (!host.isEmpty()) {
                return host;
            }
        }
        return "";
    }

    private static String host(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
