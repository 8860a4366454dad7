package org.lectern.web.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;

/** How pages look on this device, and in which language. Open to everybody, signed in or not. */
@Path("/appearance")
@Produces(MediaType.TEXT_HTML)
public class AppearancePage {

    private static final Duration KEPT = Duration.ofDays(365);

    /** One choice of a group: its value in the form, the name it is read by, whether it is the present one. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Choices that exclude one another. */
    public record Group(String name, String label, List<Choice> choices) {}

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        private Templates() {}

        static native TemplateInstance appearance(List<Group> groups);
    }

    @Inject
    Page page;

    @GET
    public TemplateInstance form() {
        Appearance now = page.appearance();
        List<Group> groups = new ArrayList<>(List.of(
                group("theme", Appearance.Theme.values(), now.theme()),
                group("typeface", Appearance.Typeface.values(), now.typeface()),
                group("size", Appearance.Size.values(), now.size()),
                group("spacing", Appearance.Spacing.values(), now.spacing())));
        if (Words.LANGUAGES.size() > 1) {
            groups.add(languages());
        }
        return Templates.appearance(groups);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestForm @DefaultValue("") String theme,
            @RestForm @DefaultValue("") String typeface,
            @RestForm @DefaultValue("") String size,
            @RestForm @DefaultValue("") String spacing,
            @RestForm @DefaultValue("") String language) {
        Appearance wanted = Appearance.ofCookie(String.join(".", theme, typeface, size, spacing));
        boolean known =
                Words.LANGUAGES.stream().anyMatch(locale -> locale.getLanguage().equals(language));
        return Response.seeOther(URI.create("/appearance"))
                .cookie(cookie(Appearance.COOKIE, wanted.cookieValue()))
                .cookie(cookie(Page.LANGUAGE_COOKIE, known ? language : page.language()))
                .build();
    }

    private Group group(String name, Enum<?>[] values, Enum<?> chosen) {
        List<Choice> choices = java.util.Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        page.words()
                                .text("account_appearance_" + name + "_"
                                        + value.name().toLowerCase(Locale.ROOT)),
                        value == chosen))
                .toList();
        return new Group(name, page.words().text("account_appearance_" + name), choices);
    }

    private Group languages() {
        List<Choice> choices = Words.LANGUAGES.stream()
                .map(locale -> new Choice(
                        locale.getLanguage(),
                        locale.getDisplayLanguage(locale),
                        locale.getLanguage().equals(page.language())))
                .toList();
        return new Group("language", page.words().text("account_appearance_language"), choices);
    }

    private static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .sameSite(NewCookie.SameSite.LAX)
                // No secret, and the quiz page changes it without leaving the quiz.
                .httpOnly(false)
                .maxAge((int) KEPT.toSeconds())
                .build();
    }
}
