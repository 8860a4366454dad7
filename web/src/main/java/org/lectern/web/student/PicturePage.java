package org.lectern.web.student;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.lectern.web.account.Role;
import org.lectern.web.article.StoredPictures;

/** The pictures of the text of a quiz, for the student whose attempt it is. Their ids are as hard to guess as a key. */
@Path("/learn/attempts/{attempt}/pictures")
@RolesAllowed(Role.Name.STUDENT)
@Produces(MediaType.WILDCARD)
public class PicturePage {

    @Inject
    OwnSitting own;

    @Inject
    StoredPictures pictures;

    @GET
    @Path("{picture}")
    public Response show(UUID attempt, String picture) {
        return pictures.of(own.find(attempt).illustrations().article(), picture);
    }

    /** Where the pictures of an attempt's text are, up to their ids. */
    static String address(UUID attempt) {
        return address(attempt.toString());
    }

    /** The same for the hole of a stencil that stands for the attempt's id. */
    static String address(String attempt) {
        return "/learn/attempts/" + attempt + "/pictures/";
    }
}
