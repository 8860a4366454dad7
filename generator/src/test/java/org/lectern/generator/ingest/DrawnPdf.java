package org.lectern.generator.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF put together line by line, as a writing program sets it. Distances are in points, from the page's top left. */
final class DrawnPdf {

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    DrawnPdf() {
        document.addPage(page);
    }

    DrawnPdf newPage() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    DrawnPdf line(double left, double top, double size, String text) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            out.beginText();
            out.setFont(new PDType1Font(FontName.HELVETICA), (float) size);
            out.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - top));
            out.showText(text);
            out.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a small raised sign behind it. */
    DrawnPdf noted(double left, double top, double size, String text, String sign) {
        try {
            double width = new PDType1Font(FontName.HELVETICA).getStringWidth(text) / 1000 * size;
            return line(left, top, size, text).line(left + width, top - size / 3, size * 0.6, sign);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of 12 points, 15 apart, from {@code top} on. */
    DrawnPdf lines(double top, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            line(72, top + 15 * i, 12, texts[i]);
        }
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
