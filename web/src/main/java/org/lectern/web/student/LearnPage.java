package org.lectern.web.student;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;

/** A student's start page: what is to do, what comes, what is done. */
@Path("/learn")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.TEXT_HTML)
public class LearnPage {

    @CheckedTemplate(basePath = "student")
    static class Templates {
        private Templates() {}

        static native TemplateInstance learn(ToDoList list);
    }

    @Inject
    CurrentUser user;

    @Inject
    ToDoLists lists;

    @GET
    public TemplateInstance list() {
        return Templates.learn(lists.of(user.accountId()));
    }
}
