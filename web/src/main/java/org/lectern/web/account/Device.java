package org.lectern.web.account;

import java.util.Optional;

/**
 * The browser a request comes from, told by a random cookie of its own, so that one address shared by a class is no
 * hindrance to any of them.
 *
 * @param token what the cookie holds
 */
public record Device(Token token) {

    /** The cookie that tells a browser from the others behind its address. */
    public static final String COOKIE = "lectern_device";

    static Device of(Optional<String> cookie) {
        return new Device(cookie.filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .map(Token::new)
                .orElseGet(Token::fresh));
    }
}
