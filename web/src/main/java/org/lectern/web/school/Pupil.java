package org.lectern.web.school;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil on a class's roster.
 *
 * @param groupId the pupil's group, which may be one that was removed; null for none
 */
public record Pupil(
        UUID enrolmentId,
        UUID accountId,
        String name,
        Instant joinedAt,
        @Nullable UUID groupId) {

    public boolean isIn(UUID group) {
        return group.equals(groupId);
    }
}
