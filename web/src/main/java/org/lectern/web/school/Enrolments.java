package org.lectern.web.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.web.account.PersonName;

/** Who is in which class. */
@ApplicationScoped
public class Enrolments implements PanacheRepositoryBase<Enrolment, UUID> {

    /** The pupils of a class by name, without those removed; former pupils, of whom points are kept, among them. */
    public List<Pupil> roster(UUID classId) {
        return pupils(classId, "is null");
    }

    /** The pupils of a class by name who are there: neither removed nor former ones. */
    List<Pupil> members(UUID classId) {
        return pupils(classId, "is null and a.disabled = false");
    }

    /** The pupils who were removed from a class, by name. */
    public List<Pupil> removed(UUID classId) {
        return pupils(classId, "is not null");
    }

    /** How many pupils a class has. */
    public long size(UUID classId) {
        return count("classId = ?1 and removedAt is null", classId);
    }

    private List<Pupil> pupils(UUID classId, String removed) {
        String query = """
                select new org.lectern.web.school.Pupil(e.id, a.id, a.name, e.joinedAt, e.groupId)
                from Enrolment e join Account a on a.id = e.accountId
                where e.classId = ?1 and e.removedAt %s order by lower(a.name)
                """.formatted(removed);
        return getEntityManager()
                .createQuery(query, Pupil.class)
                .setParameter(1, classId)
                .getResultList();
    }

    /** The places that an import made and that still are. */
    List<Enrolment> ofImport(UUID importId) {
        return list("importId = ?1 and removedAt is null", importId);
    }

    public boolean isIn(UUID classId, UUID accountId) {
        return count("classId = ?1 and accountId = ?2 and removedAt is null", classId, accountId) > 0;
    }

    public Optional<Enrolment> named(UUID classId, PersonName name) {
        return find("classId = ?1 and nameKey = ?2 and removedAt is null", classId, name.key())
                .firstResultOptional();
    }

    /**
     * One place in one class, removed or not.
     *
     * @throws NotFoundException where there is none in this class
     */
    public Enrolment inClass(UUID classId, UUID id) {
        return find("id = ?1 and classId = ?2", id, classId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
