package org.lectern.web.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A cookie's token, waiting to be looked up. */
final class SessionTokenRequest extends BaseAuthenticationRequest {

    private final Token token;

    SessionTokenRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
