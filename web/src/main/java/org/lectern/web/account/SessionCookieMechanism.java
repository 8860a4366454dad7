package org.lectern.web.account;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Recognises a session by its cookie, and leads whoever has none to the sign-in page. */
@ApplicationScoped
public class SessionCookieMechanism implements HttpAuthenticationMechanism {

    /** The cookie that carries the session's token. */
    public static final String COOKIE = "lectern_session";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identityProviders) {
        String path = context.normalizedPath();
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null || path.startsWith("/static/") || path.startsWith("/assets/") || path.startsWith("/q/")) {
            return Uni.createFrom().nullItem();
        }
        // An ended session is no session: pages for everybody stay open to it.
        return identityProviders
                .authenticate(new SessionTokenRequest(new Token(cookie.getValue())))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    /** Asked before the school's identity provider, which is asked at its own address alone. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith("/api/")) {
            return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), null, null));
        }
        // After a form was sent there is no page to come back to by address; the start page leads on.
        String target =
                context.request().method() == HttpMethod.GET ? context.request().uri() : "/";
        String address = "/sign-in?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.SEE_OTHER.code(), "Location", address));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionTokenRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, COOKIE));
    }
}
