package org.lectern.generator.ingest;

import java.util.ArrayList;
import java.util.List;
import org.lectern.generator.ingest.furniture.TextShape;
import org.lectern.generator.ingest.office.Documents.Book;
import org.lectern.generator.ingest.office.Epub.Chapter;
import org.lectern.generator.ingest.text.Assembly;
import org.lectern.generator.ingest.text.Piece;
import org.lectern.generator.ingest.text.Piece.Mark;

/** A book's chapters, all of them or some, as one reading. */
final class BookChapters {

    private BookChapters() {}

    /** The chapters to choose from, or the only one. */
    static Opened open(Book book) {
        if (book.chapters().size() < 2) {
            return new Opened.One(read(book, Choice.ALL));
        }
        List<Opened.Text> texts = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            String name =
                    chapter.title().isEmpty() ? chapter.pieces().getFirst().text() : chapter.title();
            int words = chapter.pieces().stream()
                    .mapToInt(piece -> TextShape.words(piece.text()))
                    .sum();
            texts.add(new Opened.Text(name.length() > 120 ? name.substring(0, 120) + "…" : name, words));
        }
        return new Opened.Several(book.title(), texts);
    }

    static Reading read(Book book, Choice choice) {
        List<Piece> pieces = new ArrayList<>();
        if (!book.title().isEmpty()) {
            pieces.add(new Piece(Mark.TITLE, book.title()));
        }
        for (int i = 0; i < book.chapters().size(); i++) {
            if (choice.takes(i)) {
                pieces.addAll(book.chapters().get(i).pieces());
            }
        }
        return Assembly.of(pieces);
    }
}
