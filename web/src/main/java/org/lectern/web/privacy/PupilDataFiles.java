package org.lectern.web.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.lectern.web.account.Audit;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.account.Role;
import org.lectern.web.school.ClassRoom;
import org.lectern.web.school.Classes;
import org.lectern.web.school.Enrolments;

/** A copy of what is kept about a pupil, through their teacher. */
@Path("/classes/{id}/pupils/{enrolment}/data.json")
@RolesAllowed(Role.Name.TEACHER)
public class PupilDataFiles {

    @Inject
    PersonalData data;

    @Inject
    Classes classes;

    @Inject
    Enrolments enrolments;

    @Inject
    Audit audit;

    @Inject
    CurrentUser user;

    @GET
    public Response ofPupil(UUID id, UUID enrolment) {
        ClassRoom room = classes.ofTeacher(id, user.accountId());
        UUID pupil = enrolments.inClass(room.id(), enrolment).accountId();
        audit.record(Audit.What.EXPORTED, pupil, room.id());
        return OwnDataFiles.file(data.of(pupil, true));
    }
}
