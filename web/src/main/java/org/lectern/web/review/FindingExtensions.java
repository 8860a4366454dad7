package org.lectern.web.review;

import io.quarkus.qute.TemplateExtension;
import org.lectern.core.lint.Finding;
import org.lectern.web.platform.TemplateWords;

/** Lets templates say a finding in the reader's language. */
@TemplateExtension
final class FindingExtensions {

    private FindingExtensions() {}

    /** What is to be changed, in one sentence. */
    static String said(Finding finding) {
        return TemplateWords.words()
                .text(
                        "lint_" + finding.code().replace('/', '-'),
                        finding.arguments().toArray());
    }
}
