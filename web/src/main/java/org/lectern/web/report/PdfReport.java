package org.lectern.web.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A page of our own as PDF/A-like output: fonts embedded, nothing fetched from anywhere. */
final class PdfReport {

    /** Comes with the PDF library; Latin, Greek, Cyrillic and Hebrew letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfReport() {}

    /**
     * The PDF of a page.
     *
     * @param xhtml well-formed, styles inside, fonts named {@code Report}
     */
    static byte[] of(String xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useFont(PdfReport::font, "Report", 400, FontStyle.NORMAL, true);
            // Names and texts come from people: whatever address they hold, nothing is fetched.
            builder.useUriResolver((base, uri) -> null);
            // The font has no signs for isolates, and the renderer no use for them.
            builder.withHtmlContent(xhtml.replaceAll("[\\u2068\\u2069]", ""), null);
            builder.useDefaultPageSize(297, 210, BaseRendererBuilder.PageSizeUnits.MM);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("The report can't be made into a PDF", e);
        }
    }

    private static InputStream font() {
        InputStream font = PdfReport.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("The PDF library lacks its font " + FONT);
        }
        return font;
    }
}
