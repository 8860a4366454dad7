package org.lectern.generator.ingest.office;

import java.util.List;
import java.util.Locale;
import org.lectern.generator.ingest.Unreadable;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.office.Epub.Chapter;
import org.lectern.generator.ingest.text.Piece;

/** What a ZIP is: a Word document, an OpenDocument text, an e-book, or an archive of files. */
public sealed interface Documents {

    /** One document, as pieces. */
    record One(List<Piece> pieces) implements Documents {}

    /**
     * A book.
     *
     * @param title empty where it has none
     * @param chapters those with a text; what only leads to others is left out
     */
    record Book(String title, List<Chapter> chapters) implements Documents {
        public Book {
            chapters = List.copyOf(chapters);
        }
    }

    /** Several files. */
    record Several(Archive archive) implements Documents {}

    /**
     * Tells by what is inside.
     *
     * @throws UnreadableArticleException where it is locked with a password, or of a kind that holds no running text
     */
    static Documents of(Archive archive) {
        if (isLocked(archive)) {
            throw new UnreadableArticleException(Unreadable.DOCUMENT_LOCKED);
        }
        if (archive.has("word/document.xml")) {
            return new One(Docx.of(archive));
        }
        if (archive.has("META-INF/container.xml")) {
            return book(archive);
        }
        if (archive.has("content.xml")) {
            return new One(Odt.of(archive));
        }
        if (archive.has("xl/workbook.xml") || archive.has("ppt/presentation.xml")) {
            throw new UnreadableArticleException(Unreadable.NOT_A_TEXT);
        }
        return new Several(archive);
    }

    /** Whether an OpenDocument's text is encrypted: file by file, or all of it as one (ODF 1.3, part 2, 3.4.1). */
    private static boolean isLocked(Archive archive) {
        return archive.xml("META-INF/manifest.xml").getElementsByTag("manifest:encryption-data").stream()
                .map(data -> data.parent() == null ? "" : data.parent().attr("manifest:full-path"))
                .anyMatch(path -> path.equals("content.xml") || path.equals("encrypted-package"));
    }

    private static Book book(Archive archive) {
        return new Book(
                Epub.title(archive),
                Epub.chapters(archive).stream()
                        .filter(
                                chapter -> !chapter.title()
                                        .toLowerCase(Locale.ROOT)
                                        .matches(
                                                "(table of )?contents|copyright.*|index|inhalt(sverzeichnis)?|title page|cover"))
                        .toList());
    }
}
