package org.lectern.web.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The classes there are. */
@ApplicationScoped
public class Classes implements PanacheRepositoryBase<ClassRoom, UUID> {

    private static final String TAUGHT = """
            from ClassRoom r where r.removedAt is null and (r.teacherId = ?1 or exists (
                select 1 from CoTeacher c
                where c.key.classId = r.id and c.key.accountId = ?1 and c.removedAt is null))
            """;

    /** The classes that a teacher has or shares, by name. */
    public List<ClassRoom> ofTeacher(UUID teacherId) {
        return list(TAUGHT + " order by lower(r.name)", teacherId);
    }

    /** The classes that a teacher took away, by name. */
    public List<ClassRoom> removedBy(UUID teacherId) {
        return list("teacherId = ?1 and removedAt is not null order by lower(name)", teacherId);
    }

    /** Other teachers' classes that a teacher left, by name. */
    public List<ClassRoom> leftBy(UUID teacherId) {
        return list("""
                from ClassRoom r where r.removedAt is null and exists (
                    select 1 from CoTeacher c
                    where c.key.classId = r.id and c.key.accountId = ?1 and c.removedAt is not null and c.leftIt)
                order by lower(r.name)
                """, teacherId);
    }

    /**
     * A class that is this teacher's own, removed or not.
     *
     * @throws NotFoundException where it is nobody's or somebody else's, shared or not
     */
    public ClassRoom ownedBy(UUID id, UUID teacherId) {
        return find("id = ?1 and teacherId = ?2", id, teacherId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * A class that this teacher has or shares.
     *
     * @throws NotFoundException where it is nobody's or somebody else's
     */
    public ClassRoom ofTeacher(UUID id, UUID teacherId) {
        return find(TAUGHT + " and r.id = ?2", teacherId, id)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** The classes of a school that are not removed, by name. */
    List<ClassRoom> inSchool(UUID schoolId) {
        return list("schoolId = ?1 and removedAt is null order by lower(name)", schoolId);
    }

    /**
     * A class of a school, for its administrators.
     *
     * @throws NotFoundException where the school has none such or it was removed
     */
    ClassRoom inSchool(UUID schoolId, UUID id) {
        return find("id = ?1 and schoolId = ?2 and removedAt is null", id, schoolId)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether this teacher has or shares the class. */
    public boolean isTaughtBy(UUID id, UUID teacherId) {
        return find(TAUGHT + " and r.id = ?2", teacherId, id)
                .firstResultOptional()
                .isPresent();
    }

    /** The class that this code opens; a removed one's opens nothing. */
    public Optional<ClassRoom> withCode(JoinCode code) {
        return find("joinCode = ?1 and removedAt is null", code.text()).firstResultOptional();
    }

    /** A code that no class has. */
    public JoinCode freeCode() {
        JoinCode code = JoinCode.fresh();
        while (count("joinCode = ?1", code.text()) > 0) {
            code = JoinCode.fresh();
        }
        return code;
    }
}
