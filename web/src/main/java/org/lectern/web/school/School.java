package org.lectern.web.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.lectern.web.platform.Refusal;

/** A school: everything belongs to one. */
@Entity
public class School {

    @Id
    private UUID id;

    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "pupils_sign_in")
    private boolean pupilsSignIn;

    @SuppressWarnings("NullAway.Init")
    protected School() {}

    /**
     * A new school.
     *
     * @throws Refusal where the name is empty or has more than 120 characters
     */
    public School(String name, Instant now) {
        String folded = name.replaceAll("\\s+", " ").strip();
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
}
