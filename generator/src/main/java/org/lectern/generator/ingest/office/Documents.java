package org.lectern.generator.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.office.Epub.Chapter;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** What a ZIP is: a Word document, an OpenDocument text, an e-book, or an archive of files. */
public sealed interface Documents {

    /** One document, as pieces. */
    record One(List<Piece> pieces) implements Documents {}

    /** Several files, by name. */
    record Several(Map<String, byte[]> files) implements Documents {}

    /**
     * Tells by what is inside.
     *
     * @throws UnreadableArticleException where it is a kind that holds no running text
     */
    static Documents of(Archive archive) {
        if (archive.has("word/document.xml")) {
            return new One(Docx.of(archive));
        }
        if (archive.has("META-INF/container.xml")) {
            return new One(book(archive));
        }
        if (archive.has("content.xml")) {
            return new One(Odt.of(archive));
        }
        if (archive.has("xl/workbook.xml") || archive.has("ppt/presentation.xml")) {
            throw new UnreadableArticleException(
                    "This is a table or a presentation, not a text; copy the text you need and paste it.");
        }
        return new Several(archive.entries());
    }

    private static List<Piece> book(Archive archive) {
        List<Piece> pieces = new ArrayList<>();
        String title = Epub.title(archive);
        if (!title.isEmpty()) {
            pieces.add(new Piece(Mark.TITLE, title));
        }
        for (Chapter chapter : Epub.chapters(archive)) {
            boolean matter = chapter.title()
                    .toLowerCase(Locale.ROOT)
                    .matches("(table of )?contents|copyright.*|index|inhalt(sverzeichnis)?|title page|cover");
            if (!matter) {
                pieces.addAll(chapter.pieces());
            }
        }
        return pieces;
    }
}
