package org.lectern.web.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.lectern.web.platform.Page;

/** Who did what to accounts and classes, for administrators. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class AuditPage {

    private static final int ON_A_PAGE = 50;

    /** An act in words. */
    public record Line(Instant at, String by, String about, String room, String what) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(List<Line> lines, int page, boolean more);
    }

    @Inject
    Audit audit;

    @Inject
    Page page;

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("0") int at) {
        int number = Math.clamp(at, 0, 100_000);
        List<Audit.Entry> entries = audit.entries(number * ON_A_PAGE, ON_A_PAGE + 1);
        return Templates.audit(
                entries.stream().limit(ON_A_PAGE).map(this::line).toList(), number, entries.size() > ON_A_PAGE);
    }

    private Line line(Audit.Entry entry) {
        return new Line(
                entry.at(),
                entry.by(),
                entry.about(),
                entry.room(),
                page.words().text("account_what_" + entry.what()));
    }
}
