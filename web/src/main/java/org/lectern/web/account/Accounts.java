package org.lectern.web.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can sign in. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> withEmail(Email email) {
        return find("lower(email) = ?1", email.text()).firstResultOptional();
    }

    /** Teachers and administrators of a school, by name. */
    public List<Account> staffOf(UUID schoolId) {
        return list("schoolId = ?1 and email is not null order by lower(name)", schoolId);
    }

    public Optional<Account> inSchool(UUID schoolId, UUID id) {
        return find("schoolId = ?1 and id = ?2", schoolId, id).firstResultOptional();
    }
}
