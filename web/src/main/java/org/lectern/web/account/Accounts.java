package org.lectern.web.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Everybody who can sign in. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    public Optional<Account> withEmail(Email email) {
        return find("lower(email) = ?1", email.text()).firstResultOptional();
    }

    /** A school's pupil whom its identity provider calls so. */
    public Optional<Account> withSchoolLogin(UUID schoolId, String login) {
        return find("schoolId = ?1 and lower(schoolLogin) = ?2", schoolId, login.toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    /**
     * The pupil whom an identity provider calls so, in a class now, of a school that lets pupils sign in so. Where two
     * schools have such a pupil, neither is meant for sure.
     */
    Optional<Account> rosteredPupil(String login) {
        List<Account> found = list("""
                from Account a where lower(a.schoolLogin) = ?1 and not a.disabled
                and exists (select 1 from School s where s.id = a.schoolId and s.pupilsSignIn)
                and exists (select 1 from Enrolment e join ClassRoom r on r.id = e.classId
                    where e.accountId = a.id and e.removedAt is null and r.removedAt is null)
                """, login.toLowerCase(Locale.ROOT));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Teachers and administrators of a school, by name. */
    public List<Account> staffOf(UUID schoolId) {
        return list("schoolId = ?1 and email is not null order by lower(name)", schoolId);
    }

    public Optional<Account> inSchool(UUID schoolId, UUID id) {
        return find("schoolId = ?1 and id = ?2", schoolId, id).firstResultOptional();
    }
}
