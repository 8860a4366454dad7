package org.lectern.web.progress;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.web.platform.Browser;

/** Answers the first question and the one about the lens as a page without script does. */
public final class SavedByForm {

    private static final Pattern TYPED =
            Pattern.compile("<input type=\"text\" id=\"a-(\\w+)\" name=\"a-\\w+\" value=\"\" maxlength=\"200\"");

    private SavedByForm() {}

    public static void answer(Browser browser, String attempt, String choice, String lens) {
        String page = browser.get(attempt).asString();
        MatchResult option = Pattern.compile("name=\"a-(\\w+)\" value=\"(\\w+)\"[^>]*>\\s*<span>" + choice)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow();
        MatchResult gap = TYPED.matcher(page).results().findFirst().orElseThrow();
        browser.submit(
                attempt,
                "b-" + option.group(1),
                "0",
                "a-" + option.group(1),
                option.group(2),
                "b-" + gap.group(1),
                "0",
                "a-" + gap.group(1),
                lens,
                "do",
                "save");
    }
}
