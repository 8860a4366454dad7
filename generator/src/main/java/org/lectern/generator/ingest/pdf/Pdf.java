package org.lectern.generator.ingest.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lectern.generator.ingest.Unreadable;
import org.lectern.generator.ingest.UnreadableArticleException;
import org.lectern.generator.ingest.text.Piece;

/** A PDF (ISO 32000) as pieces. */
public final class Pdf {

    /** A book of this many pages is read chapter by chapter. */
    private static final int MOST_PAGES = 1000;

    /** A page with fewer letters than this shows a picture of text. */
    private static final int FEWEST_LETTERS = 40;

    private Pdf() {}

    /**
     * The pieces in reading order.
     *
     * @throws UnreadableArticleException where it is locked, damaged, too long, or scanned
     */
    public static List<Piece> of(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableArticleException(Unreadable.PDF_TOO_LONG, pages);
            }
            LineStripper stripper = new LineStripper();
            stripper.getText(document);
            List<PdfLine> lines = stripper.lines();
            int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
            if (letters < FEWEST_LETTERS * Math.max(1, pages) && letters < 400) {
                throw new UnreadableArticleException(Unreadable.PDF_OF_PICTURES);
            }
            return PdfParagraphs.of(lines);
        } catch (InvalidPasswordException e) {
            throw new UnreadableArticleException(Unreadable.PDF_LOCKED, e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadableArticleException known) {
                throw known;
            }
            throw new UnreadableArticleException(Unreadable.PDF_DAMAGED, e);
        }
    }
}
