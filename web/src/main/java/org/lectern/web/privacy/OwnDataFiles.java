package org.lectern.web.privacy;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.lectern.web.account.CurrentUser;

/** A copy of what is kept about the reader. */
@Path("/me/data.json")
@Authenticated
public class OwnDataFiles {

    @Inject
    PersonalData data;

    @Inject
    CurrentUser user;

    @GET
    public Response mine() {
        return file(data.of(user.accountId(), false));
    }

    static Response file(String json) {
        return Response.ok(json)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"data.json\"")
                .build();
    }
}
