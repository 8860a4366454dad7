package org.lectern.core.attempt;

/**
 * One opened page. Each load of a page makes a new one, so that a duplicated tab is a client of its own.
 *
 * @param value 1–64 letters, digits and hyphens
 */
public record ClientId(String value) {

    public ClientId {
        if (!value.matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("A client is named by 1 to 64 letters, digits and hyphens");
        }
    }
}
