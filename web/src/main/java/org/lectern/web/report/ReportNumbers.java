package org.lectern.web.report;

import io.quarkus.qute.TemplateExtension;
import org.lectern.web.platform.Figures;

/** Lets report pages write numbers as the other files do. */
@TemplateExtension
final class ReportNumbers {

    private ReportNumbers() {}

    static String plainNumber(Double number) {
        return Figures.plain(number);
    }
}
