package org.lectern.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lectern.core.quiz.Accommodation;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.Pupil;

/** Gives more time for one assignment; it counts at once, also for tries that run. */
@ApplicationScoped
public class ExtraTime {

    /** Minutes that can be granted with one press. */
    static final int MOST_MINUTES = 180;

    @Inject
    Assignments assignments;

    @Inject
    Grading grading;

    /**
     * Adds minutes to what those have who are meant.
     *
     * @param whom a student's id, {@code group:} and a group's id, or {@code all}
     * @throws Refusal where the minutes are out of bounds
     * @throws NotFoundException where nobody is meant who has this assignment
     */
    @Transactional
    public void grant(Assignment assignment, String whom, int minutes, UUID teacherId) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Refusal("progress_minutes_wrong", MOST_MINUTES);
        }
        List<Pupil> meant = meant(assignments.pupils(assignment), whom);
        if (meant.isEmpty()) {
            throw new NotFoundException();
        }
        for (Pupil pupil : meant) {
            Accommodation now = assignments.accommodation(assignment.id(), pupil.accountId());
            assignments.grant(assignment, pupil.accountId(), now.plus(Duration.ofMinutes(minutes)));
            grading.timesChanged(assignment, teacherId, pupil.accountId());
        }
    }

    /** Those of the pupils who are meant, in the terms of {@link #grant}. */
    static List<Pupil> meant(List<Pupil> pupils, String whom) {
        return pupils.stream()
                .filter(pupil -> whom.equals("all")
                        || whom.equals(pupil.accountId().toString())
                        || whom.equals("group:" + pupil.groupId()))
                .toList();
    }
}
