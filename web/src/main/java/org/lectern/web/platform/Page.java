package org.lectern.web.platform;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the layout needs to know of the request at hand; templates reach it as {@code inject:page}. */
@RequestScoped
@Named("page")
public class Page {

    /** The cookie that keeps a chosen language. */
    public static final String LANGUAGE_COOKIE = "lectern_language";

    @Inject
    CurrentVertxRequest current;

    @Inject
    Assets assets;

    private @Nullable Words words;

    /** The reader's language: the one chosen, else the first of the browser's that there is, else English. */
    public Words words() {
        if (words == null) {
            words = Words.in(locale());
        }
        return words;
    }

    /** A random id for what a form of this page will make: sent twice, it makes one. */
    public UUID freshId() {
        return UUID.randomUUID();
    }

    public String language() {
        return words().locale().getLanguage();
    }

    public String direction() {
        return words().isRightToLeft() ? "rtl" : "ltr";
    }

    public Appearance appearance() {
        return cookie(Appearance.COOKIE).map(Appearance::ofCookie).orElse(Appearance.STANDARD);
    }

    public String theme() {
        return appearance().theme().name().toLowerCase(Locale.ROOT);
    }

    public String typeface() {
        return appearance().typeface().name().toLowerCase(Locale.ROOT);
    }

    public String size() {
        return appearance().size().name().toLowerCase(Locale.ROOT);
    }

    public String spacing() {
        return appearance().spacing().name().toLowerCase(Locale.ROOT);
    }

    /** The address of a file below {@code static/}. */
    public String asset(String path) {
        return assets.address(path);
    }

    /** The path of this page, to come back to. */
    public String path() {
        RoutingContext context = current.getCurrent();
        return context == null ? "/" : context.normalizedPath();
    }

    /** Where the request comes from, as the network or a trusted proxy says. */
    public String remoteAddress() {
        RoutingContext context = current.getCurrent();
        return context == null ? "" : context.request().remoteAddress().hostAddress();
    }

    private Locale locale() {
        Optional<Locale> chosen = cookie(LANGUAGE_COOKIE).flatMap(Page::supported);
        if (chosen.isPresent()) {
            return chosen.get();
        }
        RoutingContext context = current.getCurrent();
        if (context != null) {
            for (LanguageHeader wanted : context.acceptableLanguages()) {
                Optional<Locale> supported = supported(wanted.tag());
                if (supported.isPresent()) {
                    return supported.get();
                }
            }
        }
        return Words.LANGUAGES.getFirst();
    }

    private static Optional<Locale> supported(String tag) {
        return Words.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equalsIgnoreCase(tag))
                .findFirst();
    }

    private Optional<String> cookie(String name) {
        RoutingContext context = current.getCurrent();
        Cookie cookie = context == null ? null : context.request().getCookie(name);
        return Optional.ofNullable(cookie).map(Cookie::getValue);
    }
}
