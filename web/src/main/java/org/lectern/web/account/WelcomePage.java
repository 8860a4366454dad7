package org.lectern.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The door: leads on whoever is signed in, and asks everybody else who they are. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WelcomePage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance welcome(boolean school);
    }

    @Inject
    CurrentUser user;

    @Inject
    SetupCodes codes;

    /** Whether the school's own identity provider is switched on. */
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean school;

    @GET
    public Response welcome() {
        if (user.isTeacher()) {
            return Response.seeOther(URI.create("/teach")).build();
        }
        if (user.isAdministrator()) {
            return Response.seeOther(URI.create("/people")).build();
        }
        if (user.isStudent()) {
            return Response.seeOther(URI.create("/learn")).build();
        }
        if (codes.isNeeded()) {
            return Response.seeOther(URI.create("/setup")).build();
        }
        return Response.ok(Templates.welcome(school)).build();
    }
}
