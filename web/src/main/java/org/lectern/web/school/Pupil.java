package org.lectern.web.school;

import java.time.Instant;
import java.util.UUID;

/** A pupil on a class's roster. */
public record Pupil(UUID enrolmentId, UUID accountId, String name, Instant joinedAt) {}
