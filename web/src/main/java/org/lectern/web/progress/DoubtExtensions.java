package org.lectern.web.progress;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.lectern.core.analysis.Distractors;
import org.lectern.web.platform.TemplateWords;

/** Lets templates say in the reader's language what is doubtful about an option. */
@TemplateExtension
final class DoubtExtensions {

    private DoubtExtensions() {}

    static String said(Distractors.Finding doubt) {
        return TemplateWords.words().text("progress_doubt_" + doubt.name().toLowerCase(Locale.ROOT));
    }
}
