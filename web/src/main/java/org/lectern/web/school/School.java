package org.lectern.web.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.Written;

/** A school: everything belongs to one. */
@Entity
@DynamicUpdate
public class School {

    @Id
    private UUID id;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "pupils_sign_in")
    private boolean pupilsSignIn;

    @Column(name = "pupils_kept")
    @Nullable
    private Integer pupilsKept;

    @Column(name = "record_kept")
    @Nullable
    private Integer recordKept;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    /**
     * A new school.
     *
     * @throws Refusal where the name is empty or has more than 120 characters
     */
    public School(String name, Instant now) {
        String folded = Written.line(name);
        if (folded.isEmpty() || folded.length() > 120) {
            throw new Refusal("account_school_missing");
        }
        this.id = UUID.randomUUID();
        this.name = folded;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Whether pupils sign in with their school accounts, too. */
    public boolean isOpenToSchoolAccounts() {
        return pupilsSignIn;
    }

    public void openToSchoolAccounts(boolean open) {
        pupilsSignIn = open;
    }

    /** Months after their last use that pupils and removed classes are kept; empty for as long as nobody erases them. */
    public Optional<Integer> pupilsKept() {
        return Optional.ofNullable(pupilsKept);
    }

    /** Months that entries of the record are kept; empty for ever. */
    public Optional<Integer> recordKept() {
        return Optional.ofNullable(recordKept);
    }

    /** Other periods from now on, in months; empty for no end. */
    public void keep(Optional<Integer> pupils, Optional<Integer> record) {
        pupilsKept = pupils.orElse(null);
        recordKept = record.orElse(null);
    }
}
