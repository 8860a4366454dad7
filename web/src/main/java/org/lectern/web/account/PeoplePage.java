package org.lectern.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.School;
import org.lectern.web.school.Schools;

/** A school's teachers and administrators: inviting, new passwords, closing accounts. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class PeoplePage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance people(
                List<Account> people,
                UUID me,
                String link,
                String passwordOf,
                String password,
                boolean provider,
                boolean pupilsSignIn);
    }

    @Inject
    Accounts accounts;

    @Inject
    Schools schools;

    @Inject
    Invitations invitations;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @Context
    UriInfo uri;

    /** Whether the school's own identity provider is switched on. */
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled")
    boolean provider;

    @GET
    public TemplateInstance list() {
        return page("", "", "");
    }

    /** Answers with the link, which is shown once. */
    @POST
    @Path("invite")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance invite(@RestForm @DefaultValue("false") boolean administrator) {
        Set<Role> roles = administrator ? EnumSet.of(Role.TEACHER, Role.ADMINISTRATOR) : EnumSet.of(Role.TEACHER);
        Token token = invitations.invite(user.schoolId(), user.accountId(), roles);
        audit.record(Audit.What.INVITED, null, null);
        String link = uri.getBaseUriBuilder()
                .path("invitations")
                .path(token.text())
                .build()
                .toString();
        return page(link, "", "");
    }

    /** Answers with the new password, which is shown once. */
    @POST
    @Path("{id}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance resetPassword(UUID id) {
        Account account = colleague(id);
        String password = Secret.newPassword();
        account.changeSecret(Secret.ofPassword(password));
        audit.record(Audit.What.PASSWORD_RESET, id, null);
        return page("", account.name(), password);
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response close(UUID id) {
        colleague(id).disable();
        audit.record(Audit.What.ACCOUNT_CLOSED, id, null);
        return Response.seeOther(URI.create("/people")).build();
    }

    @POST
    @Path("{id}/open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response open(UUID id) {
        colleague(id).enable();
        audit.record(Audit.What.ACCOUNT_OPENED, id, null);
        return Response.seeOther(URI.create("/people")).build();
    }

    /** Whether pupils may sign in with their school accounts, too. */
    @POST
    @Path("school-accounts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response schoolAccounts(@RestForm @DefaultValue("false") boolean open) {
        if (school().isOpenToSchoolAccounts() != open) {
            school().openToSchoolAccounts(open);
            audit.record(open ? Audit.What.SCHOOL_ACCOUNTS_OPENED : Audit.What.SCHOOL_ACCOUNTS_CLOSED, null, null);
        }
        return Response.seeOther(URI.create("/people")).build();
    }

    private School school() {
        return schools.findById(user.schoolId());
    }

    private TemplateInstance page(String link, String passwordOf, String password) {
        return Templates.people(
                accounts.staffOf(user.schoolId()),
                user.accountId(),
                link,
                passwordOf,
                password,
                provider,
                school().isOpenToSchoolAccounts());
    }

    /** Another member of staff of the same school; one's own account is changed elsewhere. */
    private Account colleague(UUID id) {
        if (id.equals(user.accountId())) {
            throw new Refusal("account_people_self");
        }
        return accounts.inSchool(user.schoolId(), id)
                .filter(account -> account.email().isPresent())
                .orElseThrow(NotFoundException::new);
    }
}
