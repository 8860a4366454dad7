package org.lectern.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.School;
import org.lectern.web.school.Schools;

/** The first start: makes the school and its first account, for whoever can read the log. */
@Path("/setup")
@Produces(MediaType.TEXT_HTML)
public class SetupPage {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance setup(String school, String name, String email, String failure);
    }

    @Inject
    SetupCodes codes;

    @Inject
    Schools schools;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    @Inject
    Page page;

    @GET
    public Response form() {
        return codes.isNeeded()
                ? Response.ok(Templates.setup("", "", "", "")).build()
                : Response.seeOther(URI.create("/sign-in")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String school,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password) {
        try {
            if (!limits.take("setup", 30, Duration.ofMinutes(10))) {
                throw new Refusal("account_too_many");
            }
            return make(code, school, name, email, password);
        } catch (Refusal refusal) {
            return Response.status(422)
                    .entity(Templates.setup(school, name, email, refusal.in(page.words())))
                    .build();
        }
    }

    @Transactional
    Response make(String code, String school, String name, String email, String password) {
        if (!codes.isNeeded()) {
            throw new Refusal("account_setup_done");
        }
        if (!codes.use(code)) {
            throw new Refusal("account_setup_code_wrong");
        }
        School made = new School(school, clock.instant());
        schools.persist(made);
        Account first = Account.staff(
                made.id(),
                name,
                Email.of(email),
                Secret.ofPassword(password),
                Set.of(Role.TEACHER, Role.ADMINISTRATOR),
                clock.instant());
        accounts.persistAndFlush(first);
        return signIn.begin(first, "/teach");
    }
}
