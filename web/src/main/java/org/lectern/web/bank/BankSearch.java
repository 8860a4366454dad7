package org.lectern.web.bank;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What somebody looks for in the bank. An empty text narrows nothing.
 *
 * @param words as typed: words, “phrases”, or, -not
 * @param type code of a question type
 * @param skill name of a skill
 * @param article id of an article
 * @param whose {@code mine}, {@code school} or {@code shelved}
 */
public record BankSearch(String words, String type, String skill, String article, String whose) {

    /** Everything of one's own. */
    public static final BankSearch ALL = new BankSearch("", "", "", "", "mine");

    /** The query part of an address that leads here again. */
    public String query() {
        return "q=" + encoded(words) + "&type=" + encoded(type) + "&skill=" + encoded(skill) + "&article="
                + encoded(article) + "&whose=" + encoded(whose);
    }

    public boolean isShelf() {
        return whose.equals("shelved");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
