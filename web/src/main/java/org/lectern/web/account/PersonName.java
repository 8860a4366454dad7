package org.lectern.web.account;

import java.text.Normalizer;
import java.util.Locale;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/**
 * A name as somebody writes it, in one line.
 *
 * @param text 1–60 characters
 */
public record PersonName(String text) {

    public static final int LONGEST = 60;

    public PersonName {
        if (text.isBlank()) {
            throw new Refusal("account_name_missing");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("account_name_long", LONGEST);
        }
    }

    public static PersonName of(String written) {
        return new PersonName(Written.line(written));
    }

    /** The name without case, accents and joiners: who types it in a hurry means the same. */
    public String key() {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
