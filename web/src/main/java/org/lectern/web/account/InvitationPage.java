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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.Schools;

/** Where an invitation's link leads. */
@Path("/invitations/{token}")
@Produces(MediaType.TEXT_HTML)
public class InvitationPage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(
                String token, String school, String inviter, String name, String email, String failure);
    }

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    Schools schools;

    @Inject
    SignIn signIn;

    @Inject
    Page page;

    @GET
    public TemplateInstance form(String token) {
        return form(token, "", "", "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(
            String token,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password) {
        try {
            return signIn.begin(invitations.accept(new Token(token), name, email, password), "/");
        } catch (Refusal refusal) {
            if (invitations.wasAcceptedWith(new Token(token), email)) {
                // A second click: the account is there, and its owner knows the password.
                return Response.seeOther(URI.create("/sign-in")).build();
            }
            return Response.status(422)
                    .entity(form(token, name, email, refusal.in(page.words())))
                    .build();
        }
    }

    private TemplateInstance form(String token, String name, String email, String failure) {
        Invitation invitation = invitations.open(new Token(token));
        String school = schools.findById(invitation.schoolId()).name();
        String inviter = accounts.findById(invitation.invitedBy()).name();
        return Templates.invitation(token, school, inviter, name, email, failure);
    }
}
