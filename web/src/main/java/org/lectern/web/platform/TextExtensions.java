package org.lectern.web.platform;

import io.quarkus.qute.TemplateExtension;
import org.lectern.core.question.QuestionType;

/** What templates ask of plain values. */
@TemplateExtension
public final class TextExtensions {

    private static final int SHORT = 40;

    private TextExtensions() {}

    /** The beginning of a text, long enough to tell it from others. */
    @TemplateExtension(matchName = "short")
    static String beginning(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    /** The name of a type in the reader's language. */
    static String label(QuestionType type) {
        return TemplateWords.words().text("article_type_" + type.code().replace('-', '_'));
    }

    /** Whether it is the type of that name: a template can't compare the two. */
    static boolean is(QuestionType type, String name) {
        return type.name().equals(name);
    }
}
