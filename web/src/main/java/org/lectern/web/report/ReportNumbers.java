package org.lectern.web.report;

import io.quarkus.qute.TemplateExtension;

/** Lets report pages write numbers as the other files do. */
@TemplateExtension
final class ReportNumbers {

    private ReportNumbers() {}

    static String plainNumber(Double number) {
        return Numbers.plain(number);
    }
}
