package org.lectern.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

/** What people change about their own account. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class MePage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance me(Account account, boolean changed, String failure);
    }

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    CurrentUser user;

    @Inject
    Cookies cookies;

    @Inject
    Page page;

    @GET
    public TemplateInstance view(@org.jboss.resteasy.reactive.RestQuery @DefaultValue("false") boolean changed) {
        return Templates.me(accounts.findById(user.accountId()), changed, "");
    }

    /** A new password; this browser stays signed in with a new session, every other has to sign in again. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @RestForm @DefaultValue("") String old, @RestForm("new") @DefaultValue("") String changed) {
        try {
            signIn.check(accounts.findById(user.accountId()), old, "account_old_wrong");
            return change(changed);
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(Templates.me(accounts.findById(user.accountId()), false, refusal.in(page.words())))
                    .build();
        }
    }

    @POST
    @Path("sign-out-everywhere")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response signOutEverywhere() {
        accounts.findById(user.accountId()).endSessions();
        return Response.seeOther(URI.create("/"))
                .cookie(cookies.gone(SessionCookieMechanism.COOKIE))
                .build();
    }

    @Transactional
    Response change(String changed) {
        Account account = accounts.findById(user.accountId());
        account.changeSecret(account.email().isPresent() ? Secret.ofPassword(changed) : Secret.ofPin(changed));
        accounts.flush();
        return signIn.begin(account, "/me?changed=true");
    }
}
