package org.lectern.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lectern.core.quiz.Accommodation;
import org.lectern.web.assignment.Assignment;
import org.lectern.web.assignment.Assignments;
import org.lectern.web.attempt.Grading;
import org.lectern.web.platform.Refusal;
import org.lectern.web.school.Pupil;

/** Gives more time for one assignment and takes it back; it counts at once, also for tries that run. */
@ApplicationScoped
public class ExtraTime {

    /** Minutes that can be granted with one press. */
    static final int MOST_MINUTES = 180;

    /**
     * What a pupil has so far, as the form shows it.
     *
     * @param granted in seconds
     */
    public record Had(UUID account, String name, long granted) {}

    @Inject
    Assignments assignments;

    @Inject
    Grading grading;

    /**
     * Adds minutes to what those had who are meant. Who has as much already, because the form was sent twice, keeps it.
     *
     * @param whom a student's id, {@code group:} and a group's id, or {@code all}
     * @param had what the page showed: an account's id, a colon and its extra time in seconds; who is absent is reckoned
     *     from what they have now
     * @throws Refusal where the minutes are out of bounds
     * @throws NotFoundException where nobody is meant who has this assignment
     */
    @Transactional
    public void grant(Assignment assignment, String whom, int minutes, @Nullable List<String> had, UUID teacherId) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Refusal("progress_minutes_wrong", MOST_MINUTES);
        }
        Map<UUID, Duration> shown = shown(had);
        change(assignment, whom, teacherId, (pupil, now) -> {
            Duration target = shown.getOrDefault(pupil, now.extra()).plusMinutes(minutes);
            return target.compareTo(now.extra()) > 0 ? now.lasting(target) : now;
        });
    }

    /** Takes the minutes back that were granted; throws as {@link #grant} does. */
    @Transactional
    public void takeBack(Assignment assignment, String whom, UUID teacherId) {
        change(assignment, whom, teacherId, (pupil, now) -> now.lasting(Duration.ZERO));
    }

    private void change(
            Assignment assignment, String whom, UUID teacherId, BiFunction<UUID, Accommodation, Accommodation> how) {
        List<Pupil> meant = meant(assignments.pupils(assignment), whom);
        if (meant.isEmpty()) {
            throw new NotFoundException();
        }
        for (Pupil pupil : meant) {
            UUID id = pupil.accountId();
            if (assignments.grant(assignment, id, now -> how.apply(id, now))) {
                grading.timesChanged(assignment, teacherId, id);
            }
        }
    }

    private static Map<UUID, Duration> shown(@Nullable List<String> had) {
        Map<UUID, Duration> shown = new HashMap<>();
        for (String line : had == null ? List.<String>of() : had) {
            if (line.matches("[-0-9a-f]{36}:\\d{1,7}")) {
                String[] parts = line.split(":");
                shown.put(UUID.fromString(parts[0]), Duration.ofSeconds(Long.parseLong(parts[1])));
            }
        }
        return shown;
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
