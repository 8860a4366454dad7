package org.lectern.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;

/** What a school's teachers keep of what they review, to which new drafts lean. */
@Path("/kept")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Name.TEACHER)
public class KeptPage {

    @CheckedTemplate(basePath = "review")
    static class Templates {
        private Templates() {}

        static native TemplateInstance kept(List<KeptKind> kinds);
    }

    @Inject
    Tastes tastes;

    @Inject
    CurrentUser user;

    @GET
    @Transactional
    public TemplateInstance view() {
        return Templates.kept(KeptKind.of(tastes.kinds(user.schoolId())));
    }
}
