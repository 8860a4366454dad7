package org.lectern.web.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
@DynamicUpdate
public class Account {

    @Id
    private UUID id;

    @Column(name = "school_id")
    private UUID schoolId;

    private String name;

    @Nullable
    private String email;

    @Column(name = "secret_hash")
    private String secretHash;

    private String roles;
    private int epoch;

    @Column(name = "created_at")
    private Instant createdAt;

    private boolean disabled;

    @Column(name = "school_login")
    @Nullable
    private String schoolLogin;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(UUID schoolId, String name, @Nullable String email, Secret secret, Set<Role> roles, Instant now) {
        this.id = UUID.randomUUID();
        this.schoolId = schoolId;
        this.name = PersonName.of(name).text();
        this.email = email;
        this.secretHash = secret.hash();
        this.roles = Role.join(roles);
        this.createdAt = now;
    }

    /** A teacher or administrator, who signs in with an address and a password. */
    public static Account staff(
            UUID schoolId, String name, Email email, Secret password, Set<Role> roles, Instant now) {
        return new Account(schoolId, name, email.text(), password, roles, now);
    }

    /** A pupil, who signs in with a class's code, a name and a PIN. */
    public static Account pupil(UUID schoolId, String name, Secret pin, Instant now) {
        return new Account(schoolId, name, null, pin, Set.of(Role.STUDENT), now);
    }

    public UUID id() {
        return id;
    }

    public UUID schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** What the school's identity provider calls a pupil; empty where the roster said nothing. */
    public Optional<String> schoolLogin() {
        return Optional.ofNullable(schoolLogin);
    }

    /** Opens the account to whom the school's identity provider calls so, where the school lets pupils sign in so. */
    public void useSchoolLogin(String login) {
        schoolLogin = login;
    }

    public Set<Role> roles() {
        return Role.split(roles);
    }

    public int epoch() {
        return epoch;
    }

    public boolean isDisabled() {
        return disabled;
    }

    /** Whether this is the password or PIN. */
    boolean accepts(String secret) {
        return Secret.matches(secret, secretHash);
    }

    /** Another password or PIN; every session there is ends at its next request. */
    public void changeSecret(Secret secret) {
        secretHash = secret.hash();
        endSessions();
    }

    /** Every session there is ends at its next request. */
    public void endSessions() {
        epoch++;
    }

    public void rename(String changed) {
        name = PersonName.of(changed).text();
    }

    /** No sign-in any more, and no session lives on. */
    public void disable() {
        disabled = true;
        endSessions();
    }

    public void enable() {
        disabled = false;
    }
}
