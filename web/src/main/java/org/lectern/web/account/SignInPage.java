package org.lectern.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** Signing in with an address and a password, and signing out. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInPage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(String email, String next, String failure, boolean school);
    }

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser user;

    @Inject
    Cookies cookies;

    @Inject
    Page page;

    /** Whether the school's own identity provider is switched on. */
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean school;

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("next") @DefaultValue("/") String next) {
        return Templates.signIn("", SignIn.local(next, "/"), "", school);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String next) {
        try {
            return signIn.begin(signIn.staff(email, password), SignIn.local(next, "/"));
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(Templates.signIn(email, SignIn.local(next, "/"), refusal.in(page.words()), school))
                    .cookie(signIn.deviceCookie())
                    .build();
        }
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        user.maybe().map(SignedIn::sessionHash).ifPresent(sessions::end);
        return Response.seeOther(URI.create("/"))
                .cookie(cookies.gone(SessionCookieMechanism.COOKIE))
                .build();
    }
}
