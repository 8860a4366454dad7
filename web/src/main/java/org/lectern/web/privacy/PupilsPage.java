package org.lectern.web.privacy;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.web.account.Account;
import org.lectern.web.account.Accounts;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.platform.Page;
import org.lectern.web.platform.Refusal;

/** A school's pupils by name, without anything they answered; and erasing one of them. */
@Path("/pupils")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class PupilsPage {

    private static final int MOST = 100;

    /** A pupil with the classes they are in. */
    public record Line(UUID id, String name, String classes) {}

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance pupils(List<Line> lines, String q, boolean more, boolean erased);

        static native TemplateInstance erase(Account pupil, String failure);
    }

    @Inject
    EntityManager entities;

    @Inject
    Accounts accounts;

    @Inject
    Erasure erasure;

    @Inject
    CurrentUser user;

    @Inject
    Page page;

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String q, @RestQuery @DefaultValue("false") boolean erased) {
        List<Line> lines = find(q.strip());
        return Templates.pupils(lines.stream().limit(MOST).toList(), q, lines.size() > MOST, erased);
    }

    @GET
    @Path("{pupil}/erase")
    public TemplateInstance ask(UUID pupil) {
        return Templates.erase(pupil(pupil), "");
    }

    /** Erases the pupil whose name was typed: a wrong press erases nobody. */
    @POST
    @Path("{pupil}/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(UUID pupil, @RestForm @DefaultValue("") String name) {
        Account account = pupil(pupil);
        if (!account.name().equals(name.strip())) {
            String failure = new Refusal("privacy_name_wrong").in(page.words());
            return Response.status(422)
                    .entity(Templates.erase(account, failure))
                    .build();
        }
        erasure.erase(user.schoolId(), pupil);
        return Response.seeOther(URI.create("/pupils?erased=true")).build();
    }

    private Account pupil(UUID id) {
        return accounts.inSchool(user.schoolId(), id)
                .filter(account -> account.email().isEmpty() && !account.isDisabled())
                .orElseThrow(NotFoundException::new);
    }

    private List<Line> find(String name) {
        List<Line> lines = new ArrayList<>();
        entities.createNativeQuery("""
                        select a.id, a.name, coalesce(string_agg(c.name, ', ' order by c.name), '') as classes
                        from account a
                        left join enrolment e on e.account_id = a.id and e.removed_at is null
                        left join class_room c on c.id = e.class_id
                        where a.school_id = ?1 and a.email is null and not a.disabled
                        and position(lower(?2) in lower(a.name)) > 0
                        group by a.id, a.name order by lower(a.name)
                        """, Tuple.class)
                .setParameter(1, user.schoolId())
                .setParameter(2, name)
                .setMaxResults(MOST + 1)
                .getResultList()
                .forEach(row -> lines.add(line((Tuple) row)));
        return lines;
    }

    private static Line line(Tuple row) {
        return new Line(row.get("id", UUID.class), row.get("name", String.class), row.get("classes", String.class));
    }
}
