package org.lectern.web.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Who sent the request at hand; templates reach it as {@code inject:user}. */
@RequestScoped
@Named("user")
public class CurrentUser {

    @Inject
    SecurityIdentity identity;

    public Optional<SignedIn> maybe() {
        return identity.getPrincipal() instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }

    public boolean isSignedIn() {
        return maybe().isPresent();
    }

    /**
     * The account that sent the request.
     *
     * @throws UnauthorizedException where nobody is signed in
     */
    public UUID accountId() {
        return required().accountId();
    }

    public UUID schoolId() {
        return required().schoolId();
    }

    public String name() {
        return maybe().map(SignedIn::name).orElse("");
    }

    public boolean isTeacher() {
        return has(Role.TEACHER);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    public boolean isStudent() {
        return has(Role.STUDENT);
    }

    private boolean has(Role role) {
        return maybe().map(signedIn -> signedIn.roles().contains(role)).orElse(false);
    }

    private SignedIn required() {
        return maybe().orElseThrow(UnauthorizedException::new);
    }
}
