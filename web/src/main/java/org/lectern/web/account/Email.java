package org.lectern.web.account;

import java.util.Locale;
import org.lectern.web.platform.Refusal;

/**
 * An e-mail address, which serves as a name to sign in with; nothing is ever sent to it.
 *
 * @param text lower case
 */
public record Email(String text) {

    public Email {
        if (!text.matches("[^\\s@]+@[^\\s@]+") || text.length() > 200) {
            throw new Refusal("account_email_invalid");
        }
    }

    public static Email of(String written) {
        return new Email(written.strip().toLowerCase(Locale.ROOT));
    }
}
