package org.lectern.web.account;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/** Who sent a request. */
public record SignedIn(UUID accountId, UUID schoolId, String name, Set<Role> roles, String sessionHash)
        implements Principal {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    @Override
    public String getName() {
        return name;
    }
}
