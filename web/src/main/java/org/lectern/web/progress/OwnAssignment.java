package org.lectern.web.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import org.lectern.web.account.CurrentUser;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;

/** The assignment that a request is about, if this teacher has or shares its class. */
@RequestScoped
public class OwnAssignment {

    @Inject
    CurrentUser user;

    @Inject
    Assignments assignments;

    /**
     * The teacher's assignment with this id.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public Assignment find(UUID assignment) {
        return assignments.ofTeacher(user.accountId(), assignment).orElseThrow(NotFoundException::new);
    }
}
