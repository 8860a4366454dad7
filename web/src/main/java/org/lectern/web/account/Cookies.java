package org.lectern.web.account;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cookies of the request at hand, and new ones that only this server reads. */
@RequestScoped
public class Cookies {

    @Inject
    RoutingContext context;

    private @Nullable Device device;

    public Optional<String> value(String name) {
        return Optional.ofNullable(context.request().getCookie(name)).map(Cookie::getValue);
    }

    /** The browser that sent the request, under a token of its own from its first request on. */
    public Device device() {
        if (device == null) {
            device = Device.of(value(Device.COOKIE));
        }
        return device;
    }

    /** A cookie that no script reads and that no other site's form sends along. */
    public NewCookie fresh(String name, String value, Duration life) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(context.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) life.toSeconds())
                .build();
    }

    /** Takes a cookie away. */
    public NewCookie gone(String name) {
        return fresh(name, "", Duration.ZERO);
    }
}
