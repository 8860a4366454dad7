package org.lectern.generator.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** Footnotes of a book's chapter or a document: notes are no running text, and their numbers no part of words. */
final class PageNotes {

    private static final Pattern NUMBER = Pattern.compile("\\W*(\\d{1,3}|[a-z]|[ivxlc]{1,5}|\\*{1,3})?\\W*");

    private static final Pattern NOTE = Pattern.compile(
            "(^|\\s)(footnotes?|endnotes?|rearnotes?|doc-footnote|doc-endnotes?)(\\s|$)", Pattern.CASE_INSENSITIVE);

    /** What writing programs call the place of a note, from the text and back: Word's, LibreOffice's. */
    private static final Pattern WRITTEN_POINTER =
            Pattern.compile("#(_(ftn|edn)(ref)?\\d+|sd(foot|end)note\\d+(sym|anc))$");

    private static final Pattern WRITTEN_NOTE = Pattern.compile("(sd)?(foot|end)note\\d+|(ftn|edn)\\d+");

    /** What leads from a note back to its place. */
    private static final Pattern BACK = Pattern.compile("\\s*[↩↑^]\\ufe0e?\\s*");

    private PageNotes() {}

    /** Takes the notes and the numbers that point to them out of a page; the notes, in order. */
    static List<Piece> taken(Document page) {
        for (Element link : page.select("a[href*=#], sup, a:not([href])")) {
            boolean pointer = link.attr("epub:type").contains("noteref")
                    || link.attr("role").equals("doc-noteref")
                    || WRITTEN_POINTER.matcher(link.attr("href")).find()
                    || link.normalName().equals("sup") && link.selectFirst("a[href*=#]") != null;
            if (pointer && NUMBER.matcher(link.text()).matches()) {
                link.remove();
            }
        }
        List<Piece> notes = new ArrayList<>();
        for (Element element : page.select("aside, section, div, li, p, ol")) {
            if (element.ownerDocument() == null || !isNote(element)) {
                continue;
            }
            List<Element> items = element.select("li");
            for (Element note : items.isEmpty() ? List.of(element) : items) {
                String text = BACK.matcher(note.text()).replaceAll(" ");
                if (!Piece.isBlank(text)) {
                    notes.add(new Piece(Mark.MARGIN, text));
                }
            }
            element.remove();
        }
        return notes;
    }

    private static boolean isNote(Element element) {
        return NOTE.matcher(element.attr("epub:type")).find()
                || NOTE.matcher(element.attr("role")).find()
                || element.normalName().equals("div")
                        && WRITTEN_NOTE.matcher(element.id()).matches()
                || element.attr("style").contains("mso-element:footnote")
                || element.attr("style").contains("mso-element:endnote");
    }
}
