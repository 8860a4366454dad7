package org.lectern.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A link that lets one person make an account in a school. */
@Entity
@DynamicUpdate
public class Invitation {

    /** How long a link can be used. */
    static final Duration LIFE = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String roles;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_by")
    @Nullable
    private UUID acceptedBy;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID schoolId, UUID invitedBy, Token token, Set<Role> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = schoolId;
        this.invitedBy = invitedBy;
        this.tokenHash = token.hash();
        this.roles = Role.join(roles);
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    public UUID schoolId() {
        return schoolId;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Set<Role> roles() {
        return Role.split(roles);
    }

    boolean isOpen(Instant now) {
        return acceptedBy == null && now.isBefore(expiresAt);
    }

    /** Whose account was made by it. */
    Optional<UUID> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    void accept(Account account) {
        acceptedBy = account.id();
    }
}
