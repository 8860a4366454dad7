package org.lectern.web.review;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.lectern.web.platform.TemplateWords;

/** Lets templates say a reason in the reader's language. */
@TemplateExtension
final class ReasonExtensions {

    private ReasonExtensions() {}

    static String label(RejectionReason reason) {
        return TemplateWords.words().text("review_reason_" + reason.name().toLowerCase(Locale.ROOT));
    }
}
