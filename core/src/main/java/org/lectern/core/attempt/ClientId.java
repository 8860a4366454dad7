package org.lectern.core.attempt;

import java.util.regex.Pattern;

/**
 * One opened page. Each load of a page makes a new one, so that a duplicated tab is a client of its own.
 *
 * @param value 1–64 letters, digits and hyphens
 */
public record ClientId(String value) {

    // Made ready once: every entry of a log has a client.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public ClientId {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("A client is named by 1 to 64 letters, digits and hyphens");
        }
    }
}
