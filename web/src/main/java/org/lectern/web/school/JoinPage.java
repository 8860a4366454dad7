package org.lectern.web.school;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.Cookies;
import org.lectern.web.account.PersonName;
import org.lectern.web.account.SignIn;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.RateLimits;
import org.lectern.web.platform.Refusal;

/**
 * A pupil's door: the class's code, then a name and a PIN.
 *
 * <p>A whole school may come from one address, so what its pupils mistype must shut nobody out: a right code passes until
 * there were 3,000 wrong ones from an address in an hour, which only a program makes. There are 31⁶ = 888 million codes. Among
 * 1,000 classes, whoever guesses from one address all day finds one class in about 300 hours; what they find is a door
 * with the class's name, and names and PINs have limits of their own.
 */
@Path("/join")
@Produces(MediaType.TEXT_HTML)
public class JoinPage {

    private static final String HOME = "/learn";

    /** Wrong codes from one address in an hour. */
    private static final int MOST_MISSES = 3000;

    @CheckedTemplate(basePath = "school")
    static class Templates {
        private Templates() {}

        static native TemplateInstance join(
                ClassRoom room, String name, String next, String failure, String failureNew);

        static native TemplateInstance joinCode(String code, String next, String failure);
    }

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    Roster roster;

    @Inject
    Accounts accounts;

    @Inject
    SignIn signIn;

    @Inject
    RateLimits limits;

    @Inject
    Cookies cookies;

    @Inject
    Page page;

    @GET
    public Response code(
            @QueryParam("code") @DefaultValue("") String code, @QueryParam("next") @DefaultValue(HOME) String next) {
        String target = SignIn.local(next, HOME);
        if (code.isBlank()) {
            return Response.ok(Templates.joinCode("", target, "")).build();
        }
        String meant = URLEncoder.encode(JoinCode.ofTyped(code).text(), StandardCharsets.UTF_8);
        String rest = target.equals(HOME) ? "" : "?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/join/" + meant + rest)).build();
    }

    @GET
    @Path("{code}")
    public Response door(String code, @QueryParam("next") @DefaultValue(HOME) String next) {
        String target = SignIn.local(next, HOME);
        try {
            return answer(200, Templates.join(room(code), "", target, "", ""));
        } catch (Refusal refusal) {
            return answer(422, Templates.joinCode(code, target, refusal.in(page.words())));
        }
    }

    @POST
    @Path("{code}/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response comeBack(
            String code,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String pin,
            @RestForm @DefaultValue(HOME) String next) {
        ClassRoom room = room(code);
        String target = SignIn.local(next, HOME);
        try {
            return signIn.begin(pupil(room, name, pin), target);
        } catch (Refusal refusal) {
            return answer(422, Templates.join(room, name, target, refusal.in(page.words()), ""));
        }
    }

    @POST
    @Path("{code}/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response joinNew(
            String code, @RestForm @DefaultValue("") String name, @RestForm @DefaultValue("") String pin) {
        ClassRoom room = room(code);
        try {
            // A pupil with a wrong code in hand must not be able to fill a class with names.
            if (!limits.take("join:" + cookies.device().token().hash(), 10, Duration.ofHours(1))
                    || !limits.take("join:" + room.id(), 300, Duration.ofHours(1))) {
                throw new Refusal("account_too_many");
            }
            return signIn.begin(roster.join(room, name, pin), HOME);
        } catch (Refusal refusal) {
            return answer(422, Templates.join(room, name, HOME, "", refusal.in(page.words())));
        }
    }

    private Account pupil(ClassRoom room, String name, String pin) {
        Account pupil = enrolments
                .named(room.id(), PersonName.of(name))
                .map(enrolment -> accounts.findById(enrolment.accountId()))
                .orElseThrow(() -> new Refusal("school_pin_wrong"));
        signIn.check(pupil, pin, "school_pin_wrong");
        return pupil;
    }

    private ClassRoom room(String code) {
        if (!limits.hasLeft(misses(), MOST_MISSES, Duration.ofHours(1))) {
            throw new Refusal("account_too_many");
        }
        return classes.withCode(JoinCode.ofTyped(code)).orElseThrow(() -> {
            limits.take(misses(), MOST_MISSES, Duration.ofHours(1));
            return new Refusal("school_code_unknown");
        });
    }

    /** Wrong codes are counted by address: pupils make some, a program that tries them all makes many. */
    private String misses() {
        return "code:" + page.remoteAddress();
    }

    private Response answer(int status, TemplateInstance body) {
        return Response.status(status)
                .entity(body)
                .cookie(signIn.deviceCookie())
                .build();
    }
}
