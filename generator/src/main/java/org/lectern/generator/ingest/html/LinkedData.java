package org.lectern.generator.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.generator.ingest.text.Piece;

/**
 * What a page says of its article in JSON-LD, in the terms of schema.org.
 *
 * @param headline empty where not said, and so for the others
 * @param body the article's text, which some pages give in full
 */
record LinkedData(String headline, String author, String published, String body) {

    static final LinkedData NOTHING = new LinkedData("", "", "", "");

    private static final Pattern ARTICLE =
            Pattern.compile(".*(Article|NewsArticle|BlogPosting|Report|SocialMediaPosting)$");

    private static final int LONGEST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            String data = script.data().strip();
            if (data.length() > LONGEST) {
                continue;
            }
            try {
                List<JsonNode> found = new ArrayList<>();
                collect(JSON.readTree(bare(data)), found, 0);
                if (!found.isEmpty()) {
                    JsonNode article = found.getFirst();
                    String headline = text(article.path("headline"));
                    String name = text(article.path("name"));
                    return new LinkedData(
                            headline.isEmpty() ? name : headline,
                            names(article.path("author")),
                            text(article.path("datePublished")),
                            text(article.path("articleBody")));
                }
            } catch (JsonProcessingException e) {
                // Broken data of a page is as good as none: the page itself is still read.
            }
        }
        return NOTHING;
    }

    private static String bare(String data) {
        int from = data.startsWith("<![CDATA[") ? "<![CDATA[".length() : 0;
        int to = data.endsWith("]]>") ? data.length() - "]]>".length() : data.length();
        return from < to ? data.substring(from, to) : data;
    }

    private static void collect(JsonNode node, List<JsonNode> found, int depth) {
        if (depth > 6) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, found, depth + 1));
        } else if (node.isObject()) {
            JsonNode type = node.path("@type");
            boolean article = ARTICLE.matcher(type.asText("")).matches();
            for (JsonNode one : type) {
                article |= ARTICLE.matcher(one.asText("")).matches();
            }
            if (article) {
                found.add(node);
            }
            collect(node.path("@graph"), found, depth + 1);
            collect(node.path("mainEntity"), found, depth + 1);
        }
    }

    private static String names(JsonNode author) {
        if (author.isArray()) {
            List<String> names = new ArrayList<>();
            author.forEach(one -> names.add(names(one)));
            return names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        }
        return author.isObject() ? names(author.path("name")) : text(author);
    }

    private static String text(JsonNode node) {
        // Several systems escape the text for HTML before they put it into JSON.
        return node.isTextual() ? Piece.fold(Parser.unescapeEntities(node.asText(), false)) : "";
    }
}
